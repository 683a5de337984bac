import type { Span } from '#lib/domain/evidence.ts';
import type { PersonWords } from '../../lexicon/person-words.ts';
import type { Traits } from '../../lexicon/traits.ts';
import { chineseAt, chineseBefore, japaneseBefore, koreanBefore } from './person-cjk.ts';

/** A person's name where it stands. */
export type Named = Span & { name: string };

const NAME_WORD = /^\p{Lu}[\p{L}'.-]*$/u;
const LONGEST_NAME = 6;
const LIST_MARKS = '▴△▲▶►•*·○◦■□▪※';
/** How far before a title the name in front of it may begin, in code units. */
const REACH = 80;

/** The name that begins right behind `at`: "Ban Ki-moon", ", María Luisa de la Cruz", 王毅. */
export function personAt(
	text: string,
	at: number,
	limit: number,
	{ writing }: Traits,
	words: PersonWords
): (Named & { isDirect: boolean }) | null {
	if (writing === 'hangul' || writing === 'kana') return null;
	if (writing === 'han') {
		const name = chineseAt(text, at, limit, words);
		return name && { ...name, isDirect: true };
	}
	const stretch = text.slice(at, Math.min(limit, at + REACH));
	const lead = leadOf(stretch, words);
	if (lead === 0 && stretch !== '' && !/^\s/.test(stretch)) return null;
	const parts: string[] = [];
	let end = lead;
	for (const match of stretch.slice(lead).matchAll(/(\S+)(\s?)/g)) {
		const word = match[1] ?? '';
		const plain = word.replace(/'s?$/, '').replace(/[,.;:)'"”»]+$/, '');
		// "Nurtleu'nun": the ending of a case is no part of the name, and closes it.
		const ending = words.nameEnds.find((one) => plain.endsWith(one)) ?? '';
		const bare = plain.slice(0, plain.length - ending.length);
		const isName = isNameWord(bare, words);
		if (!isName && !(parts.length > 0 && isParticle(word, words))) break;
		parts.push(word);
		if (isName) end = lead + match.index + bare.length;
		// "Marcos Jr." and initials go on behind their dot.
		if ((bare !== word && !/^(?:\p{Lu}|Jr|Sr|St)\.$/u.test(word)) || parts.length >= LONGEST_NAME)
			break;
	}
	if (end <= lead || words.months.has(stretch.slice(lead, end))) return null;
	const start = at + lead;
	return {
		start,
		end: at + end,
		name: text.slice(start, at + end),
		isDirect: !stretch.slice(0, lead).includes(',')
	};
}

/** How much of a text stands before the name that follows: a comma, honours, an article. */
function leadOf(stretch: string, words: PersonWords): number {
	let at = /^,?\s+\(?/.exec(stretch)?.[0].length ?? 0;
	for (let steps = 0; steps < MOST_HONOURS; steps++) {
		const [whole = '', word = ''] = /^(\S+)\s+/.exec(stretch.slice(at)) ?? [];
		const isHonour = words.honours.has(word) || words.honours.has(word.replace(/\.$/, ''));
		if (!isHonour) break;
		at += whole.length;
	}
	return at;
}

/** "the Right Honourable Dr". */
const MOST_HONOURS = 5;

function isNameWord(word: string, words: PersonWords): boolean {
	return NAME_WORD.test(word) && !words.notNames.has(word) && !words.portfolio.has(word);
}

/** The name in apposition or on a list: "Jacob Zuma, President of", "▴ Ana Pérez Minister of". */
export function personInFront(
	text: string,
	at: number,
	limit: number,
	isTaken: (span: Span) => boolean,
	words: PersonWords
): Named | null {
	const near = Math.max(limit, at - REACH);
	// On a list the name may stand right behind its mark.
	const reach = text.slice(near, at);
	const mark = Math.max(...[...LIST_MARKS].map((one) => reach.lastIndexOf(one)));
	const isListed = mark >= 0;
	const from = near + mark + 1;
	const before = text.slice(from, at);
	const [tail = ''] = /(?:,\s+|\s+)(?:\p{Ll}+['\s]\s?)?$/u.exec(before) ?? [];
	const article = tail.replace(/[,\s]/g, '');
	if (tail === '' || (article !== '' && !(tail.includes(',') && words.articles.has(article))))
		return null;
	const end = before.length - tail.length;
	let start = end;
	let count = 0;
	for (const word of before.slice(0, end).split(/\s/).reverse()) {
		const isName = isNameWord(word, words) && !words.ranks.includes(word);
		if (!isName && !(count > 0 && isParticle(word, words))) break;
		start = start - word.length - (start === end ? 0 : 1);
		if (isName) count++;
		if (count >= LONGEST_NAME) break;
	}
	const bare = before.slice(start, end).replace(/^(?:\p{Ll}+\s)+/u, '');
	start = end - bare.length;
	const edge = before.slice(0, start).trimEnd();
	const isEdge =
		(edge === '' && (isListed || from === limit)) ||
		/[,;:()\-–—/"“«\n]$/.test(edge) ||
		words.honours.has(/\S+$/.exec(edge)?.[0] ?? '') ||
		(tail.includes(',') && /(?:^|\s)\p{Ll}+$/u.test(edge));
	const span = { start: from + start, end: from + end };
	return count >= 2 && isEdge && !isTaken(span) ? { ...span, name: bare } : null;
}

/** 조태열 장관, ガインゴブ大統領, 拜登總統: the name that stands before the office. */
export function personBefore(
	text: string,
	at: number,
	limit: number,
	{ writing }: Traits,
	isTaken: (span: Span) => boolean,
	words: PersonWords
): Named | null {
	if (writing === 'hangul') return koreanBefore(text, at, limit, isTaken, words);
	if (writing === 'kana') return japaneseBefore(text, at, limit, isTaken, words);
	if (writing === 'han') return chineseBefore(text, at, limit, isTaken, words);
	return null;
}

/** "Mohammed Al Sudani", "Le Drian": within a name a particle may have a capital. */
function isParticle(word: string, { particles }: PersonWords): boolean {
	return particles.has(word) || particles.has(word.toLowerCase());
}
