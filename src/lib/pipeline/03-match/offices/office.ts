import type { Span } from '#lib/domain/evidence.ts';
import type { PersonWords } from '../../lexicon/person-words.ts';
import { isCjk } from '../../text/script.ts';
import type { NameHit, TitleHit } from './title-owner.ts';

/**
 * The whole office of which the lexicon knows the head: its portfolio ("Minister | of Trade,
 * Industry and Energy", 鉱山・エネルギー | 大臣) and its rank ("Second | Vice Minister").
 */
export function officeOf(
	text: string,
	title: TitleHit,
	sentence: Span,
	names: readonly NameHit[],
	words: PersonWords
): Span {
	if (isCjk(text.charCodeAt(title.end - 1))) {
		if (title.value.isBody) return title;
		return { start: startBefore(text, title, sentence, names, words), end: title.end };
	}
	const isState = (span: Span) =>
		names.some(
			({ start, end, value }) => value.kind !== 'body' && start < span.end && end > span.start
		);
	return {
		start: title.value.isBody ? title.start : rankBefore(text, title, sentence, isState, words),
		end: portfolioEnd(text, title, sentence, isState, words, demonymBehind(text, title, names))
	};
}

type Taken = (span: Span) => boolean;

/** Where "ministro | peruano" ends, behind which the portfolio goes on: "de Energía". */
function demonymBehind(text: string, { end, value }: TitleHit, names: readonly NameHit[]): number {
	const next = names.find(({ start }) => start >= end);
	const isNext = next !== undefined && text.slice(end, next.start) === ' ';
	return isNext && next.value.form === 'demonym' && !value.isBody ? next.end : end;
}

/** The next word with what stands before it; an elided article (`dell'`) is a word of its own. */
const WORD = /((?:,?\s+)?)([\p{L}\p{N}][\p{L}\p{N}.&-]*(?:'s(?!\p{L})|')?|&)/uy;
/** Words that no list has, up to what ends an office: "Worship, ", "Happiness of Bhutan". */
const UNLISTED =
	/(?:\p{Lu}[\p{L}-]*\s){0,3}\p{Lu}[\p{L}-]*(?=,\s|\s(?:of|de|del|du|da|do|di|della)\s)/uy;
const MOST_WORDS = 24;

/** "of Economy and Finance", "for Europe and Foreign Affairs", "degli Esteri e della Cooperazione". */
function portfolioEnd(
	text: string,
	title: Span,
	sentence: Span,
	isState: Taken,
	words: PersonWords,
	behind: number
): number {
	const head = text.slice(title.start, title.end);
	const last = /\s([\p{L}']+)$/u.exec(head)?.[1] ?? '';
	// "Minister of": the lexicon has the head with its preposition.
	const isOpen = words.officeOf.has(last);
	const bare = isOpen ? title.end - last.length - 1 : title.end;
	let end = bare;
	let at = isOpen ? title.end : behind;
	let afterGlue = isOpen;
	// "Minister for Foreign Affairs": the lexicon has the beginning of the portfolio.
	let isFirst = !words.portfolio.has(last.replace(/^.*'/, ''));
	for (let steps = 0; steps < MOST_WORDS; steps++) {
		WORD.lastIndex = at;
		const [, gap = '', word = ''] = WORD.exec(text) ?? [];
		const start = at + gap.length;
		if (word === '' || start + word.length > sentence.end) break;
		const bareWord = word.replace(/\.$/, '');
		if (isFirst && !afterGlue) {
			// "Minister Science, Technology and Innovation": the preposition may be left out; "министр
			// энергетики": the language has none.
			const isBare =
				words.portfolio.has(word) &&
				(words.officeOf.size === 0 || /^(?:\p{Lu}\p{Ll}|\p{Lo})/u.test(word));
			if (gap.includes(',') || !(isBare || words.officeOf.has(word))) break;
			if (isBare) {
				end = start + word.length;
				isFirst = false;
			}
			afterGlue = !isBare;
		} else if (words.portfolio.has(bareWord)) {
			if (isFirst && gap.includes(',')) break;
			end = start + bareWord.length;
			isFirst = false;
			afterGlue = false;
			if (bareWord !== word) break;
		} else if (words.officeGlue.includes(word)) {
			afterGlue = true;
		} else {
			UNLISTED.lastIndex = start;
			const run =
				(afterGlue ? qualified(text.slice(start, sentence.end), words) : undefined) ??
				(isFirst && !gap.includes(',') ? UNLISTED.exec(text)?.[0] : undefined);
			if (run === undefined || isState({ start, end: start + run.length })) break;
			end = start + run.length;
			isFirst = false;
			afterGlue = false;
			at = end;
			continue;
		}
		if (!words.portfolio.has(bareWord) && isState({ start, end: start + word.length })) break;
		at = start + word.length;
	}
	return end;
}

/** "Constitutional Affairs", "Indigenous Peoples' Affairs": words that no list has before one that tells an office. */
function qualified(text: string, { portfolio }: PersonWords): string | undefined {
	const [run = ''] = CAPITALS.exec(text) ?? [];
	const words = run.split(' ');
	const last = words.findIndex((word, i) => i > 0 && portfolio.has(word));
	return last > 0 ? words.slice(0, last + 1).join(' ') : undefined;
}

const CAPITALS = /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,3}/u;

/** "Second | Vice Minister", "Trade and Industry | Minister": in English much stands before. */
function rankBefore(
	text: string,
	title: Span,
	sentence: Span,
	isState: Taken,
	words: PersonWords
): number {
	const isCapital = /\p{Lu}/u.test(text.charAt(title.start));
	const isBare = !/\s/.test(text.slice(title.start, title.end));
	let start = title.start;
	let at = title.start;
	let sawAnd = false;
	for (let steps = 0; steps < 8; steps++) {
		const before = text.slice(Math.max(sentence.start, at - 30), at);
		const [whole = '', word = '', gap = ''] = /([\p{L}&-]+)(,?\s+)$/u.exec(before) ?? [];
		if (word === '' || isState({ start: at - whole.length, end: at - gap.length })) break;
		const fits = isCapital === /\p{Lu}/u.test(word.charAt(0));
		if (gap.includes(',') && !sawAnd) break;
		if (fits && words.ranks.includes(word)) start = at - whole.length;
		else if (fits && words.officeOf.has('of') && words.portfolio.has(word))
			start = at - whole.length;
		else if (/^(?:and|&)$/.test(word) && isBare && !sawAnd && start < title.start) sawAnd = true;
		else break;
		at -= whole.length;
	}
	return start;
}

/** 산업통상자원부 | 장관, 外交部第一 | 副部长, 駐インドネシア日本国 | 大使. */
function startBefore(
	text: string,
	title: TitleHit,
	sentence: Span,
	names: readonly NameHit[],
	words: PersonWords
): number {
	let start = title.start;
	let at = title.start;
	for (let steps = 0; steps < 8; steps++) {
		const before = text.slice(Math.max(sentence.start, at - 24), at);
		const piece = pieceBefore(before, words, start === title.start);
		if (piece > 0) {
			at -= piece;
			if (start === title.start || piece > 1) start = at;
			continue;
		}
		const glue = words.officeGlue.find((word) => start < title.start && before.endsWith(word));
		if (glue === undefined) break;
		const beyond = pieceBefore(before.slice(0, before.length - glue.length), words, false);
		if (beyond === 0) break;
		at -= glue.length;
	}
	return Math.min(start, postingBefore(text, start, sentence, names, words));
}

/** How many units before the end of a text are one more word of the office; 0: none. */
function pieceBefore(before: string, words: PersonWords, isNext: boolean): number {
	const tight = before.replace(/\s$/, '');
	const space = before.length - tight.length;
	const known = [...words.portfolios, ...words.ranks].find(
		(word) => tight.endsWith(word) && startsWord(tight, word.length)
	);
	if (known !== undefined) return known.length + space;
	const end = words.bodyEnds.find((word) => tight.endsWith(word));
	if (end === undefined) return 0;
	const stem = tight.slice(0, tight.length - end.length);
	const portfolio = words.portfolios.find((word) => stem.endsWith(word));
	if (portfolio !== undefined) return portfolio.length + end.length + space;
	// A Korean ministry is a word of its own, whatever it is for.
	const own = isNext ? (/[\uac00-\ud7a3·]+$/.exec(tight)?.[0] ?? '') : '';
	return own.length >= 3 ? own.length + space : 0;
}

/** Hangul is written in words: 무역 is none in 보호무역. Han runs on. */
function startsWord(text: string, length: number): boolean {
	const own = text.charCodeAt(text.length - 1);
	if (own < 0xac00 || own > 0xd7a3) return true;
	const before = text.charCodeAt(text.length - length - 1);
	return !(before >= 0xac00 && before <= 0xd7a3);
}

/** 駐インドネシア日本国 | 大使, 주라오스 한국 | 대사: where somebody is posted. */
function postingBefore(
	text: string,
	start: number,
	sentence: Span,
	names: readonly NameHit[],
	words: PersonWords
): number {
	let at = start;
	for (;;) {
		const name = names.find(
			({ end }) => end === at || (end === at - 1 && text.charAt(end) === ' ')
		);
		if (!name || name.start < sentence.start) break;
		at = name.start;
	}
	const before = text.slice(Math.max(sentence.start, at - 12), at);
	const mark = words.posting.find((word) => before.endsWith(word));
	if (mark !== undefined && at < start) return at - mark.length;
	const word = /(?:^|\s)(주[\uac00-\ud7a3]{2,8}\s)$/.exec(before)?.[1];
	return words.posting.includes('주') && word !== undefined ? at - word.length : start;
}
