import type { RawLanguage } from '../../lexicon/lexicon.ts';
import type { Entry, NameEntry } from '../../lexicon/entry.ts';
import type { Hit } from '../../text/trie.ts';
import { HAN, HANGUL, KATAKANA, WORD, scriptOf } from '../../text/script.ts';
import type { Span } from '#lib/domain/evidence.ts';

/** One-character codes of states (中, 韓, 한) by character. */
export interface Codes {
	states: ReadonlyMap<string, Code>;
	/** Nouns that may stand right behind a compound; elsewhere 中 and 한 are only syllables. */
	relations: readonly string[];
}

export interface Code {
	/** States that the character may stand for; the text has to tell which. */
	parties: readonly string[];
	/** Of them those for which it stands only where the text names them in full: 以, 立, 不. */
	doubtful: readonly string[];
	/** States without a character of their own whose names begin with it: 加 in a text on 加纳. */
	namesakes: readonly string[];
	/** It stands for a state of the language's own, whatever else the text names. */
	isHome: boolean;
	kind: 'country' | 'bloc';
}

export function compileCodes(raw: RawLanguage): Codes {
	const codes = new Map<string, Code>();
	for (const [code, party] of Object.entries(raw.grammar.blocCodes ?? {}))
		codes.set(code, { ...NO_CODE, parties: [party], kind: 'bloc' });
	const homes = new Set(raw.grammar.homes);
	const entries = Object.entries(raw.countries);
	for (const [party, country] of entries)
		for (const code of country.codes ?? []) {
			const known = codes.get(code) ?? NO_CODE;
			if (code.length !== 1 || known.kind === 'bloc') continue;
			const isDoubtful = country.ambiguous?.includes(code) === true;
			codes.set(code, {
				...known,
				parties: [...known.parties, party],
				doubtful: isDoubtful ? [...known.doubtful, party] : known.doubtful,
				isHome: known.isHome || homes.has(party)
			});
		}
	if (codes.size === 0) return { states: codes, relations: [] };
	for (const [party, country] of entries) {
		if (country.codes?.some((code) => code.length === 1)) continue;
		for (const initial of new Set((country.names ?? []).map((name) => name.charAt(0)))) {
			const known = codes.get(initial) ?? NO_CODE;
			if (scriptOf(initial.charCodeAt(0)) === HAN)
				codes.set(initial, { ...known, namesakes: [...known.namesakes, party] });
		}
	}
	return { states: codes, relations: raw.grammar.relations ?? [] };
}

const NO_CODE: Code = {
	parties: [],
	doubtful: [],
	namesakes: [],
	isHome: false,
	kind: 'country'
};

/**
 * Of the states that a character may stand for, the one that the text names in full most often; else
 * the first that needs no such proof; `null`: the character is only a syllable.
 */
export function partyOfCode(
	{ parties, doubtful, namesakes, isHome }: Code,
	plain: ReadonlySet<string>
): string | null {
	for (const party of plain)
		if (parties.includes(party) || (!isHome && namesakes.includes(party))) return party;
	return parties.find((party) => !doubtful.includes(party)) ?? null;
}

/** A compound names a handful of states; a longer run of such characters is something else. */
const LONGEST = 40;

const SEPARATORS = new Set(['·', '・', '-', '‧', '∙', '/', '.']);

/**
 * The states named by compounds of codes: 中智关系, 日米韓首脳会談, 한·중·일 정상회의, 한-칠레.
 * A compound has two codes or a code and a full name, and a noun of relations behind it, or
 * separators between its parts.
 */
export function codeHits(
	text: string,
	span: Span,
	codes: Codes,
	names: readonly Hit<Entry>[],
	plain: ReadonlySet<string>
): Hit<Entry>[] {
	const found: Hit<Entry>[] = [];
	if (codes.states.size === 0) return found;
	for (let at = span.start; at < span.end; at++) {
		if (codeAt(text, at, codes, names) === undefined || !startsCompound(text, at)) continue;
		const compound = readCompound(text, at, span.end, codes, names, plain);
		if (!compound) continue;
		found.push(...compound.hits);
		at = compound.end - 1;
	}
	return found;
}

function readCompound(
	text: string,
	from: number,
	to: number,
	codes: Codes,
	names: readonly Hit<Entry>[],
	plain: ReadonlySet<string>
): { hits: Hit<Entry>[]; end: number } | null {
	const hits: Hit<Entry>[] = [];
	const parties = new Set<string>();
	let at = from;
	let separated = false;
	let hasName = false;
	while (at < to && at - from < LONGEST) {
		const name = names.find(
			({ start, value }) =>
				start === at && value.layer === 'name' && value.party !== '' && !isCodedBody(value)
		);
		const code = codeAt(text, at, codes, names);
		const party = code === undefined ? null : partyOfCode(code, plain);
		// 日中|アフリカ局長級協議: behind codes that run together a name in full is what they speak of.
		if (name && !separated && hits.length > 1) break;
		if (name && name.value.layer === 'name') {
			parties.add(name.value.party);
			hasName = true;
			at = name.end;
		} else if (code !== undefined && party !== null) {
			parties.add(party);
			hits.push({
				start: at,
				end: at + 1,
				value: { layer: 'name', kind: code.kind, party, form: 'code', ambiguous: false }
			});
			at++;
		} else break;
		if (SEPARATORS.has(text.charAt(at)) && isPart(text, at + 1, codes, names, plain)) {
			separated = true;
			at++;
		}
	}
	// 更多中国企业: a character right before a full name is no code.
	const isOpened = hasName && !separated && opensOther(text, from, hits.length, codes);
	const isNextCompound = (next: number) =>
		codeAt(text, next, codes, names) !== undefined &&
		readCompound(text, next, to, codes, names, plain) !== null;
	if (parties.size < 2 || hits.length === 0 || (hasName && !separated && !isOpened)) return null;
	const behind = text.charAt(at) === ' ' ? at + 1 : at;
	const counted = at + (COUNTED.exec(text.slice(at, at + 6))?.[0].length ?? 0);
	const related = codes.relations.some(
		(noun) => text.startsWith(noun, behind) || text.startsWith(noun, counted)
	);
	const alone = hasName || !isInRun(text, from, at);
	const isSubject = opensClause(text, from) && [...parties].every((party) => plain.has(party));
	// 日米豪|、日米韓の外相会談: the noun stands behind the last of several compounds.
	const isFirst = !hasName && AND_NEXT.test(text.charAt(at)) && isNextCompound(at + 1);
	return related || isSubject || isFirst || (separated && alone && endsWord(text, at))
		? { hits, end: at }
		: null;
}

/** Between one compound and the next of a list. */
const AND_NEXT = /[、,]/;

/** Between a compound and its noun: 日米比|3カ国|首脳, 日米韓|の|外相, 한미일 |3국 |정상. */
const COUNTED = /^ ?(?:[2-7二三四五六七](?:[かカヵケ]国|개국|[国國국]))?[の의]? ?/;

/** 日|EU首脳協議, 日|ブラジル外相会談: the language's own state by its code, the other by a name in other letters. */
function opensOther(text: string, from: number, codesBefore: number, { states }: Codes): boolean {
	const next = scriptOf(text.charCodeAt(from + 1));
	return (
		codesBefore === 1 &&
		states.get(text.charAt(from))?.isHome === true &&
		scriptOf(text.charCodeAt(from)) === HAN &&
		(scriptOf(text.charCodeAt(from - 1)) !== HAN || text.charAt(from - 1) === '回') &&
		(next === KATAKANA || next === WORD)
	);
}

function isPart(
	text: string,
	at: number,
	codes: Codes,
	names: readonly Hit<Entry>[],
	plain: ReadonlySet<string>
): boolean {
	const code = codeAt(text, at, codes, names);
	return (
		(code !== undefined && partyOfCode(code, plain) !== null) ||
		names.some((hit) => hit.start === at)
	);
}

/** The code at a place of the text that is not part of a longer word: no 日 in 6日, no 加 in 参加. */
export function codeAt(
	text: string,
	at: number,
	{ states }: Codes,
	names: readonly Hit<Entry>[]
): Code | undefined {
	const character = text.charAt(at);
	const code = states.get(character);
	if (code === undefined || (character === '日' && /\d/.test(text.charAt(at - 1))))
		return undefined;
	const isInside = names.some(
		({ start, end, value }) =>
			start <= at && at < end && !(start === at && value.layer === 'name' && isCodedBody(value))
	);
	return isInside ? undefined : code;
}

/** 印俄外交部长: a body that the lexicon has with the code of its state. */
function isCodedBody({ kind, party }: NameEntry): boolean {
	return kind === 'body' && party !== '';
}

/** 中巴将签署: at the head of a clause two characters are states, where the text has named both in full. */
function opensClause(text: string, from: number): boolean {
	return scriptOf(text.charCodeAt(from)) === HAN && /[,。;:、!?()"'\s]/.test(text.charAt(from - 1));
}

/** 吉列尔莫·拉索: Han on either side of bare characters with a dot make them part of a name. */
function isInRun(text: string, from: number, to: number): boolean {
	return (
		(scriptOf(text.charCodeAt(from - 1)) === HAN && scriptOf(text.charCodeAt(from)) === HAN) ||
		(scriptOf(text.charCodeAt(to)) === HAN && scriptOf(text.charCodeAt(to - 1)) === HAN)
	);
}

/** Hangul and katakana codes only at the start of a word: not in レメンゲサウ・パラオ. */
function startsCompound(text: string, at: number): boolean {
	const script = scriptOf(text.charCodeAt(at));
	const isSpelled = script === HANGUL || script === KATAKANA;
	return !isSpelled || scriptOf(text.charCodeAt(at - 1)) !== script;
}

function endsWord(text: string, at: number): boolean {
	return (
		scriptOf(text.charCodeAt(at)) !== HANGUL ||
		/^[간은는이가을를과와의]/.test(text.slice(at, at + 1))
	);
}
