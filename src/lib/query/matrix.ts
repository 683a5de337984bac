import type { Card } from './card.ts';
import { ranked, type Tie } from './ranking.ts';

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
	const cells = new Map<string, { row: string; column: string; count: number }>();
	for (const { values } of cards) {
		if (values.sector.length === 0 || values.partner.length === 0) continue;
		for (const row of values.sector) rows.set(row, (rows.get(row) ?? 0) + 1);
		for (const column of values.partner) columns.set(column, (columns.get(column) ?? 0) + 1);
		for (const row of values.sector)
			for (const column of values.partner) {
				const key = JSON.stringify([row, column]);
				const cell = cells.get(key) ?? { row, column, count: 0 };
				cell.count++;
				cells.set(key, cell);
			}
	}
	const all = [...cells.values()];
	return {
		rows: ranked(rows, ties.row).map(({ id }) => id),
		columns: ranked(columns, ties.column).map(({ id }) => id),
		cells: all,
		largest: Math.max(0, ...all.map((cell) => cell.count))
	};
}
