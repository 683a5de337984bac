import type { Matrix } from '#lib/query/matrix.ts';
import { baseOptions, categoryAxis, nameAxis } from './base-options.ts';
import type { Figure, Target } from './chart-spec.ts';
import type { Tokens } from '#lib/query/tokens.ts';

export interface DotMatrixText {
	title: string;
	sector: string;
	count: string;
	rowName: (id: string) => string;
	columnName: (id: string) => string;
	number: (value: number) => string;
	summary: (rows: number, columns: number, row: string, column: string, count: number) => string;
	top: (n: number, total: number) => string;
}

const DRAWN_ROWS = 12;
const DRAWN_COLUMNS = 12;
const ROW_PX = 24;
const LARGEST_RADIUS_PX = 9;
const SMALLEST_RADIUS_PX = 4;

/** Sector by partner. Area follows the count, and the count stands in the dot. */
export function dotMatrix(matrix: Matrix, text: DotMatrixText, ink: Tokens): Figure {
	const rows = matrix.rows.slice(0, DRAWN_ROWS);
	const columns = matrix.columns.slice(0, DRAWN_COLUMNS);
	const cells = matrix.cells.filter(
		({ row, column }) => rows.includes(row) && columns.includes(column)
	);
	const most = matrix.cells.reduce<Matrix['cells'][number] | null>(
		(best, cell) => (best === null || cell.count > best.count ? cell : best),
		null
	);
	const columnNames = columns.map(text.columnName);
	const rowNames = rows.map(text.rowName);
	const isCut = matrix.rows.length > rows.length || matrix.columns.length > columns.length;
	const cut = isCut ? ` (${text.top(rows.length, matrix.rows.length)})` : '';
	return {
		title: text.title,
		summary: most
			? text.summary(
					matrix.rows.length,
					matrix.columns.length,
					text.rowName(most.row),
					text.columnName(most.column),
					most.count
				) + cut
			: '',
		table: {
			columns: [text.sector, ...matrix.columns.map(text.columnName)],
			rows: matrix.rows.map((row) => ({
				cells: [
					text.rowName(row),
					...matrix.columns.map((column) => {
						const cell = matrix.cells.find((one) => one.row === row && one.column === column);
						return cell ? text.number(cell.count) : '';
					})
				],
				target: { kind: 'value', facet: 'sector', id: row }
			}))
		},
		spec: most
			? {
					type: 'bubble',
					heightPx: rows.length * ROW_PX + 96,
					targets: [
						cells.map(({ row, column }): Target => ({ kind: 'cell', sector: row, partner: column }))
					],
					valueLabels: [cells.map(({ count }) => (count > 1 ? text.number(count) : ''))],
					data: {
						datasets: [
							{
								label: text.count,
								// Names, not numbers: both axes are of categories.
								data: cells.map(({ row, column, count }) => ({
									x: text.columnName(column) as unknown as number,
									y: text.rowName(row) as unknown as number,
									r: radius(count, matrix.largest)
								})),
								backgroundColor: ink.muted,
								hoverRadius: 0,
								borderWidth: 0
							}
						]
					},
					options: {
						...baseOptions(ink),
						scales: {
							x: {
								...categoryAxis(ink, columnNames),
								position: 'bottom' as const,
								offset: true,
								grid: { color: ink.hairline, drawTicks: false },
								ticks: {
									...categoryAxis(ink, columnNames).ticks,
									maxRotation: 90,
									minRotation: 90
								}
							},
							y: {
								...nameAxis(ink, rowNames),
								offset: true,
								grid: { color: ink.hairline, drawTicks: false }
							}
						}
					}
				}
			: null
	};
}

function radius(count: number, largest: number): number {
	if (largest <= 1) return SMALLEST_RADIUS_PX + 1;
	const share = Math.sqrt((count - 1) / (largest - 1));
	return SMALLEST_RADIUS_PX + share * (LARGEST_RADIUS_PX - SMALLEST_RADIUS_PX);
}
