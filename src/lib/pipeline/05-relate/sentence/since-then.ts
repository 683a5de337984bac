import type { Span } from '#lib/domain/evidence.ts';
import { fold } from '../../text/fold.ts';
import { distinct } from '../sides/distinct.ts';
import type { Sentence, TriggerHit } from './sentence.ts';

/** Between the agreement and the word that says since when, in code units. */
const BEFORE = 60;
const BEHIND = 14;
/** "since |the entry into force of the| agreement": so many words between the two at most. */
const WORDS = 6;

/** "Since the signing of the agreement exports have grown", 自贸协定|生效以来: an agreement that dates something else is not told anew. */
export function isSinceThen(text: string, sentence: Sentence, trigger: TriggerHit): boolean {
	const { kind } = trigger.value;
	return (
		kind === 'sign' && (hasBehind(text, sentence, trigger) || hasBefore(text, sentence, trigger))
	);
}

/** Not in the next clause: 签署协定,今年|以来 tells of the signature. */
function hasBehind(text: string, { end: to, tables }: Sentence, { end }: TriggerHit): boolean {
	const [clause = ''] = text.slice(end, Math.min(to, end + BEHIND)).split(/[,;:.，、；。]/);
	return (tables.grammar.sinceBehind ?? []).some((words) => clause.includes(words));
}

function hasBefore(text: string, sentence: Sentence, { start, end, value }: TriggerHit): boolean {
	const since = sinceBefore(text, sentence, start);
	if (!since) return false;
	const isBetween = (span: Span) => span.start >= since.start && span.end <= start;
	// "Since January A and B have signed": the day is the one since when.
	if (sentence.dates.some(isBetween)) return false;
	const between = sentence.actors.filter(isBetween);
	// "Since A and B signed it, exports have grown"; "After the talks A and B signed it" goes on with no other clause.
	if (between.length > 0 && since.isOpening) return /^[^.;:]*,/.test(text.slice(end, sentence.end));
	// "Exports have grown since |A and B| signed it"; "back from |A| signed it" is told.
	if (between.length > 0) return distinct(between).length > 1;
	// "A and B have |since| signed it"
	const words = text.slice(since.end, start).match(/\S+/g) ?? [];
	const isAdverb = words.length === 0 && value.rule.form === 'verb';
	return (
		words.length <= WORDS && !(isAdverb && sentence.actors.some((one) => one.end <= since.start))
	);
}

/** The last word for "since" in the clause before an agreement. */
function sinceBefore(text: string, { start: from, tables }: Sentence, to: number) {
	const left = Math.max(from, to - BEFORE);
	const before = fold(text.slice(left, to));
	const clause = ` ${before.split(/[,;:.()]/).at(-1) ?? ''}`;
	const places = (tables.grammar.sinceBefore ?? []).flatMap((word) => {
		const words = ` ${fold(word)}${word.endsWith("'") ? '' : ' '}`;
		const at = clause.lastIndexOf(words);
		return at < 0 ? [] : [{ at, length: words.length }];
	});
	const [last] = places.sort((a, b) => b.at - a.at);
	if (!last) return null;
	const start = to - clause.length + 1 + last.at;
	return { start, end: start + last.length - 1, isOpening: start - from <= 1 };
}
