import { strandsOf } from '#lib/query/build-scene-strands.ts';
import type { Card } from '#lib/query/card.ts';
import type { Dataset } from '#lib/query/dataset.ts';
import { perFacet } from '#lib/query/facet.ts';
import type { Lens } from '#lib/query/lens.ts';
import { perShelfField, shelfValue } from '#lib/query/shelf.ts';
import type { Known } from './view-state.ts';

/** What a link may name, from the data as loaded. */
export function knownOf(
	dataset: Dataset,
	cards: readonly Card[],
	lenses: readonly Lens[],
	locales: readonly string[]
): Known {
	const documents = [...dataset.documents.values()];
	const lists = perFacet((facet) => new Set(cards.flatMap((card) => card.values[facet])));
	return {
		lists: { ...lists, sector: new Set(dataset.sectors.map((sector) => sector.id)) },
		lenses: new Set(lenses.map((lens) => lens.id)),
		locales: new Set(locales),
		parties: new Set(
			cards.flatMap(({ engagement, pairs }) => [
				...engagement.parties.map((party) => party.party),
				...pairs.flatMap(({ source, target }) => [source, target])
			])
		),
		arcs: new Set(strandsOf(dataset).map(({ id }) => id)),
		engagements: new Set(dataset.engagements.map((engagement) => engagement.id)),
		documents: new Map(documents.map(({ id, length }) => [id, length])),
		shelf: perShelfField((field) => new Set(documents.map((one) => shelfValue(one, field))))
	};
}
