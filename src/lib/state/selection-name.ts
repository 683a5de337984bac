import { m } from '#lib/paraglide/messages.js';
import { arcMembers } from '#lib/query/arc-members.ts';
import { isTopic, type Selection } from '#lib/query/selection.ts';
import type { Names } from './names.svelte.ts';
import type { View } from './view.svelte.ts';

/** What is selected, in words; `null` where nothing is. */
export function selectionName(view: View, names: Names): string | null {
	const { selection } = view.state;
	return selection && nameOfSelection(selection, view, names);
}

/** Anything that can be opened. */
export function nameOfSelection(selection: Selection, view: View, names: Names): string | null {
	if (isTopic(selection)) return names.value(selection.kind, selection.id);
	if (selection.kind === 'country') return names.place(selection.id);
	if (selection.kind === 'engagement') {
		const card = view.card(selection.id);
		return card ? names.engagement(card) : null;
	}
	const arc = arcMembers(selection.id, view.dataset);
	const words = { source: names.place(arc.source), target: names.place(arc.target) };
	return arc.directed ? m.arc_directed(words) : m.arc_mutual(words);
}
