import { isTopicKind, type Selection } from '#lib/query/selection.ts';
import type { Known } from './view-state.ts';

/** `country:CHL`, `arc:KOR~CHL~KOR`. */
export function selectionText({ kind, id }: Selection): string {
	return `${kind}:${id}`;
}

/** `null` where it names nothing that exists. */
export function decodeSelection(text: string, known: Known): Selection | null {
	const cut = text.indexOf(':');
	const kind = text.slice(0, cut);
	const id = text.slice(cut + 1);
	if (kind === 'country') return known.parties.has(id) ? { kind, id } : null;
	if (kind === 'engagement') return known.engagements.has(id) ? { kind, id } : null;
	if (isTopicKind(kind)) return known.lists[kind].has(id) ? { kind, id } : null;
	return kind === 'arc' && known.arcs.has(id) ? { kind, id } : null;
}
