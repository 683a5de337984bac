import type { Span } from '#lib/domain/evidence.ts';
import { datesIn, type DateGrammar } from '../../04-date/grammar.ts';
import { joinRanges } from '../../04-date/range.ts';
import type { DateMention } from '../../04-date/mention.ts';
import { isOfLaw } from '../../04-date/of-a-law.ts';
import { relativeDatesIn } from '../../04-date/relative.ts';
import type { Block } from '../../02-segment/block.ts';
import { sentencesOf } from '../../02-segment/sentence.ts';
import { standsInName, type Actor } from '../../03-match/actor.ts';
import type { LanguageTables, Lexicon } from '../../lexicon/compile.ts';
import type {
	CueEntry,
	CueKind,
	Entry,
	OutcomeEntry,
	SupplyEntry,
	TopicEntry,
	TriggerEntry
} from '../../lexicon/entry.ts';
import { withoutCapacities } from '../../03-match/offices/in-capacity.ts';
import { settleNamesakes } from '../../03-match/people/namesakes.ts';
import { plainOf } from '../../03-match/names/plain-parties.ts';
import { readActors } from '../../03-match/read-actors.ts';
import { scan } from '../../03-match/scan.ts';
import type { Hit } from '../../text/trie.ts';
import { Turn } from '../../03-match/turn.ts';
import { withoutAsides } from './in-brackets.ts';
import { outsideNames } from './in-names.ts';
import { futureCues, headlineCues, isPluperfect } from './future.ts';
import { isNoCue } from './no-cue.ts';
import { realTriggers } from './realis.ts';
import { withoutTheirOffices } from '../event/of-event.ts';
import { topicsIn } from './topics-in.ts';
import { markUnsigned } from './unsigned.ts';
import { behindSubjects } from './verb-first.ts';

export interface TriggerHit extends Span {
	value: TriggerEntry;
	/**
	 * It would, or could, be done; or it was, and what the sentence calls cancelled is something else; or
	 * it is an agreement that is still to be signed.
	 */
	standing?: 'tentative' | 'settled' | 'unsigned';
	/** Where its words stand, if it is read as if it stood behind its subject. */
	words?: Span;
}
export interface TopicHit extends Span {
	value: TopicEntry;
}
export interface OutcomeHit extends Span {
	value: OutcomeEntry;
}
export interface SupplyHit extends Span {
	value: SupplyEntry;
}
export interface CueHit extends Span {
	kind: CueKind;
}

/** A sentence with all that the lexicon finds in it. */
export interface Sentence extends Span {
	index: number;
	block: Block;
	tables: LanguageTables;
	actors: Actor[];
	triggers: TriggerHit[];
	topics: TopicHit[];
	outcomes: OutcomeHit[];
	supply: SupplyHit[];
	cues: CueHit[];
	dates: DateMention[];
	isTitle: boolean;
}

/** The sentences of the readable blocks, in order. */
export function readSentences(
	text: string,
	folded: string,
	blocks: readonly Block[],
	lexicon: Lexicon
): Sentence[] {
	const sentences: Sentence[] = [];
	const scanned = blocks.flatMap((block) => {
		if (block.role === 'boilerplate' || block.role === 'caption') return [];
		const tables = lexicon.language(block.language);
		return tables ? [{ block, tables, hits: scan(text, folded, block, tables) }] : [];
	});
	settleNamesakes(scanned.map(({ hits }) => hits));
	const plain = plainOf(scanned.map(({ hits }) => hits));
	for (const { block, tables, hits } of scanned) {
		hits.plain = plain;
		const turn = new Turn(hits);
		for (const span of sentencesOf(text, block, tables.abbreviations)) {
			const own = turn.take(span);
			const cues = inside<Span & { value: CueEntry }>(own.cue, span)
				.filter((cue) => !isNoCue(text, cue, span) && !isMonth(text, cue, span))
				.map(cueOf)
				.filter((cue) => !isPluperfect(text, cue, tables.grammar.pluperfectEnds));
			const found = inside<TriggerHit>(own.trigger, span);
			const actors = withoutCapacities(
				text,
				readActors(text, folded, span, own, tables),
				tables.grammar.capacity ?? []
			);
			const triggers = outsideNames(withoutAsides(text, span, actors, found), actors);
			cues.push(...futureCues(text, span, triggers, tables.grammar.futureEnds));
			if (block.role === 'title')
				cues.push(...headlineCues(text, triggers, tables.grammar.headlineFuture));
			if (span.start === block.start && block.role !== 'title')
				setDateline(text, span.start, actors);
			const told = markUnsigned(text, realTriggers(folded, triggers, cues, tables), cues);
			sentences.push({
				start: span.start,
				end: span.end,
				index: sentences.length,
				block,
				tables,
				actors: withoutLevels(withoutReporters(withoutTheirOffices(actors, triggers), cues), [
					...triggers,
					...cues.filter(({ kind }) => kind === 'bothSides')
				]),
				triggers: behindSubjects(text, told, actors, tables),
				topics: topicsIn(text, span, inside<TopicHit>(own.topic, span), own, actors, tables),
				outcomes: inside<OutcomeHit>(own.outcome, span),
				supply: inside<SupplyHit>(own.supply, span),
				cues: withoutOwned(cues, actors).filter((cue) => !standsInName(cue, actors)),
				dates: datesOf(text, folded, span, tables.dates),
				isTitle: block.role === 'title'
			});
		}
	}
	return sentences;
}

/** "Lisbon - ", "PARIS (AFP) - ": where it was written; the state whose seat that is does nothing. */
function setDateline(text: string, start: number, actors: readonly Actor[]): void {
	const [first, next] = actors;
	const isPlace =
		first?.rank === 'seat' ||
		(first?.rank === 'name' && TOWN.test(text.slice(start, first.mention.start)));
	if (!first || !isPlace) return;
	const line = DATELINE.exec(text.slice(first.end, first.end + DATELINE_REACH))?.[0];
	if (line === undefined) return;
	first.suppressed = true;
	// "TEGUCIGALPA, Honduras - ": the state of the town stands in it as well.
	if (next?.rank === 'name' && next.party === first.party && next.end <= first.end + line.length)
		next.suppressed = true;
}

/** "HANOI|, Dec. 26 (Xinhua) -- ": the stop of a month ends nothing. */
const DATELINE = /^(?:[^.;:]|(?<=\p{L}{3})\.(?=,? ?\d)){0,44}?\s?(?:[-–—]|\.-)\s/u;
const DATELINE_REACH = 50;
/** "SAN PEDRO SULA, ": a town before its state. */
const TOWN = /^(?:\p{Lu}[\p{L}'’.]{1,20} ){0,3}\p{Lu}[\p{L}'’.]{1,20}, $/u;

/** The hits of one layer that a sentence holds whole. */
function inside<T extends Span>(hits: readonly Hit<Entry>[], { start, end }: Span): T[] {
	// A layer holds entries of its own kind only.
	return hits.filter((hit) => hit.start >= start && hit.end <= end) as unknown as T[];
}

/** "del enviado especial de la agencia": no envoy of a state. */
function withoutReporters(actors: Actor[], cues: readonly CueHit[]): Actor[] {
	const reporters = cues.filter(({ kind }) => kind === 'reporter');
	if (reporters.length === 0) return actors;
	return actors.filter(
		({ title }) =>
			!reporters.some(({ start, end }) => title && title.start < end && title.end > start)
	);
}

/** 外相会談, 部长级会议, 양국 장관: an office within the word for a meeting or for both sides is nobody's. */
function withoutLevels(actors: Actor[], nouns: readonly Span[]): Actor[] {
	return actors.filter(
		({ title, person, mention, start, end }) =>
			title === null ||
			person !== null ||
			mention.start !== title.start ||
			!nouns.some((noun) => noun.start <= start && noun.end >= end)
	);
}

/** "Los presidentes| de los Estados parte": with an owner behind it the noun says whose they are. */
function withoutOwned(cues: CueHit[], actors: readonly Actor[]): CueHit[] {
	return cues.filter(
		({ kind, start, end }) =>
			kind !== 'bothSides' ||
			!actors.some(
				(actor) =>
					actor.party !== '' &&
					actor.title !== null &&
					actor.person === null &&
					actor.start > start &&
					actor.start < end &&
					actor.mention.start >= end
			)
	);
}

function cueOf({ start, end, value }: Span & { value: CueEntry }): CueHit {
	return { start, end, kind: value.kind };
}

/** "in |May": a verb of doubt has no capital within a sentence. */
function isMonth(text: string, { start, value }: Span & { value: CueEntry }, span: Span): boolean {
	if (value.kind !== 'tentative' || start === span.start) return false;
	return (
		/^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
		/[\p{Ll}\d,]\s$/u.test(text.slice(start - 2, start))
	);
}

/** All dates of a sentence, by their start. A weekday beside a day is the same date told twice. */
function datesOf(text: string, folded: string, span: Span, grammar: DateGrammar): DateMention[] {
	const dates = datesIn(text, folded, span, grammar).filter(
		(date) => !isInTitle(text, span, date) && !isOfLaw(text, date, grammar.contexts)
	);
	const days = dates.filter(
		({ from, weekday }) => from.day !== null && (from.month !== null || weekday !== null)
	);
	const isBeside = ({ start, end }: Span) =>
		days.some(
			(day) =>
				(day.start >= end && day.start - end <= BESIDE) ||
				(start >= day.start && start - day.end <= 2)
		);
	const relative = relativeDatesIn(text, folded, span, grammar.relative).filter(
		(mention) => mention.weekday === null || mention.lastWeekday !== null || !isBeside(mention)
	);
	if (relative.length === 0) return dates;
	const all = [...dates, ...relative].sort((a, b) => a.start - b.start);
	return joinRanges(text, all, grammar);
}

/** 《2025至2027年行动计划》: years in the name of a document are not those of its signing. */
function isInTitle(text: string, span: Span, { start, end }: Span): boolean {
	const open = text.lastIndexOf('《', start);
	const close = open < span.start ? -1 : text.indexOf('》', open);
	return close >= end && close <= span.end;
}

/** Between a weekday and its day: ", ", "-feira, ", " the ". */
const BESIDE = 5;

export function hasCue(sentence: Sentence, kind: CueKind): boolean {
	return sentence.cues.some((cue) => cue.kind === kind);
}
