import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import type { PersonWords } from '../../lexicon/person-words.ts';

type Named = Span & { name: string };
type Taken = (span: Span) => boolean;

const HAN = /[\u3400-\u9fff]/;
const HANGUL_WORD = /(?:^|[\s(,·"“‘'])([\uac00-\ud7a3]{1,8})$/;
const KATAKANA_OR_HAN = /(?:[\u30a1-\u30f6ー・=]{2,24}|[\u4e00-\u9fff々]{2,4})$/;
const LONGEST_RUN = 12;
const MOST_WORDS = 4;

/** 조태열 | 장관, 보 반 트엉 | 국가주석: up to four words, the native name alone. */
export function koreanBefore(
	text: string,
	office: number,
	limit: number,
	isTaken: Taken,
	words: PersonWords
): Named | null {
	const at = beforeState(text, office, limit, isTaken);
	const before = text.slice(Math.max(limit, at - 26), at);
	if (!before.endsWith(' ')) return null;
	let end = before.length - 1;
	let start = end;
	for (let count = 0; count < MOST_WORDS; count++) {
		const word = HANGUL_WORD.exec(before.slice(0, start === end ? end : start - 1))?.[1];
		if (word === undefined || words.notNames.has(word)) break;
		// 윤 대통령: whom the text has named in full before.
		const isSyllable = count === 0 && word.length < 2 && !words.surnames.includes(word);
		if (isSyllable && !isPartOfHolder(word, text, office)) break;
		// 조코 위도도 |인도네시아| 대통령: with a state behind it, the name of a foreigner.
		const isNative =
			at === office &&
			count === 0 &&
			(word.length === 3 || word.length === 1) &&
			hasSurname(word, words);
		// 방문해, 칠레의: a word that ends like this is a verb or stands in another case.
		if (!isNative && words.notNameEnds.some((ending) => word.endsWith(ending))) break;
		start = (start === end ? end : start - 1) - word.length;
		if (isSyllable || (count === 0 && isNative)) break;
		if (before.charAt(start - 1) !== ' ') break;
	}
	if (start === end) return null;
	end += at - before.length;
	start += at - before.length;
	return { start, end, name: text.slice(start, end) };
}

/** 친강 중국 외교부장 … 친 |부장, 팜 민 찐 베트남 총리 … 찐 |총리: one syllable of whom the text has named beside the same office. */
function isPartOfHolder(syllable: string, text: string, office: number): boolean {
	const title = /^[\uac00-\ud7a3]{2}/.exec(text.slice(office, office + 2))?.[0];
	if (title === undefined) return false;
	const name = `(?:${syllable}[\uac00-\ud7a3]{1,2}|[\uac00-\ud7a3]{1,7}${syllable}|(?:[\uac00-\ud7a3]{1,4} ){1,3}${syllable})`;
	const holder = `(?<![\uac00-\ud7a3])${name}(?:\\([^()]{1,24}\\))? (?:[\uac00-\ud7a3]{1,8} ){0,3}[\uac00-\ud7a3]{0,4}${title}`;
	return new RegExp(holder).test(text.slice(0, office));
}

/** 나렌드라 모디 |인도| 총리: where the name ends, before the state whose office it is. */
function beforeState(text: string, office: number, limit: number, isTaken: Taken): number {
	const [word = ''] =
		/[\uac00-\ud7a3]{2,12} $/.exec(text.slice(Math.max(limit, office - 13), office)) ?? [];
	const at = office - word.length;
	// 서울에서: with a particle behind it, it says no more than where.
	const isState = word !== '' && at > limit && isTaken({ start: office - 2, end: office - 1 });
	return isState && text.charAt(at - 1) === ' ' ? at : office;
}

/** ガインゴブ | 大統領, 西村 | 経済産業大臣. */
export function japaneseBefore(
	text: string,
	at: number,
	limit: number,
	isTaken: Taken,
	words: PersonWords
): Named | null {
	const before = text.slice(Math.max(limit, at - 26), at);
	const last = before.slice(-1);
	// 習|主席: the family name alone, where no Japanese bears it.
	const name =
		KATAKANA_OR_HAN.exec(before)?.[0] ?? (words.surnames.includes(last) ? last : undefined);
	if (!name) return null;
	const span = { start: at - name.length, end: at };
	const isWord = words.notNames.has(name) || words.portfolio.has(name);
	const edge = before.charAt(before.length - name.length - 1);
	// リスク管理|総局長: a name in Han does not go on from other Han or kana of the same word.
	const isPart =
		HAN.test(name.charAt(0)) &&
		/[\u30a1-\u30f6ー\u4e00-\u9fff]/.test(edge) &&
		!isTaken({ start: span.start - 1, end: span.start });
	return isWord || isPart || isTaken(span) ? null : { ...span, name };
}

/** 外长 | 王毅, 总统 | 博鲁阿尔特: a foreign name by its characters, a native one by its surname. */
export function chineseAt(
	text: string,
	at: number,
	limit: number,
	words: PersonWords
): Named | null {
	const stretch = text.slice(at, Math.min(limit, at + 24));
	const name = foreignAt(stretch, words) ?? nativeAt(stretch, words);
	return name === null ? null : { start: at, end: at + name.length, name };
}

function foreignAt(stretch: string, words: PersonWords): string | null {
	let end = 0;
	while (end < stretch.length) {
		const char = stretch.charAt(end);
		if (!words.transliteration.has(char) && !(end > 0 && /[·‧・]/.test(char))) break;
		end++;
	}
	const run = stretch.slice(0, end).replace(/[·‧・]$/, '');
	const next = stretch.charAt(run.length);
	// Behind a name written by sound another character of the same word may stand: it is no name.
	return run.length >= 2 &&
		(!HAN.test(next) || run.length >= 3 || endsName(stretch, run.length, words))
		? run
		: null;
}

function nativeAt(stretch: string, words: PersonWords): string | null {
	const surname = words.surnames.find((one) => stretch.startsWith(one));
	if (surname === undefined) return null;
	for (const given of [1, 2]) {
		const end = surname.length + given;
		const name = stretch.slice(0, end);
		if (name.length < end || ![...name].every((char) => HAN.test(char))) break;
		if (endsName(stretch, end, words)) return words.notNames.has(name) ? null : name;
	}
	return null;
}

function endsName(stretch: string, at: number, words: PersonWords): boolean {
	const rest = stretch.slice(at);
	return (
		rest === '' || !HAN.test(rest.charAt(0)) || words.nameEnds.some((end) => rest.startsWith(end))
	);
}

/** 拜登 | 總統, 习近平 | 主席: what fills all from the last mark or state to the office. */
export function chineseBefore(
	text: string,
	at: number,
	limit: number,
	isTaken: Taken,
	words: PersonWords
): Named | null {
	const from = Math.max(limit, at - LONGEST_RUN);
	let foreign = at;
	while (foreign > from) {
		const char = text.charAt(foreign - 1);
		if (!words.transliteration.has(char) && !/[·‧・]/.test(char)) break;
		if (isTaken({ start: foreign - 1, end: foreign })) break;
		foreign--;
	}
	const starts = [...(at - foreign >= 2 ? [foreign] : []), at - 2, at - 3, at - 4].filter(
		(start) => start >= from
	);
	for (const start of starts) {
		const name = text.slice(start, at);
		const isNative =
			words.surnames.some((one) => name.startsWith(one) && name.length - one.length <= 2) &&
			[...name].every((char) => HAN.test(char));
		if (start !== foreign && !isNative) continue;
		if (!begins(text, start, limit, isTaken, words) || isTaken({ start, end: at })) continue;
		if (!words.notNames.has(name)) return { start, end: at, name };
	}
	return null;
}

function begins(
	text: string,
	at: number,
	limit: number,
	isTaken: Taken,
	words: PersonWords
): boolean {
	const before = text.charAt(at - 1);
	return (
		at <= limit ||
		!HAN.test(before) ||
		isTaken({ start: at - 1, end: at }) ||
		words.nameEnds.includes(before)
	);
}

function hasSurname(name: string, words: PersonWords, least = 1): boolean {
	return words.surnames.some((surname) => surname.length >= least && name.startsWith(surname));
}

/** Whether a name is written as the language's own people are; `null`: it does not tell. */
export function isNative(
	{ name }: { name: string },
	{ traits: { writing }, persons: words }: LanguageTables
): boolean | null {
	if (writing === 'hangul')
		return (
			// 마하티르 is no Ma: of four syllables are only those with a family name of two.
			hasSurname(name, words, name.length > 3 ? 2 : 1) && !name.includes(' ')
		);
	if (writing === 'kana') {
		if (/[\u30a1-\u30f6ー]/.test(name)) return false;
		// 王毅, 尹炳世: Chinese and Korean names are written in the same characters.
		return name.length > 3 || !hasSurname(name, words) ? true : name.length > 1 ? null : false;
	}
	if (writing !== 'han') return null;
	const isForeign = name.length > 3 || [...name].every((char) => words.transliteration.has(char));
	if (name.length <= 3 && hasSurname(name, words)) return isForeign ? null : true;
	return !isForeign;
}
