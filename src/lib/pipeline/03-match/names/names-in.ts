import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Entry } from '../../lexicon/entry.ts';
import { opensPost } from '../offices/opens-post.ts';
import type { NameHit } from '../offices/title-owner.ts';
import { within, type LayeredHits } from '../scan.ts';
import type { Hit } from '../../text/trie.ts';
import { listedCodes } from './code-list.ts';
import { codeHits, partyOfCode, type Code } from './codes.ts';
import { fullName } from './full-name.ts';
import { isPartOfWorld } from './part-of-world.ts';
import {
	isAddress,
	isFirstName,
	isHalfOfName,
	isHonoured,
	isMiddleName,
	isOfPortfolio
} from './parts-of-names.ts';
import { isParty, plainParties } from './plain-parties.ts';
import { shortForms, sideOf } from './short-forms.ts';
import { isSyllableOfName } from './syllable-of-name.ts';

/** What names something in a sentence. */
export interface Names {
	/** Names of any kind, in full or by a short form, also those of no party. */
	found: Hit<Entry>[];
	/** Characters that stand for a state, each by itself. */
	codes: NameHit[];
	/** Those of both that name a party, in the order of the text. */
	names: NameHit[];
}

/** The names in a sentence, without those that are part of something else. */
export function namesIn(
	text: string,
	sentence: Span,
	hits: LayeredHits,
	tables: LanguageTables
): Names {
	const inside = within(sentence);
	const plain = plainParties(hits);
	const known = hits.name
		.filter(inside)
		.filter((name) => !opensPost(text, name, hits.title))
		.filter((name) => !isAddress(text, name) && !isOfPortfolio(text, name, hits.title, tables))
		.filter((name) => !isMiddleName(text, name, hits.title, tables))
		.filter((name) => !isSyllableOfName(text, name, tables))
		.filter((name) => !isFirstName(text, name, hits, tables))
		.filter((name) => !isHonoured(text, name, tables) && !isHalfOfName(text, name, hits))
		.filter((name) => !isCompoundOfCodes(text, name, tables, plain))
		.filter((name) => !isPartOfWorld(text, name, hits.name, tables))
		.map((name) => fullName(text, sideOf(text, name, tables, plain), tables));
	const titles = hits.title.filter(inside);
	const found = [...known, ...shortForms(text, sentence, tables, known, titles, plain)];
	const codes = [
		...codeHits(text, sentence, tables.codes, found, plain),
		...listedCodes(text, sentence, tables.codes, found, plain)
	].filter(isParty);
	const names = [...found.filter(isParty), ...codes]
		.sort((a, b) => a.start - b.start)
		.map((name, i, all) => ownedBody(text, name, all[i - 1]));
	return { found, codes, names };
}

/** 中非: two states, unless the text has the one of that short name in full (中非共和国). */
function isCompoundOfCodes(
	text: string,
	{ start, end, value }: Hit<Entry>,
	{ codes: { states } }: LanguageTables,
	plain: ReadonlySet<string>
): boolean {
	if (value.layer !== 'name' || !value.ambiguous || plain.has(value.party)) return false;
	const characters = [...text.slice(start, end)];
	// 苏丹: a character that stands for no state of this text makes no compound.
	const isState = (code: Code | undefined) =>
		code !== undefined && partyOfCode(code, plain) !== null;
	return characters.length > 1 && characters.every((each) => isState(states.get(each)));
}

/** 중국 외교부: a ministry that could be anybody's is that of the state named right before it. */
function ownedBody(text: string, name: NameHit, before: NameHit | undefined): NameHit {
	if (name.value.kind !== 'body' || before?.value.kind !== 'country') return name;
	if (before.value.form === 'code') return name;
	const gap = text.slice(before.end, name.start);
	return /^(?:'s)?\s?(?:の|의\s?)?$/.test(gap)
		? { ...name, value: { ...name.value, party: before.value.party } }
		: name;
}
