import type { Engagement } from '#lib/domain/engagement.ts';
import type { Relationship } from '#lib/domain/relationship.ts';
import type { SectorRow } from '#lib/domain/sector.ts';

type Cell = string | number | null;

/** A table for spreadsheets: UTF-8 with a byte order mark, CRLF (RFC 4180), no `sep=` line. */
export function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
	return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet would take for a formula gets an apostrophe before it, which it hides. */
function cell(value: Cell): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const ENGAGEMENT_COLUMNS = [
	'id',
	'name',
	'type',
	'status',
	'date',
	'date_basis',
	'year',
	'venue',
	'venue_country',
	'parties',
	'sectors',
	'minerals',
	'documents',
	'confidence',
	'evidence'
] as const;

export function engagementsCsv(engagements: readonly Engagement[]): string {
	return csv(
		ENGAGEMENT_COLUMNS,
		engagements.map((one) => [
			one.id,
			one.name,
			one.type,
			one.status,
			one.date?.edtf ?? null,
			one.date?.basis ?? null,
			one.year,
			one.venue?.name ?? null,
			one.venue?.country ?? null,
			one.parties.map(({ party }) => party).join(';'),
			one.sectors.map(({ id }) => id).join(';'),
			one.minerals.map(({ id }) => id).join(';'),
			one.documents.join(';'),
			one.confidence,
			one.evidence[0]?.exact ?? null
		])
	);
}

export const RELATIONSHIP_COLUMNS = [
	'id',
	'engagement',
	'source',
	'target',
	'direction',
	'type',
	'year',
	'date',
	'sectors',
	'minerals',
	'documents',
	'confidence',
	'evidence'
] as const;

export function relationshipsCsv(relationships: readonly Relationship[]): string {
	return csv(
		RELATIONSHIP_COLUMNS,
		relationships.map((one) => [
			one.id,
			one.engagement,
			one.source,
			one.target,
			one.direction,
			one.type,
			one.year,
			one.edtf,
			one.sectors.join(';'),
			one.minerals.join(';'),
			one.documents.join(';'),
			one.confidence,
			one.evidence[0]?.exact ?? null
		])
	);
}

export const SECTOR_COLUMNS = [
	'engagement',
	'party',
	'sector',
	'year',
	'confidence',
	'evidence'
] as const;

export function sectorsCsv(rows: readonly SectorRow[]): string {
	return csv(
		SECTOR_COLUMNS,
		rows.map((row) => [
			row.engagement,
			row.party,
			row.sector,
			row.year,
			row.confidence,
			row.evidence[0]?.exact ?? null
		])
	);
}
