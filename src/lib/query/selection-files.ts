import { csv, type Cell } from '#lib/domain/csv.ts';
import { mapLine } from '#lib/geo/map-line.ts';
import type { Card } from './card.ts';
import { confidenceWord } from './confidence.ts';
import { dateHow } from './date-how.ts';
import type { Dataset } from './dataset.ts';
import type { Provenance } from './provenance.ts';

/** A file as it is saved. */
export interface SavedFile {
	name: string;
	type: string;
	content: string;
}

/** The words of the reader's language that a table uses. */
export interface TableWords {
	/** Heads of the columns, and labels of the notes below the table. */
	head: Readonly<Record<TableColumn | 'selection' | 'dataDate' | 'sources' | 'link', string>>;
	engagement: (card: Card) => string;
	term: (list: 'kind' | 'status' | 'basis' | 'confidence', id: string) => string;
	date: (edtf: string) => string;
	place: (id: string) => string;
	sector: (id: string) => string;
	mineral: (id: string) => string;
	document: (id: string) => string;
}

export const TABLE_COLUMNS = [
	'name',
	'kind',
	'status',
	'when',
	'edtf',
	'basis',
	'year',
	'where',
	'actor',
	'partner',
	'sector',
	'mineral',
	'document',
	'confidence',
	'quotation',
	'id'
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** One row an engagement for a spreadsheet, in the reader's language; below it what it shows. */
export function engagementTable(
	cards: readonly Card[],
	words: TableWords,
	provenance: Provenance
): SavedFile {
	const rows = cards.map((card) => TABLE_COLUMNS.map((column) => cellOf(column, card, words)));
	const note = (label: string, text: string): Cell[] => [`${label}: ${text}`];
	const notes: Cell[][] = [
		[],
		note(words.head.selection, provenance.selection),
		note(words.head.dataDate, provenance.dataDate ?? '–'),
		...provenance.sources.map((source) => note(words.head.sources, source)),
		...(provenance.link === null ? [] : [note(words.head.link, provenance.link)])
	];
	const head = TABLE_COLUMNS.map((column) => words.head[column]);
	return { name: 'engagements.csv', type: 'text/csv', content: csv(head, [...rows, ...notes]) };
}

/** The records as they are, with their evidence, and the relationships between the parties. */
export function engagementRecords(
	cards: readonly Card[],
	dataset: Dataset,
	provenance: Provenance
): SavedFile {
	const ids = new Set(cards.map(({ engagement }) => engagement.id));
	const records = {
		formatVersion: 1,
		...provenance,
		engagements: cards.map(({ engagement }) => engagement),
		relationships: dataset.relationships.filter(({ engagement }) => ids.has(engagement))
	};
	return {
		name: 'engagements.json',
		type: 'application/json',
		content: `${JSON.stringify(records, null, '\t')}\n`
	};
}

/** One feature for each pair (RFC 7946); its geometry is `null` where a place is unknown. */
export function relationshipFeatures(
	cards: readonly Card[],
	dataset: Dataset,
	provenance: Provenance
): SavedFile {
	const ids = new Set(cards.map(({ engagement }) => engagement.id));
	const features = dataset.relationships
		.filter(({ engagement }) => ids.has(engagement))
		.map((properties) => {
			const from = dataset.places.get(properties.source)?.point;
			const to = dataset.places.get(properties.target)?.point;
			return { type: 'Feature', properties, geometry: from && to ? mapLine(from, to) : null };
		});
	const collection = { type: 'FeatureCollection', ...provenance, features };
	return {
		name: 'relationships.geojson',
		type: 'application/geo+json',
		content: `${JSON.stringify(collection, null, '\t')}\n`
	};
}

/** The two tables that flow-map tools read: `locations` (id, name, lat, lon), `flows` (origin, dest, count). */
export function flowTables(
	cards: readonly Card[],
	dataset: Dataset,
	place: (id: string) => string
): [SavedFile, SavedFile] {
	const flows = new Map<string, { origin: string; dest: string; engagements: Set<string> }>();
	for (const { engagement, pairs } of cards)
		for (const { source, target } of pairs) {
			const key = `${source}~${target}`;
			const flow = flows.get(key) ?? { origin: source, dest: target, engagements: new Set() };
			flows.set(key, flow);
			flow.engagements.add(engagement.id);
		}
	const sorted = [...flows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, flow]) => flow);
	const ends = [...new Set(sorted.flatMap(({ origin, dest }) => [origin, dest]))].sort();
	const locations = ends.flatMap((id) => {
		const point = dataset.places.get(id)?.point;
		return point ? [[id, place(id), point[1], point[0]]] : [];
	});
	const counts = sorted.map(({ origin, dest, engagements }) => [origin, dest, engagements.size]);
	const type = 'text/csv';
	return [
		{ name: 'locations.csv', type, content: csv(['id', 'name', 'lat', 'lon'], locations) },
		{ name: 'flows.csv', type, content: csv(['origin', 'dest', 'count'], counts) }
	];
}

function cellOf(column: TableColumn, card: Card, words: TableWords): Cell {
	const { engagement, values } = card;
	const { date, venue } = engagement;
	const list = (ids: readonly string[], name: (id: string) => string) => ids.map(name).join('; ');
	switch (column) {
		case 'name':
			return words.engagement(card);
		case 'kind':
			return words.term('kind', engagement.type);
		case 'status':
			return words.term('status', engagement.status);
		case 'when':
			return date && words.date(date.edtf);
		// As a machine sorts it, in every language.
		case 'edtf':
			return date && date.edtf;
		case 'basis':
			return date && words.term('basis', dateHow(date));
		case 'year':
			return engagement.year;
		case 'where':
			return (
				venue &&
				(venue.precision === 'city' ? `${words.place(venue.place)}, ` : '') +
					words.place(venue.country)
			);
		case 'actor':
		case 'partner':
			return list(values[column], words.place);
		case 'sector':
			return list(values.sector, words.sector);
		case 'mineral':
			return list(values.mineral, words.mineral);
		case 'document':
			return list(engagement.documents, words.document);
		case 'confidence':
			return words.term('confidence', confidenceWord(engagement.confidence));
		case 'quotation':
			return engagement.evidence[0]?.exact ?? null;
		case 'id':
			return engagement.id;
	}
}
