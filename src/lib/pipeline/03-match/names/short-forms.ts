import type { Span } from '#lib/domain/evidence.ts';
import { codeAt, partyOfCode, type Codes } from './codes.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Entry } from '../../lexicon/entry.ts';
import { HAN, scriptOf } from '../../text/script.ts';
import type { NameHit } from '../offices/title-owner.ts';
import type { Hit } from '../../text/trie.ts';

/**
 * The states that a Chinese text names in full and then by one character: 馬國, 密方, 俄外长.
 * Before an office the character has to begin a phrase and be nobody's surname.
 */
export function shortForms(
	text: string,
	span: Span,
	{ traits, codes, persons, phrasing }: LanguageTables,
	names: readonly Hit<Entry>[],
	titles: readonly Hit<Entry>[],
	plain: ReadonlySet<string>
): NameHit[] {
	const found: NameHit[] = [];
	if (!traits.statesByCharacter) return behindNames(text, span, codes, names, titles, plain);
	const { shortState, shortSide } = phrasing.idioms;
	for (let at = span.start; at < span.end; at++) {
		const code = codeAt(text, at, codes, names);
		const party = code === undefined ? null : partyOfCode(code, plain);
		if (code === undefined || party === null || !plain.has(party) || code.kind === 'bloc') continue;
		const behind = text.slice(at + 1, at + 3);
		const form = shortState.test(behind) ? 'name' : shortSide.test(behind) ? 'demonym' : null;
		const value = { layer: 'name', kind: 'country', party, ambiguous: false } as const;
		// 陈立国 is a name.
		const isInName =
			code.doubtful.includes(party) && persons.surnames.includes(text.charAt(at - 1));
		if (form !== null && isInName) continue;
		if (form !== null) found.push({ start: at, end: at + 2, value: { ...value, form } });
		else if (
			titles.some(({ start }) => start === at + 1) &&
			!persons.surnames.includes(text.charAt(at)) &&
			begins(text, at, names, persons.nameEnds)
		)
			found.push({ start: at, end: at + 1, value: { ...value, form: 'name' } });
	}
	return found;
}

/** ウォン|豪|外相, マナロ|比|外相: between a foreign name and an office the code of a state. */
function behindNames(
	text: string,
	span: Span,
	codes: Codes,
	names: readonly Hit<Entry>[],
	titles: readonly Hit<Entry>[],
	plain: ReadonlySet<string>
): NameHit[] {
	return titles.flatMap(({ start }): NameHit[] => {
		const at = start - 1;
		if (at <= span.start || !BEHIND_NAME.test(text.slice(at - 1, start))) return [];
		const code = codeAt(text, at, codes, names);
		if (code === undefined || code.kind === 'bloc') return [];
		const party = partyOfCode(code, plain) ?? code.parties[0];
		if (party === undefined) return [];
		const value = {
			layer: 'name',
			kind: 'country',
			party,
			ambiguous: false,
			form: 'name'
		} as const;
		return [{ start: at, end: start, value }];
	});
}

const BEHIND_NAME = /^[\u30a1-\u30faー][\u4e00-\u9fff]$/;

/** 加方 in a text on 加纳: the side of the state that the text is on. */
export function sideOf(
	text: string,
	name: Hit<Entry>,
	{ traits, codes }: LanguageTables,
	plain: ReadonlySet<string>
): Hit<Entry> {
	const { start, end, value } = name;
	if (!traits.statesByCharacter || value.layer !== 'name' || !isSide(name)) return name;
	const code = end - start === 2 ? codes.states.get(text.charAt(start)) : undefined;
	const party = code === undefined ? null : partyOfCode(code, plain);
	return party === null || party === value.party ? name : { ...name, value: { ...value, party } };
}

/** 加方, 美方: by itself no proof that the text is on that state. */
export function isSide({ start, end, value }: Hit<Entry>): boolean {
	return value.layer === 'name' && value.form === 'demonym' && end - start === 2;
}

function begins(
	text: string,
	at: number,
	names: readonly Span[],
	nameEnds: readonly string[]
): boolean {
	const before = text.charAt(at - 1);
	return (
		scriptOf(before.charCodeAt(0)) !== HAN ||
		nameEnds.includes(before) ||
		names.some(({ end }) => end === at)
	);
}
