import type { Span } from '#lib/domain/evidence.ts';
import { isCjk } from '../../text/script.ts';
import { nameSpan } from '../event/event-name.ts';
import type { Sentence } from '../sentence/sentence.ts';

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
	const named = sentence.triggers.flatMap((trigger) => {
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
	return [...named, ...meetingCities(sentence, text), ...occasionCities(sentence, text)];
}

/** "al termine del vertice intergovernativo |di Algeri|", "la réunion de Dakar": the city right behind the noun. */
function meetingCities({ triggers, end, tables }: Sentence, text: string): Span[] {
	return triggers.flatMap((trigger) => {
		const { kind, rule } = trigger.value;
		if (kind !== 'meet' || rule.form !== 'noun') return [];
		const found = OF_CITY.exec(text.slice(trigger.end, Math.min(end, trigger.end + OF_CITY_REACH)));
		const [whole = '', of = '', city = ''] = found ?? [];
		if (!tables.contexts.of.words.has(of.toLowerCase())) return [];
		const to = trigger.end + whole.length;
		return [{ start: to - city.length, end: to }];
	});
}

const OF_CITY = /^ (\p{L}+)[ '’](\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)(?=[\s.,;]|$)/u;
const OF_CITY_REACH = 40;

/** "A margine dei Dialoghi 2021 di Doha": the city in the name of an occasion for which no rule has a noun. */
function occasionCities({ cues, end, tables }: Sentence, text: string): Span[] {
	return cues.flatMap((cue) => {
		if (cue.kind !== 'sidelines' || isCjk(text.charCodeAt(cue.start))) return [];
		const tail = tables.small.nameTail.exec(text.slice(cue.end, end))?.[0] ?? '';
		const words = tail.trim().split(' ');
		const [of, city] = [words.at(-2), words.at(-1) ?? ''];
		const to = cue.end + tail.length;
		return words.length > 2 && of !== undefined && tables.contexts.of.words.has(of)
			? [{ start: to - city.length, end: to }]
			: [];
	});
}

function beginnings(text: string, start: number, stop: number): Span[] {
	const spans: Span[] = [];
	for (let length = Math.min(LONGEST, stop - start); length >= 2; length--)
		spans.push({ start, end: start + length });
	return spans;
}
