import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../../03-match/actor.ts';
import { nameStartCjk } from './event-name-cjk.ts';
import { isCjk } from '../../text/script.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import type { SmallWords } from '../../lexicon/small-words.ts';
import { whoseEnd } from './name-end.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Further from its head noun, in code units, a word is no part of a name. */
const NAME_REACH = 90;

/** The name around its head noun: capitals in Latin script, an unbroken run elsewhere. */
export function nameSpan(text: string, sentence: Sentence, trigger: TriggerHit): Span {
	if (isCjk(text.charCodeAt(trigger.start)))
		return { start: nameStartCjk(text, sentence, trigger), end: trigger.end };
	const { small } = sentence.tables;
	let { start, end } = trigger;
	const before = text.slice(Math.max(sentence.start, start - NAME_REACH), start);
	start -= nameBefore(before, small);
	const after =
		small.nameTail.exec(text.slice(end, Math.min(sentence.end + 1, end + NAME_REACH)))?.[0] ?? '';
	if (/^\p{Lu}/u.test(text.slice(trigger.start))) end += after.replace(small.looseEnd, '').length;
	else
		end +=
			/^\s\p{Lu}\p{L}*-\p{Lu}\p{L}*/u.exec(text.slice(end, sentence.end))?.[0].length ??
			/^\s\d{4}(?!\d)/.exec(after)?.[0].length ??
			0;
	return {
		start,
		end: Math.max(end, whoseEnd(text, sentence, trigger))
	};
}

const ARTICLE = /^(?:el|la)$/;
/** "la |Cumbre de la Amazonía": with a capital of its own, and a name behind it. */
function isCalledBehind(text: string, { start, end }: Span, trigger: TriggerHit): boolean {
	return (
		trigger.value.rule.type === 'summit' &&
		start === trigger.start &&
		end > trigger.end &&
		/^\p{Lu}/u.test(text.slice(start)) &&
		/\s\p{Lu}/u.test(text.slice(trigger.end, end)) &&
		/\p{Ll}\s$/u.test(text.slice(Math.max(0, start - 2), start))
	);
}

const COUNTED = /^(?:[IVXL]+|\d{1,3}[ªº°])\s/;
const ORDINAL = /^(?:\d{1,3}(?:st|nd|rd|th|[ªº°]|(?:er|[rdtmvn][oa]|av[oa])\.?)|(?:19|20)\d\d)$/;

/** How far a name reaches back from its head noun: capitals, ordinals and small words between them. */
function nameBefore(text: string, { nameWords, nameOpeners }: SmallWords): number {
	let at = text.length;
	let length = 0;
	while (at > 0) {
		const gap = /[\s-]$/.test(text.slice(0, at)) ? 1 : 0;
		if (gap === 0) break;
		let from = at - gap;
		while (from > 0 && !/[\s-]/.test(text.charAt(from - 1))) from--;
		const word = text.slice(from, at - gap);
		const isCapital = /^\p{Lu}[\p{L}\p{N}'.&]*$/u.test(word) && !nameOpeners.has(word);
		if (!isCapital && !ORDINAL.test(word) && !nameWords.has(word)) break;
		// "se celebró en Antigua |la XLV Cumbre": an article behind a name begins another.
		if (ARTICLE.test(word) && /\p{Lu}[\p{L}'.&]* $/u.test(text.slice(0, from))) break;
		at = from;
		if (!nameWords.has(word)) length = text.length - from;
	}
	return length;
}

/** Whether a party stands in a compound of the name: "China-LAC Forum". */
export function inCompoundName(text: string, actor: Actor, span: Span): boolean {
	return (
		/^[-·・–]/.test(text.slice(actor.mention.end, actor.mention.end + 1)) ||
		(actor.mention.start > span.start && /[-·・–]/.test(text.charAt(actor.mention.start - 1)))
	);
}

/** Two capitalised words or more, or a quoted or bracketed CJK name. */
export function isProperName(
	text: string,
	span: Span,
	trigger: TriggerHit,
	{ sameMeeting }: Idioms
): boolean {
	const name = text.slice(span.start, span.end);
	if (isCjk(text.charCodeAt(trigger.start)))
		// 希望通过本次|会议, 이번 |회의: the one that was told before.
		return (
			span.end - span.start >= trigger.end - trigger.start + 2 &&
			!sameMeeting.test(text.slice(Math.max(0, trigger.start - 3), trigger.start))
		);
	return (
		// "a XII cimeira": counted, it has no need of capitals.
		COUNTED.test(name) ||
		isCalledBehind(text, span, trigger) ||
		// A year or an ordinal may open it: "2026 Energy Ministerial".
		(/^[\p{Lu}\d]/u.test(name) &&
			span.start < trigger.start &&
			/^\p{Lu}/u.test(text.slice(trigger.start)))
	);
}
