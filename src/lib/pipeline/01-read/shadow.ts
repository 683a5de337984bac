import type { Span } from '#lib/domain/evidence.ts';
import { markupIn } from './markup.ts';

/**
 * A copy of a document's text that is easier to match: composed (NFC), straight quotes and
 * hyphens, plain spaces, half-width ASCII, character references decoded, markup and invisible
 * characters dropped. `raw` maps each of its positions back, so that every span can be quoted from the
 * text as read, which is never changed.
 */
export interface Shadow {
	text: string;
	/** Span of the raw text that a span of the shadow stands for. */
	raw(span: Span): Span;
}

const REPLACED: Record<string, string> = {
	'\u00a0': ' ',
	'\u1680': ' ',
	'\u202f': ' ',
	'\u205f': ' ',
	'\u3000': ' ',
	'\u2018': "'",
	'\u2019': "'",
	'\u201b': "'",
	'\u02bc': "'",
	'\u0060': "'",
	'\u00b4': "'",
	'\u201c': '"',
	'\u201d': '"',
	'\u201e': '"',
	'\u00ab': '"',
	'\u00bb': '"',
	'\u2010': '-',
	'\u2011': '-',
	'\u2012': '-',
	'\u2013': '-',
	'\u2014': '-',
	'\u2015': '-',
	'\u2212': '-',
	// Dots between the names of a list, of which Korean pages have many kinds.
	'\u2024': '·',
	'\u2027': '·',
	'\u2219': '·',
	'\u22c5': '·',
	'\u318d': '·',
	'\uff65': '・',
	'\u00ad': '',
	'\u200b': '',
	'\u200c': '',
	'\u200d': '',
	'\u2060': '',
	'\ufeff': '',
	'\u0000': ' ',
	'\u200e': '',
	'\u200f': '',
	'\u202a': '',
	'\u202b': '',
	'\u202c': '',
	'\u202d': '',
	'\u202e': '',
	'\u2066': '',
	'\u2067': '',
	'\u2068': '',
	'\u2069': '',
	'\u061c': '',
	// Arabic: marks of punctuation, the stroke that only widens a word, and figures.
	'\u060c': ',',
	'\u061b': ';',
	'\u061f': '?',
	'\u066a': '%',
	'\u0640': '',
	...Object.fromEntries(
		Array.from({ length: 10 }, (_, digit) => [
			[String.fromCharCode(0x660 + digit), String(digit)],
			[String.fromCharCode(0x6f0 + digit), String(digit)]
		]).flat()
	)
};

/** Arabic vowel signs, which most texts leave out. */
const VOWEL_SIGNS = /[\u064b-\u0652\u0670]/g;

const NAMED_REFERENCES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '-',
	mdash: '-',
	lsquo: "'",
	rsquo: "'",
	ldquo: '"',
	rdquo: '"',
	hellip: '…',
	middot: '·',
	aacute: 'á',
	eacute: 'é',
	iacute: 'í',
	oacute: 'ó',
	uacute: 'ú',
	ntilde: 'ñ',
	atilde: 'ã',
	otilde: 'õ',
	ccedil: 'ç',
	agrave: 'à',
	egrave: 'è',
	ecirc: 'ê',
	ocirc: 'ô',
	uuml: 'ü',
	ouml: 'ö',
	auml: 'ä'
};

/** Characters that need no work: the quick way through most of a text. */
const PLAIN =
	/[\t\n\r\u0020-\u0025\u0027-\u003b\u003d-\u005f\u0061-\u007e\u00a1-\u00a8ª¬\u00ae-\u00b3\u00b5-\u00ba\u00c0-\u02af\uac00-\ud7a3\u3040-\u30ff\u4e00-\u9fff\u3002-\u300d]*/y;
const REFERENCE = /&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-z]{2,6}));/y;
const COMPOSABLE = /\P{M}\p{M}+|[\u1100-\u11ff]+/uy;

export function shadowOf(raw: string): Shadow {
	PLAIN.lastIndex = 0;
	if (matchLength(PLAIN, raw, 0) === raw.length)
		return { text: raw, raw: ({ start, end }) => ({ start, end }) };

	const parts: string[] = [];
	// Of each unit of the shadow: the raw text that it stands for.
	const starts: number[] = [];
	const ends: number[] = [];
	const markupAt = markupIn(raw);
	for (let at = 0; at < raw.length;) {
		const { piece, width } = markupAt(at) ?? next(raw, at);
		parts.push(piece);
		const isSame = piece.length === width;
		for (let i = 0; i < piece.length; i++) {
			starts.push(isSame ? at + i : at);
			ends.push(isSame ? at + i + 1 : at + width);
		}
		at += width;
	}
	const [from, to] = [Int32Array.from(starts), Int32Array.from(ends)];
	return {
		text: parts.join(''),
		raw: ({ start, end }) => {
			const first = from[start] ?? raw.length;
			return { start: first, end: Math.max(first, end > start ? (to[end - 1] ?? raw.length) : 0) };
		}
	};
}

/** The next stretch of raw text and what stands for it. */
function next(raw: string, at: number): { piece: string; width: number } {
	const plain = matchLength(PLAIN, raw, at);
	// A combining mark after a plain stretch belongs to its last character.
	if (plain > 0) {
		const follows = raw.charCodeAt(at + plain);
		const keep = follows >= 0x300 && follows <= 0x36f ? plain - 1 : plain;
		if (keep > 0) return { piece: raw.slice(at, at + keep), width: keep };
	}
	REFERENCE.lastIndex = at;
	const reference = REFERENCE.exec(raw);
	if (reference) {
		const [whole, decimal, hex, name] = reference;
		const decoded = decodeReference(decimal, hex, name);
		if (decoded !== null) return { piece: decoded, width: whole.length };
	}
	COMPOSABLE.lastIndex = at;
	const composable = COMPOSABLE.exec(raw)?.[0];
	if (composable) {
		const bare = composable.replace(VOWEL_SIGNS, '');
		const piece = bare.length === 1 ? replaced(bare) : bare.normalize('NFC');
		return { piece, width: composable.length };
	}
	const character = raw.charAt(at);
	return { piece: replaced(character), width: 1 };
}

function replaced(character: string): string {
	const known = REPLACED[character];
	if (known !== undefined) return known;
	const code = character.charCodeAt(0);
	// Arabic letters in the shape that they have beside others.
	if (code >= 0xfb50 && code <= 0xfefc) return character.normalize('NFKC');
	if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
	if (code >= 0x2000 && code <= 0x200a) return ' ';
	return character;
}

function decodeReference(
	decimal: string | undefined,
	hex: string | undefined,
	name: string | undefined
): string | null {
	if (name !== undefined)
		return Object.hasOwn(NAMED_REFERENCES, name) ? (NAMED_REFERENCES[name] ?? null) : null;
	const code = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10);
	if (!(code >= 32 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return null;
	return replaced(String.fromCodePoint(code));
}

function matchLength(sticky: RegExp, text: string, at: number): number {
	sticky.lastIndex = at;
	return sticky.exec(text)?.[0].length ?? 0;
}
