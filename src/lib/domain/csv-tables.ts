import type { Engagement } from './engagement.ts';
import type { Evidence } from './evidence.ts';
import type { Relationship } from './relationship.ts';
import type { SectorRow } from './sector.ts';
import { csv, type Cell } from './csv.ts';

/** The columns of a table in their order, each with what stands in it for a record. */
export type Columns<T> = Readonly<Record<string, (record: T) => Cell>>;

/** How sure a record is, and the first words that prove it: the last columns of every table. */
const proof = {
	confidence: ({ confidence }) => confidence,
	evidence: ({ evidence }) => evidence[0]?.exact ?? null
} satisfies Columns<{ confidence: number; evidence: readonly Evidence[] }>;

/** Each field once; a record that was accepted or rejected whole has none. */
function fieldsOf(items: readonly { field: string | null }[]): string[] {
	return [...new Set(items.flatMap(({ field }) => field ?? []))];
}

const list = (values: readonly string[]): string => values.join(';');

export const ENGAGEMENT_COLUMNS: Columns<Engagement> = {
	id: ({ id }) => id,
	name: ({ name }) => name,
	type: ({ type }) => type,
	status: ({ status }) => status,
	date: ({ date }) => date?.edtf ?? null,
	date_basis: ({ date }) => date?.basis ?? null,
	year: ({ year }) => year,
	venue: ({ venue }) => venue?.name ?? null,
	venue_country: ({ venue }) => venue?.country ?? null,
	parties: ({ parties }) => list(parties.map(({ party }) => party)),
	sectors: ({ sectors }) => list(sectors.map(({ id }) => id)),
	minerals: ({ minerals }) => list(minerals.map(({ id }) => id)),
	documents: ({ documents }) => list(documents),
	disputed: ({ conflicts }) => list(fieldsOf(conflicts)),
	corrected: ({ reviews }) => list(fieldsOf(reviews)),
	...proof
};

export const RELATIONSHIP_COLUMNS: Columns<Relationship> = {
	id: ({ id }) => id,
	engagement: ({ engagement }) => engagement,
	source: ({ source }) => source,
	target: ({ target }) => target,
	direction: ({ direction }) => direction,
	type: ({ type }) => type,
	year: ({ year }) => year,
	date: ({ edtf }) => edtf,
	sectors: ({ sectors }) => list(sectors),
	minerals: ({ minerals }) => list(minerals),
	documents: ({ documents }) => list(documents),
	...proof
};

export const SECTOR_COLUMNS: Columns<SectorRow> = {
	engagement: ({ engagement }) => engagement,
	party: ({ party }) => party,
	sector: ({ sector }) => sector,
	year: ({ year }) => year,
	...proof
};

export function tableCsv<T>(columns: Columns<T>, records: readonly T[]): string {
	const cells = Object.values(columns);
	return csv(
		Object.keys(columns),
		records.map((record) => cells.map((cell) => cell(record)))
	);
}
