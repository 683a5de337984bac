import { resemblance, SKETCH_SIZE } from '../02-segment/sketch.ts';
import type { Extraction } from '../extract.ts';
import { sortedBy } from './order.ts';

/** Copies share this much of their text; reports of their own share far less. */
const ALIKE = 0.8;
/** The hashes by which likely copies are looked up: one of so many is all but sure to be shared. */
const LOOKED_UP = 4;
/** A stretch that so many different texts begin with is a phrase and tells nothing. */
const COMMON = 200;

/**
 * The documents that print another one's text (an agency's report under other names), each with
 * the document it copies: the one published first, which is itself no copy. Texts of a few words are
 * nobody's copies, nor are two of one pattern that tell of different days.
 */
export function copiesAmong(extractions: readonly Extraction[]): Map<string, string> {
	const copies = new Map<string, string>();
	const byHash = new Map<number, Extraction[]>();
	for (const one of byPublication(extractions)) {
		if (one.sketch.length < SKETCH_SIZE) continue;
		const keys = one.sketch.slice(0, LOOKED_UP);
		const original = keys
			.flatMap((key) => byHash.get(key) ?? [])
			.find((other) => resemblance(one.sketch, other.sketch) >= ALIKE && tellsSameDays(one, other));
		if (original) {
			copies.set(one.source.id, original.source.id);
			continue;
		}
		for (const key of keys) {
			const known = byHash.get(key);
			if (!known) byHash.set(key, [one]);
			else if (known.length < COMMON) known.push(one);
		}
	}
	return copies;
}

/** First published first; those without a date last; the same order whichever way they came. */
function byPublication(extractions: readonly Extraction[]): Extraction[] {
	return sortedBy(extractions, ({ source }) => publicationKey(source.published, source.id));
}

/** Sorts by the day of publication, then by id. */
export function publicationKey(published: string | null, id: string): string {
	return `${published ?? '~'}\u0000${id}`;
}

function tellsSameDays(a: Extraction, b: Extraction): boolean {
	const [days, others] = [daysOf(a), daysOf(b)];
	return days.size === 0 || others.size === 0 || [...days].some((day) => others.has(day));
}

/** Month and day of what it dates: copies printed without a date of their own may lack the year. */
function daysOf({ drafts }: Extraction): Set<string> {
	return new Set(
		drafts.flatMap(({ date }) =>
			date && date.basis !== 'published' ? [date.edtf.replace(/^(?:\d{4}|XXXX)-?/, '')] : []
		)
	);
}
