import { digest } from '#lib/domain/digest.ts';
import { parseEdtf } from '#lib/domain/edtf.ts';
import type { BlockLanguage } from '#lib/domain/vocabulary.ts';
import type { Source } from './01-read/source.ts';
import { shadowOf } from './01-read/shadow.ts';
import { blocksOf, type Block } from './02-segment/block.ts';
import { mainLanguage } from './02-segment/main-language.ts';
import { ownTitle } from './02-segment/own-title.ts';
import { sketchOf } from './02-segment/sketch.ts';
import { unwrapped } from './02-segment/unwrap.ts';
import { withoutClitics } from './02-segment/clitics.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { fold } from './text/fold.ts';
import { scan } from './03-match/scan.ts';
import { documentDateIn, itemDatesIn, type DocumentDate } from './04-date/document-date.ts';
import type { RawLexicon } from './lexicon/lexicon.ts';
import type { Draft } from './05-relate/record/draft.ts';
import { dropDoubtful } from './05-relate/sentence/doubtful.ts';
import { setAsideTopics } from './05-relate/statement/headline.ts';
import { receivedIn } from './05-relate/home/home-receiving.ts';
import { homeOf } from './05-relate/home/home.ts';
import { claimFamilyNames } from './05-relate/sentence/family-names.ts';
import { resolveLeaders } from './05-relate/whose/leaders.ts';
import { partOtherHolders } from './05-relate/whose/other-holder.ts';
import { resolveOfficials } from './05-relate/whose/officials.ts';
import { addressParty } from './05-relate/home/address-party.ts';
import { mastheadParties } from './05-relate/home/masthead.ts';
import { linkPeople } from './05-relate/whose/people.ts';
import { addSpeakers } from './05-relate/whose/speaker.ts';
import { Towns } from './05-relate/place/town-name.ts';
import { placeStatesOfTowns } from './05-relate/place/state-of-town.ts';
import { relate } from './05-relate/relate.ts';
import { readSentences } from './05-relate/sentence/sentence.ts';
import { offstageOf } from './05-relate/sentence/offstage.ts';
import type { Telling } from './05-relate/telling.ts';

/** All that one document gives. Documents do not know of each other until they are assembled. */
export interface Extraction {
	source: Omit<Source, 'text'>;
	sha256: string;
	length: number;
	language: BlockLanguage;
	/** In the text as read. */
	blocks: Block[];
	/** Spans of its sentences in the text as read, for excerpts. */
	sentences: { start: number; end: number }[];
	drafts: Draft[];
	/** By which copies of its text are known. */
	sketch: number[];
	warnings: string[];
}

/** What is known of one document once its words have been looked up and its officials given their states. */
export interface Reading {
	telling: Telling;
	blocks: Block[];
}

/** Reads one document: text → blocks → sentences → mentions → engagements. */
export function extract(source: Source, lexicon: Lexicon): Extraction {
	const { text: raw, ...facts } = source;
	const { telling, blocks } = readDocument(source, lexicon);
	const { shadow, folded, sentences, own } = telling;
	return {
		source: {
			...facts,
			title: facts.title ?? ownTitle(shadow, raw, blocks, own?.isPublication ? own.span : null),
			published: facts.published ?? (own?.isPublication ? own.edtf : null)
		},
		sha256: digest(raw),
		length: raw.length,
		language: mainLanguage(blocks),
		blocks: blocks.map((block) => ({ ...block, ...shadow.raw(block) })),
		sentences: sentences.map((sentence) => shadow.raw(sentence)),
		drafts: relate(telling),
		sketch: sketchOf(folded, blocks),
		warnings: [...source.warnings]
	};
}

/** All steps before engagements are put together. */
export function readDocument(source: Source, lexicon: Lexicon): Reading {
	const lines = withoutClitics(shadowOf(source.text), lexicon.clitics);
	const foldedLines = fold(lines.text);
	const blocks = blocksOf(lines.text, foldedLines, lexicon.boilerplate, lexicon.commonWords);
	const shadow = unwrapped(lines, blocks);
	const folded = shadow === lines ? foldedLines : fold(shadow.text);
	const sentences = readSentences(shadow.text, folded, blocks, lexicon);
	claimFamilyNames(shadow.text, sentences);
	dropDoubtful(sentences);
	placeStatesOfTowns(shadow.text, sentences, lexicon.places);
	const own = ownDate(source, shadow.text, folded, blocks, lexicon);
	const masthead = [
		...mastheadParties(shadow.text, folded, blocks, lexicon),
		...addressParty([shadow.text, source.url ?? ''], lexicon.addresses)
	];
	partOtherHolders(shadow.text, folded, sentences, lexicon.leaders);
	resolveLeaders(shadow.text, sentences, lexicon.leaders, own?.date.year ?? null);
	const home =
		homeOf(
			sentences,
			shadow.text,
			folded,
			publisherParty(source, mainLanguage(blocks), lexicon),
			masthead
		) ?? receivedIn(sentences, shadow.text, folded, lexicon);
	resolveOfficials(shadow.text, sentences, home);
	setAsideTopics(folded, sentences);
	linkPeople(shadow.text, folded, sentences);
	addSpeakers(shadow.text, folded, sentences, home);
	const telling: Telling = {
		document: source.id,
		raw: source.text,
		shadow,
		folded,
		sentences,
		offstage: offstageOf(shadow.text, sentences),
		home,
		own,
		dates: {
			own,
			items: itemDatesIn(shadow.text, folded, blocks, lexicon),
			notBefore: notBefore(folded, lexicon.raw.epochs),
			text: shadow.text,
			sentences
		},
		towns: new Towns(shadow.text, folded, lexicon.places),
		lexicon
	};
	return { telling, blocks };
}

/** The manifest's date where there is one, else what the text says of itself. */
function ownDate(
	source: Source,
	text: string,
	folded: string,
	blocks: readonly Block[],
	lexicon: Lexicon
): DocumentDate | null {
	const stated = documentDateIn(text, folded, blocks, lexicon);
	if (source.published === null) return stated;
	if (stated && stated.edtf.startsWith(source.published)) return stated;
	return {
		date: parseEdtf(source.published).start,
		edtf: source.published,
		span: null,
		isPublication: true
	};
}

/** A government that publishes speaks of its own ministers without naming the country. */
function publisherParty(
	{ publisher }: Source,
	language: BlockLanguage,
	lexicon: Lexicon
): string | null {
	if (publisher === null) return null;
	const span = { start: 0, end: publisher.length };
	for (const tables of [lexicon.language('en'), lexicon.language(language)]) {
		if (!tables) continue;
		const hits = scan(publisher, fold(publisher), span, tables);
		const names = hits.name.flatMap(({ value }) => (value.layer === 'name' ? [value] : []));
		if (names.some(({ kind }) => kind === 'outlet')) return null;
		const owner = names.find(({ party }) => party !== '');
		if (owner && hits.title.length > 0) return owner.party;
	}
	return null;
}

/** The latest of the years before which nobody could have used the words of the text. */
function notBefore(folded: string, epochs: RawLexicon['epochs']): number | null {
	const years = epochs
		.filter(({ words }) => words.some((word) => folded.includes(word)))
		.map(({ from }) => from);
	return years.length === 0 ? null : Math.max(...years);
}
