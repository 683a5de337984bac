import type { Card } from './card.ts';
import { steadilyRanked, type Tie } from './ranking.ts';

/** Rows and columns that a chart of it has room for. */
export const MOST_DRAWN = 12;

/** How many engagements join a sector and a partner. */
export interface Matrix {
	/** Sector ids, most engagements first. */
	rows: readonly string[];
	/** Partner ids, most engagements first. */
	columns: readonly string[];
	cells: readonly { row: string; column: string; count: number }[];
	largest: number;
}

export function buildMatrix(
	cards: readonly Card[],
	ties: { row?: Tie; column?: Tie } = {}
): Matrix {
	const rows = new Map<string, number>();
	const columns = new Map<string, number>();
	const cells = new Map<string, Map<string, number>>();
	for (const { values } of cards) {
		if (values.sector.length === 0 || values.partner.length === 0) continue;
		for (const row of values.sector) rows.set(row, (rows.get(row) ?? 0) + 1);
		for (const column of values.partner) columns.set(column, (columns.get(column) ?? 0) + 1);
		for (const row of values.sector) {
			const own = cells.get(row) ?? new Map<string, number>();
			if (own.size === 0) cells.set(row, own);
			for (const column of values.partner) own.set(column, (own.get(column) ?? 0) + 1);
		}
	}
	const all = [...cells].flatMap(([row, own]) =>
		[...own].map(([column, count]) => ({ row, column, count }))
	);
	return {
		rows: steadilyRanked(rows, MOST_DRAWN, ties.row).map(({ id }) => id),
		columns: steadilyRanked(columns, MOST_DRAWN, ties.column).map(({ id }) => id),
		cells: all,
		largest: all.reduce((most, { count }) => Math.max(most, count), 0)
	};
}
