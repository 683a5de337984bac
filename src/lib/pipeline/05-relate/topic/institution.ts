import type { Span } from '#lib/domain/evidence.ts';
import { fold } from '../../text/fold.ts';
import { WORD, scriptOf } from '../../text/script.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** Words on either side of a topic that may belong to one name with it. */
const REACH = 6;
/** Code units between a topic and the head of its name, in scripts without spaces. */
const TIGHT = 6;
/** Longer small words (between, during) do not stand inside a name. */
const CONNECTOR = 3;
/** Characters that end a name in Han and kana. */
const CUT = /[\s与與同和在等的向对對将將をにはがのとで、,。.・]/;

/**
 * Whether a topic word stands in the name of an institution ("the Institute for Information and
 * Communications Technology"): the name tells who was there, not what was spoken of.
 */
export function isInInstitution(text: string, hit: Span, sentence: Sentence): boolean {
	const heads = sentence.tables.institutions;
	if (scriptOf(text.charCodeAt(hit.end - 1)) !== WORD) return isBeforeHead(text, hit, heads);
	if (sentence.isTitle) return false;
	const before = wordsBefore(text, hit.start, sentence.start);
	const after = wordsAfter(text, hit.end, sentence.end);
	const isCapital = isCapitalised(text.charAt(hit.start));
	if (!isCapital && !(before[0] && isCapitalised(before[0]) && after[0] && isCapitalised(after[0])))
		return false;
	return (
		[...before, ...after].some((word) => isCapitalised(word) && heads.has(fold(word))) ||
		isJoined(text, hit) ||
		isInPortfolio(text, hit, sentence, heads) ||
		isBeforeOffice(text, hit, sentence, heads)
	);
}

/** "Korea |Hydro| & Nuclear Power": only names of companies are joined so. */
function isJoined(text: string, { start, end }: Span): boolean {
	return (
		/\p{Lu}[\p{L}.]* & $/u.test(text.slice(Math.max(0, start - PARTNER), start)) ||
		/^ & \p{Lu}/u.test(text.slice(end, end + 4))
	);
}

/** The longest name of the other partner, in code units. */
const PARTNER = 20;

/** "Minister for Public Works, Meteorological Services and |Transport": all that an office is for. */
function isInPortfolio(
	text: string,
	{ start }: Span,
	sentence: Sentence,
	heads: ReadonlySet<string>
): boolean {
	const { contexts, grammar } = sentence.tables;
	const { offices } = grammar;
	const words = text.slice(sentence.start, start).trimEnd().split(/\s+/).slice(-PORTFOLIO);
	for (let i = words.length - 1; i > 0; i--) {
		const [word = '', head = ''] = [words[i], words[i - 1]];
		const small = word.replace(/,$/, '');
		const isOf = contexts.of.words.has(fold(small));
		if (isOf && isCapitalised(head) && heads.has(fold(head))) return true;
		// "os |titulares das Relações Exteriores e da Energia": each portfolio with its own "of".
		if (isOf && offices?.includes(head.toLowerCase())) return true;
		if (isOf && offices) continue;
		if (!isCapitalised(word) && !contexts.and.words.has(small) && small !== 'the') return false;
	}
	return false;
}

/** "|Climate, Energy and Utilities Minister": all that stands before the head of the office. */
function isBeforeOffice(
	text: string,
	{ end }: Span,
	{ end: last, tables }: Sentence,
	heads: ReadonlySet<string>
): boolean {
	if (!/^(?:,\s\p{Lu}|\s)/u.test(text.slice(end, end + 3))) return false;
	for (const word of text
		.slice(end + 1, Math.min(last, end + OFFICE))
		.trim()
		.split(/\s+/)) {
		const bare = word.replace(/,$/, '');
		if (isCapitalised(bare) && heads.has(fold(bare))) return true;
		if (!isCapitalised(bare) && !tables.contexts.and.words.has(bare)) return false;
	}
	return false;
}

/** From a word to the head of its office, in code units. */
const OFFICE = 60;

/** The longest portfolio, in words. */
const PORTFOLIO = 14;

/** 情报+技术+研究院, 정보통신 연구원: the head of the name comes last. */
function isBeforeHead(text: string, { end }: Span, heads: ReadonlySet<string>): boolean {
	const behind = text.slice(end, end + TIGHT * 2).trimStart();
	const cut = behind.search(CUT);
	const reach = cut < 0 ? TIGHT : Math.min(cut, TIGHT);
	return [...heads].some((head) => {
		const at = behind.indexOf(head);
		return at >= 0 && at <= reach;
	});
}

/** The words of a name that ends at `end`, nearest first. */
function wordsBefore(text: string, end: number, start: number): string[] {
	const words = text.slice(start, end).trimEnd().split(/\s+/).reverse().slice(0, REACH);
	return upToBreak(words, (word) => /[,;:.)"]$/.test(word));
}

function wordsAfter(text: string, start: number, end: number): string[] {
	if (/^[,;:.)"]/.test(text.slice(start, start + 1))) return [];
	const words = text.slice(start, end).trimStart().split(/\s+/, REACH);
	const closing = words.findIndex((word) => /[,;:.)"]$/.test(word));
	const name = upToBreak(closing < 0 ? words : words.slice(0, closing + 1), () => false);
	return name.map((word) => word.replace(/[,;:.)"]+$/, ''));
}

/** Until a word that no name has, or after which none goes on. */
function upToBreak(words: readonly string[], ends: (word: string) => boolean): string[] {
	const at = words.findIndex(
		(word) => ends(word) || !(isCapitalised(word) || word.length <= CONNECTOR)
	);
	return words.slice(0, at < 0 ? words.length : at);
}

function isCapitalised(word: string): boolean {
	return /^\p{Lu}/u.test(word);
}
