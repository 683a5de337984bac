import type { Grammar } from '../../lexicon/grammar.ts';

/** Between the word for the next one, or the number of a round, and its noun, in code units. */
const REACH = 16;
/** The number of a round, with what stands between it and the noun: 第七届|, 第16回日|韓. */
const NUMBERED =
	/(?:第|제) ?([0-9〇一二三四五六七八九十百]{1,4}) ?[届屆次轮輪回차회]([^,、。.;:()「」『』]{0,14})$/;

/**
 * 决定|第七届外长会|在…举行, behind 第六届|外长会; 次回会合: another round than the one that the text tells.
 *
 * @param start where the noun of the meeting stands
 * @param from where its sentence begins
 */
export function isOtherRoundCjk(
	text: string,
	{ otherRound = [] }: Grammar,
	start: number,
	from: number
): boolean {
	const before = text.slice(Math.max(from, start - REACH), start);
	const isNext = otherRound.some((word) => {
		const at = before.lastIndexOf(word);
		return at >= 0 && /^[^,、。.;:]*$/.test(before.slice(at + word.length));
	});
	if (isNext) return true;
	const own = NUMBERED.exec(before);
	if (!own) return false;
	const [, number, name = ''] = own;
	const noun = name + text.slice(start, start + NOUN);
	const first = firstNumberOf(text.slice(0, from), noun);
	return first !== null && first !== number;
}

/** With so many letters the noun of a meeting is known again. */
const NOUN = 2;

/** The number with which a text first names a meeting; `null`: none does. */
function firstNumberOf(text: string, noun: string): string | null {
	for (let at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
		const numbered = NUMBERED.exec(text.slice(Math.max(0, at - NUMBER), at));
		if (numbered?.[1] !== undefined && numbered[2] === '') return numbered[1];
	}
	return null;
}

/** 第二十三届, in code units. */
const NUMBER = 7;
