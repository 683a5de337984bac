import { isTopicKind, type Selection } from '#lib/query/selection.ts';
import type { Target } from './chart-spec.ts';

/** What of a chart can be opened by itself; `null` for years and cells. */
export function targetSelection(target: Target): Selection | null {
	if (target.kind !== 'value') return null;
	const { facet, id } = target;
	if (facet === 'actor' || facet === 'partner' || facet === 'party') return { kind: 'country', id };
	return isTopicKind(facet) ? { kind: facet, id } : null;
}
