import type { Span } from '#lib/domain/evidence.ts';
import { isCjk } from '../03-match/script.ts';
import { nameSpan } from './event-name.ts';
import type { Sentence } from './sentence.ts';

/** The rule of a venue that only the name of a conference tells. */
export const EVENT_NAME = 'venue.event-name';

/** The longest name of a city in a name without spaces, in code units. */
const LONGEST = 6;

/**
 * "The Munich Security Conference", "el Foro de Doha", 뮌헨안보회의: the words of a conference's name that
 * may be the city where it is held, longest first.
 */
export function eventCities(sentence: Sentence, text: string): Span[] {
	const { contexts } = sentence.tables;
	return sentence.triggers.flatMap((trigger) => {
		if (trigger.value.kind !== 'event') return [];
		const { start, end } = nameSpan(text, sentence, trigger);
		if (isCjk(text.charCodeAt(trigger.start))) return beginnings(text, start, trigger.start);
		const opening = text.slice(start, trigger.start).trimEnd().split(' ');
		const closing = text.slice(trigger.end, end).trim().split(' ');
		const last = closing.at(-1) ?? '';
		return [
			...opening.map((_, i) => ({
				start,
				end: start + opening.slice(0, opening.length - i).join(' ').length
			})),
			...(closing.length > 1 && contexts.of.words.has(closing.at(-2) ?? '')
				? [{ start: end - last.length, end }]
				: [])
		].filter((span) => text.charAt(span.end) !== '-' && span.end > span.start);
	});
}

function beginnings(text: string, start: number, stop: number): Span[] {
	const spans: Span[] = [];
	for (let length = Math.min(LONGEST, stop - start); length >= 2; length--)
		spans.push({ start, end: start + length });
	return spans;
}
