import type { Card } from './card.ts';
import type { Dataset } from './dataset.ts';
import type { Facet } from './facet.ts';

export interface RecordText {
	place: (id: string) => string;
	value: (facet: Facet, id: string) => string;
}

/** What a place is called in further languages. */
export type OtherNames = (id: string) => readonly string[];

/**
 * The words of an engagement: its names, who took part and for whom, where, on what, and what came
 * of it. What has a name in the reader's language stands in it and as the record has it.
 */
export function recordWords(
	{ engagement, values }: Card,
	dataset: Dataset,
	text: RecordText,
	otherNames: OtherNames = () => []
): string[] {
	const { name, parties, venue, outcomes } = engagement;
	const placeNames = (id: string) => [
		text.place(id),
		dataset.places.get(id)?.name ?? '',
		...otherNames(id)
	];
	const sectors = new Map(dataset.sectors.map((sector) => [sector.id, sector.name]));
	const minerals = values.mineral.flatMap((id) => dataset.minerals.get(id) ?? []);
	const words = [
		name,
		...values.sector.flatMap((id) => [text.value('sector', id), sectors.get(id) ?? '']),
		...values.mineral.map((id) => text.value('mineral', id)),
		...minerals.flatMap((mineral) => [mineral.name, mineral.symbol]),
		...parties.flatMap(({ party, bodies, people }) => [
			...placeNames(party),
			...bodies,
			...people.flatMap((person) => [person.name, person.title])
		]),
		...(venue ? [venue.name, ...placeNames(venue.place), ...placeNames(venue.country)] : []),
		...outcomes.map((outcome) => outcome.name)
	];
	return [...new Set(words)];
}

/** The same for its row in the table, with what stands in closed lists and whose documents tell of it. */
export function rowWords(card: Card, dataset: Dataset, text: RecordText): string[] {
	const { type, status, date, documents } = card.engagement;
	const sources = documents.flatMap((id) => dataset.documents.get(id) ?? []);
	return [
		...recordWords(card, dataset, text),
		type.replaceAll('_', ' '),
		status,
		date?.edtf ?? '',
		...sources.flatMap(({ title, publisher, file }) => [title ?? '', publisher ?? '', file])
	];
}
