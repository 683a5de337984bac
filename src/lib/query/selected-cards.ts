import { arcMembers } from './arc-members.ts';
import type { Card } from './card.ts';
import type { Dataset } from './dataset.ts';
import type { Selection } from './selection.ts';

/** The engagements that a selection is about, of those shown; without one, all that are shown. */
export function selectedCards(
	selection: Selection | null,
	matching: readonly Card[],
	dataset: Dataset,
	cardOf: (id: string) => Card | null
): readonly Card[] {
	if (!selection) return matching;
	if (selection.kind === 'engagement') {
		const card = cardOf(selection.id);
		return card ? [card] : [];
	}
	if (selection.kind === 'country')
		return matching.filter(({ engagement }) =>
			engagement.parties.some(({ party }) => party === selection.id)
		);
	if (selection.kind === 'sector' || selection.kind === 'mineral') {
		const { kind, id } = selection;
		return matching.filter(({ values }) => values[kind].includes(id));
	}
	const members = new Set(arcMembers(selection.id, dataset).engagements);
	return matching.filter(({ engagement }) => members.has(engagement.id));
}
