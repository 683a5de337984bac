import type { Span } from '#lib/domain/evidence.ts';
import { fold } from '../text/fold.ts';
import { HAN, HANGUL, HIRAGANA, KATAKANA, WORD, scriptOf } from '../text/script.ts';
import { isSpace, trim } from '../text/line.ts';

const END = 1;
const BULLET = 2;
const POLITE = 3;
/** What a code unit may be to a sentence: most are nothing, and one look tells. */
const MARKS = new Uint8Array(0x10000);
for (const mark of '.!?。!?…') MARKS[mark.charCodeAt(0)] = END;
const CLOSERS = new Set(['"', "'", ')', ']', '」', '』', '》', '”', '’', ')']);
for (const mark of '▲△▴▵●○■□◆◇▶•※◎') MARKS[mark.charCodeAt(0)] = BULLET;
MARKS['다'.charCodeAt(0)] = POLITE;

/** A sentence never runs on for more than this many code units; hostile text is cut. */
const LONGEST = 3000;

/** The sentences of a block, in order. `abbreviations` are folded and without their last dot. */
export function sentencesOf(text: string, block: Span, abbreviations: ReadonlySet<string>): Span[] {
	const sentences: Span[] = [];
	let start = block.start;
	const close = (end: number) => {
		const span = trim(text, { start, end });
		if (span.end > span.start) sentences.push(span);
		start = end;
	};
	for (let at = block.start; at < block.end; at++) {
		const mark = MARKS[text.charCodeAt(at)];
		if (at - start > LONGEST) close(at);
		else if (mark === 0) continue;
		else if (mark === POLITE) {
			if (endsPolitely(text, at)) close(at + 1);
		} else if (mark === BULLET) {
			if (at > start && isSpace(text.charCodeAt(at - 1)) && !isOfSentence(text, start, at))
				close(at);
		} else if (endsSentence(text, start, at, block.end, abbreviations)) {
			let end = at + 1;
			while (
				end < block.end &&
				(MARKS[text.charCodeAt(end)] === END || CLOSERS.has(text.charAt(end)))
			)
				end++;
			close(end);
			at = end - 1;
		}
	}
	close(block.end);
	const [only, more] = sentences;
	return only && !more ? clausesOfHeading(text, only) : sentences;
}

/**
 * 中星防長會晤 |雙方2023年將舉行聯合軍演: where words are written without spaces, one in a heading parts two clauses, of which each
 * has its own verb.
 */
function clausesOfHeading(text: string, heading: Span): Span[] {
	const words = text.slice(heading.start, heading.end);
	if (words.length > HEADING) return [heading];
	const at = PARTED.exec(words)?.[0].length;
	if (at === undefined) return [heading];
	const middle = heading.start + at;
	return [trim(text, { start: heading.start, end: middle }), { start: middle, end: heading.end }];
}

/** In code units. */
const HEADING = 60;
/** Two clauses of Han and figures, and nothing else, with one space between them. */
const PARTED = /^[\u4e00-\u9fff\d]{5,}\s(?=[\u4e00-\u9fff\d]{5,}$)/;

/** 회담했습니다| 앞서: the polite ending closes a sentence, though what was spoken is often written down without full stops. */
function endsPolitely(text: string, at: number): boolean {
	if (!isSpace(text.charCodeAt(at + 1)) || text.charAt(at - 1) !== '니') return false;
	return (text.charCodeAt(at - 2) - FIRST_SYLLABLE) % FINALS === FINAL_B;
}

const FIRST_SYLLABLE = '가'.charCodeAt(0);
/** The syllables of Hangul go through 28 finals; ㅂ, as in 습 and 합, is one of them. */
const FINALS = 28;
const FINAL_B = '갑'.charCodeAt(0) - FIRST_SYLLABLE;

/** 장관은 3.3.(목) 포럼 계기| ▴아프리카연합 부집행위원장,| ▴세네갈 외교장관과: a sentence that has its subject and no verb yet. */
function isOfSentence(text: string, start: number, at: number): boolean {
	if (!INLINE.test(text.charAt(at))) return false;
	const before = text.slice(Math.max(start, at - OPEN), at).trimEnd();
	return (
		/(?:^|[\s)])[\uac00-\ud7a3]{1,12}[은는] /.test(before) &&
		/[\uac00-\ud7a3,」』)]$/.test(before) &&
		(ITEM.test(before) || !/[다음임함됨]$/.test(before))
	);
}

const INLINE = /[▲△▴▵]/;
/** △우간다| △감비아: one word behind such a mark is the item of a list, whatever its last syllable. */
const ITEM = /[▲△▴▵] ?[\uac00-\ud7a3]{1,12}$/;
/** How far back a subject is looked for, in code units. */
const OPEN = 400;

function endsSentence(
	text: string,
	start: number,
	at: number,
	blockEnd: number,
	abbreviations: ReadonlySet<string>
): boolean {
	const character = text.charAt(at);
	if (character === '。' || character === '!' || character === '?') return true;
	let next = at + 1;
	while (next < blockEnd && CLOSERS.has(text.charAt(next))) next++;
	if (next >= blockEnd) return true;
	if (!isSpace(text.charCodeAt(next))) {
		// Pages often leave out the space behind a full stop.
		const before = scriptOf(text.charCodeAt(at - 1));
		const after = scriptOf(text.charCodeAt(next));
		if (character !== '.' || ADDRESS.test(text.slice(Math.max(start, at - 4), at))) return false;
		if (before === HANGUL && after === HANGUL && isSyllable(text, start, at)) return false;
		if ((before === HANGUL || before === HIRAGANA) && after >= HANGUL) return true;
		return /^[\p{Ll}\d)]{2}\.\p{Lu}[\p{Ll} ]/u.test(text.slice(Math.max(start, at - 2), at + 3));
	}
	if (character !== '.') return true;
	while (next < blockEnd && isSpace(text.charCodeAt(next))) next++;
	const follows = text.charAt(next);
	// "12 giu. 2024": a month cut short, and its year.
	if (/\d/.test(follows) && MONTH_CUT.test(text.slice(Math.max(start, at - 9), at))) return false;
	// "2024. 6. 12." is one date.
	if (/\d/.test(text.charAt(at - 1)) && /[\d(]/.test(follows)) return false;
	if (/\d\.\s?\d{1,2}$/.test(text.slice(Math.max(start, at - 6), at)) && isHangul(follows))
		return false;
	if (follows === follows.toLowerCase() && follows !== follows.toUpperCase()) return false;
	return !isAbbreviation(text, start, at, abbreviations);
}

/** "die XV. Konferenz", "der dritte XI. Gipfel": behind a word in small letters Roman figures count what follows. */
function isOrdinal(text: string, from: number, word: string): boolean {
	return ROMAN.test(word) && /\p{Ll}\s$/u.test(text.slice(Math.max(0, from - 2), from));
}

/** "la 48va. Cumbre", "1er. Foro" */
const ORDINAL = /^\d{1,3}(?:er|[rdtmvn][oa]|av[oa])$/;

const ROMAN = /^[XVI]{2,6}$/;

const MONTH_CUT = /(?:^|[\s(])\d{1,2}(?: de)? \p{L}{3,4}$/iu;

/** "(www.|AfDB.org)" */
const ADDRESS = /^\W?www$/i;

/** 한|.미.일 정상, (한|.러 회담): one syllable alone before a dot is a part of a compound. */
function isSyllable(text: string, start: number, at: number): boolean {
	return at - 1 === start || !isHangul(text.charAt(at - 2));
}

function isHangul(character: string): boolean {
	return scriptOf(character.charCodeAt(0)) === HANGUL;
}

/** "in the D.C. The" closes a sentence, "G.L. Peiris" does not: an article or the like is no family name. */
function isInitials(word: string, text: string, at: number): boolean {
	if (word.length === 1) return true;
	return word.length <= MOST_INITIALS && /^\.\s\p{Lu}\p{Ll}{4}/u.test(text.slice(at, at + 7));
}

/** "A.B.C" */
const MOST_INITIALS = 5;

/** The dot at `at` belongs to Dr., S. or EE. rather than closing a sentence. */
function isAbbreviation(
	text: string,
	start: number,
	at: number,
	abbreviations: ReadonlySet<string>
): boolean {
	let from = at;
	while (
		from > start &&
		(scriptOf(text.charCodeAt(from - 1)) === WORD || text.charAt(from - 1) === '.')
	)
		from--;
	const word = text.slice(from, at);
	if (word === '') return false;
	const script = scriptOf(text.charCodeAt(at - 1));
	if (script === HAN || script === HANGUL || script === HIRAGANA || script === KATAKANA)
		return false;
	// One initial of a name, or several: "S. Jaishankar", "G.L. Peiris".
	if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word) && isInitials(word, text, at)) return true;
	return abbreviations.has(fold(word)) || ORDINAL.test(word) || isOrdinal(text, from, word);
}
