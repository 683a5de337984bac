import type { Span } from '#lib/domain/evidence.ts';
import type { Card } from './card.ts';
import { dateHow, type DateHow } from './date-how.ts';

/** Words of a document by which engagements are dated. */
export interface Dating extends Span {
	exact: string;
	/** The date that was read from them (EDTF). */
	edtf: string;
	how: DateHow;
}

const known = new WeakMap<readonly Card[], ReadonlyMap<string, readonly Dating[]>>();

/** By document, in reading order, each place once; worked out once for each list of cards. */
export function datings(cards: readonly Card[]): ReadonlyMap<string, readonly Dating[]> {
	const before = known.get(cards);
	if (before) return before;
	const places = new Map<string, Map<number, Dating>>();
	for (const { engagement } of cards) {
		const { date } = engagement;
		if (!date) continue;
		const { edtf } = date;
		for (const { document, start, end, exact } of date.evidence) {
			const own = places.get(document) ?? new Map<number, Dating>();
			if (own.size === 0) places.set(document, own);
			// Of what was only planned the same words tell the month.
			if (edtf.length > (own.get(start)?.edtf.length ?? 0))
				own.set(start, { start, end, exact: exact.trim(), edtf, how: dateHow(date) });
		}
	}
	const found = new Map(
		[...places].map(([document, own]) => [
			document,
			[...own.values()].sort((a, b) => a.start - b.start)
		])
	);
	known.set(cards, found);
	return found;
}

/** Whether something in a document is dated by a day that was given with it and is not in its text. */
export function isDatedFromOutside(document: string, cards: readonly Card[]): boolean {
	return cards.some(
		({ engagement: { date, documents } }) =>
			date?.basis === 'published' && date.evidence.length === 0 && documents.includes(document)
	);
}
