import { MOST_DRAWN, type Matrix } from '#lib/query/matrix.ts';
import type { Tokens } from '#lib/query/tokens.ts';
import { nameAxis, rowHeightPx, standingAxis, standingHeightPx } from './axis-names.ts';
import { baseOptions } from './base-options.ts';
import type { ChartSpec, ChartTable, Figure, Target } from './chart-spec.ts';

export interface DotMatrixText {
	title: string;
	sector: string;
	count: string;
	rowName: (id: string) => string;
	columnName: (id: string) => string;
	number: (value: number) => string;
	/** @param tied cells with that count */
	summary: (
		rows: number,
		columns: number,
		row: string,
		column: string,
		count: number,
		tied: number
	) => string;
	top: (n: number, total: number) => string;
	/** What rows and columns are. */
	rows: string;
	columns: string;
}

const ROW_PX = 28;
const LARGEST_RADIUS_PX = 8;
const SMALLEST_RADIUS_PX = 4;

type Cell = Matrix['cells'][number];

/**
 * Sector by partner. Area follows the count, and the count stands in the dot. The first partners are
 * drawn with the sectors that have something with one of them.
 */
export function dotMatrix(matrix: Matrix, text: DotMatrixText, ink: Tokens): Figure {
	const first = matrix.columns.slice(0, MOST_DRAWN);
	const filled = matrix.rows.filter((row) =>
		matrix.cells.some((cell) => cell.row === row && first.includes(cell.column))
	);
	const rows = filled.slice(0, MOST_DRAWN);
	const columns = first.filter((column) =>
		matrix.cells.some((cell) => cell.column === column && rows.includes(cell.row))
	);
	const most = matrix.cells.reduce<Cell | null>(
		(best, cell) => (best === null || cell.count > best.count ? cell : best),
		null
	);
	const headline = most ? summaryOf(matrix, most, text) : '';
	const cuts = [
		[text.rows, rows.length, filled.length] as const,
		[text.columns, columns.length, matrix.columns.length] as const
	].flatMap(([name, n, total]) => (n < total ? `${name}: ${text.top(n, total)}` : []));
	const cut = cuts.length > 0 ? ` (${cuts.join('; ')})` : '';
	return {
		title: text.title,
		headline,
		summary: headline + cut,
		cut,
		// Worked out when it is asked for: sectors times partners.
		get table() {
			return tableOf(matrix, text);
		},
		spec: most ? specOf(matrix, rows, columns, text, ink) : null
	};
}

function summaryOf({ rows, columns, cells }: Matrix, most: Cell, text: DotMatrixText): string {
	return text.summary(
		rows.length,
		columns.length,
		text.rowName(most.row),
		text.columnName(most.column),
		most.count,
		cells.filter(({ count }) => count === most.count).length
	);
}

function tableOf({ rows, columns, cells }: Matrix, text: DotMatrixText): ChartTable {
	const countAt = (row: string, column: string) => {
		const cell = cells.find((one) => one.row === row && one.column === column);
		return cell ? text.number(cell.count) : '';
	};
	return {
		columns: [text.sector, ...columns.map(text.columnName)],
		rows: rows.map((row) => ({
			cells: [text.rowName(row), ...columns.map((column) => countAt(row, column))],
			target: { kind: 'value', facet: 'sector', id: row }
		}))
	};
}

function specOf(
	{ cells, largest }: Matrix,
	rows: readonly string[],
	columns: readonly string[],
	text: DotMatrixText,
	ink: Tokens
): ChartSpec {
	const drawn = cells.filter(({ row, column }) => rows.includes(row) && columns.includes(column));
	return {
		type: 'bubble',
		heightPx:
			rows.length * rowHeightPx(rows.map(text.rowName), ROW_PX) +
			standingHeightPx(columns.map(text.columnName)),
		targets: [
			drawn.map(({ row, column }): Target => ({ kind: 'cell', sector: row, partner: column }))
		],
		valueLabels: [drawn.map(({ count }) => (count > 1 ? text.number(count) : ''))],
		data: {
			datasets: [
				{
					label: text.count,
					// Names, not numbers: both axes are of categories.
					data: drawn.map(({ row, column, count }) => ({
						x: text.columnName(column) as unknown as number,
						y: text.rowName(row) as unknown as number,
						r: radius(count, largest)
					})),
					backgroundColor: ink.muted,
					hoverRadius: 0,
					borderWidth: 0
				}
			]
		},
		options: {
			...baseOptions(ink),
			scales: scalesOf(columns.map(text.columnName), rows.map(text.rowName), ink)
		}
	};
}

function scalesOf(columnNames: string[], rowNames: string[], ink: Tokens) {
	const shared = { offset: true, grid: { color: ink.hairline, drawTicks: false } };
	return {
		x: { ...standingAxis(ink, columnNames), ...shared, position: 'bottom' as const },
		y: { ...nameAxis(ink, rowNames), ...shared }
	};
}

function radius(count: number, largest: number): number {
	if (largest <= 1) return SMALLEST_RADIUS_PX + 1;
	const share = Math.sqrt((count - 1) / (largest - 1));
	return SMALLEST_RADIUS_PX + share * (LARGEST_RADIUS_PX - SMALLEST_RADIUS_PX);
}
