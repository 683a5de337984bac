import type { Span } from '#lib/domain/evidence.ts';
import { daysApart } from '../date/days-apart.ts';
import type { Frame } from './frame.ts';

/** The words say when or where another engagement of the same parties was, and not this one. */
export function isOfOtherEngagement(frame: Frame, words: Span): boolean {
	return frame.others.some((other) => isOwn(other, words)) && !isOwn(frame, words);
}

/** The words are those by which one of its statements says when or where it was. */
export function isOwn({ occasions }: Frame, { start, end }: Span): boolean {
	return wordsOf(occasions).get(start)?.has(end) ?? false;
}

type Occasions = Frame['occasions'];

/** By occasions, with how many they were: they only grow. */
const known = new WeakMap<Occasions, { count: number; words: Map<number, Set<number>> }>();

/** Where the words of all occasions begin and end: an engagement of a long text has thousands. */
function wordsOf(occasions: Occasions): ReadonlyMap<number, ReadonlySet<number>> {
	const { count, words } = known.get(occasions) ?? { count: 0, words: new Map() };
	if (count === occasions.length) return words;
	for (const { spans } of occasions.slice(count))
		for (const { start, end } of spans) {
			const ends = words.get(start);
			if (ends) ends.add(end);
			else words.set(start, new Set([end]));
		}
	known.set(occasions, { count: occasions.length, words });
	return words;
}

/**
 * The other frames with all parties of a frame from which it may have its day or place: what was
 * signed on a visit has those of the visit. The nearest in the text first, and none of other days.
 */
export function kinOf(frame: Frame, order: readonly Frame[]): Frame[] {
	const parties = frame.parts.map(({ actor }) => actor.party);
	const at = startOf(frame);
	return order
		.filter(
			(other) =>
				other !== frame &&
				!isApart(frame, other) &&
				parties.every((party) => other.parts.some(({ actor }) => actor.party === party))
		)
		.sort((a, b) => Math.abs(startOf(a) - at) - Math.abs(startOf(b) - at));
}

/** So many days from the visit, what is said to be of the same parties is another story. */
const SEASON = 180;

function isApart(a: Frame, b: Frame): boolean {
	const days = datesOf(a).flatMap((date) =>
		datesOf(b).map((other) => Math.abs(daysApart(date, other)))
	);
	return days.length > 0 && days.every((count) => count > (a.others.includes(b) ? 0 : SEASON));
}

function datesOf({ occasions }: Frame): string[] {
	return [...new Set(occasions.flatMap(({ when }) => when?.edtf ?? []))];
}

function startOf({ sentences }: Frame): number {
	return (sentences.find(({ isTitle }) => !isTitle) ?? sentences[0])?.start ?? 0;
}
