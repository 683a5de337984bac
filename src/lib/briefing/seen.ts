import { digest } from '#lib/domain/digest.ts';
import { encodeView } from '#lib/link/encode.ts';
import { DEFAULT_VIEW, type ViewState } from '#lib/link/view-state.ts';
import type { Card } from '#lib/query/card.ts';
import type { Seen } from './briefing.ts';

/** Hexadecimal digits of a mark. */
const MARK_LENGTH = 12;

/** What a view shows, as a slide keeps it: what is no part of the picture is left out. */
export function seenOf(state: ViewState, matching: readonly Card[]): Seen {
	const { lens, filters, selection, ocean, hideOthers, tinted } = state;
	const kept = { ...DEFAULT_VIEW, lens, filters, selection, ocean, hideOthers, tinted };
	return { link: encodeView(kept), count: matching.length, mark: markOf(matching) };
}

/** How the data behind a slide stands now. */
export type Freshness =
	| { state: 'same' }
	/** Other engagements, or the same with other facts. */
	| { state: 'changed'; before: number; now: number }
	/** Something that the link names is no longer in the data. */
	| { state: 'gone'; missing: readonly string[] };

/** @param missing what of the link could not be found in the data */
export function freshness(
	seen: Seen,
	matching: readonly Card[],
	missing: readonly string[]
): Freshness {
	if (missing.length > 0) return { state: 'gone', missing };
	if (seen.mark === markOf(matching)) return { state: 'same' };
	return { state: 'changed', before: seen.count, now: matching.length };
}

/** Of all that a picture shows: other evidence for the same is no change. */
function markOf(matching: readonly Card[]): string {
	const facts = matching.map(
		({ engagement: { id, type, status, date, venue, parties }, values, pairs }) =>
			[
				id,
				type,
				status,
				date?.edtf ?? '',
				venue?.place ?? '',
				...parties.map(({ party, role, mode }) => `${party}:${role}:${mode}`),
				...pairs.map(({ source, target, mutual }) => `${source}${mutual ? '-' : '>'}${target}`),
				...values.sector,
				...values.mineral
			].join(' ')
	);
	return digest(facts.sort().join('\n')).slice(0, MARK_LENGTH);
}
