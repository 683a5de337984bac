import { inTwo } from '#lib/charts/axis-names.ts';
import type { ChartTable } from '#lib/charts/chart-spec.ts';
import { TOKENS } from '#lib/query/tokens.ts';
import { emOf } from './lines.ts';
import { emu, type Box } from './measures.ts';
import { officeColour, paragraphs, plain, solid } from './text.ts';
import { el, val } from './xml.ts';

/** As many as can be read at once; the rest is in the data. */
const MOST = { rows: 12, columns: 12 };
const SIZES = [16, 14];
const LEAST_SIZE = 12;
/** Of the height of a row, by its type. */
const ROW_EM = 1.5;
/** Of the names of columns, which stand on end. */
const HEAD_INCHES = { least: 0.6, most: 2 };
/** Of the width, for the names of rows. */
const NAME_SHARE = 0.3;
/** Between a name on end and the rims of its cell. */
const HEAD_ROOM = 0.15;
const WIDEST_COLUMN_INCHES = 1.1;
const TALLEST_ROW_INCHES = 0.5;

const PAPER = TOKENS.light;

/** A table of counts as `a:graphicData`: names of columns standing, the more the darker. */
export function tableGraphic(table: ChartTable, box: Box, language: string): string {
	const columns = table.columns.slice(0, MOST.columns + 1);
	const rows = table.rows.slice(0, MOST.rows).map(({ cells }) => cells.slice(0, columns.length));
	const counts = columns.length - 1;
	const name = box.width * NAME_SHARE;
	const width = Math.min(WIDEST_COLUMN_INCHES, (box.width - name) / Math.max(1, counts));
	const names = columns.map((text, at) => (at === 0 ? [text] : inTwo(text)));
	const headOf = (points: number) => {
		const longest = Math.max(0, ...names.slice(1).flatMap((lines) => lines.map(emOf)));
		const inches = (longest * points) / 72 + HEAD_ROOM;
		return Math.min(HEAD_INCHES.most, Math.max(HEAD_INCHES.least, inches));
	};
	const rowOf = (points: number) =>
		Math.min(TALLEST_ROW_INCHES, (box.height - headOf(points)) / Math.max(1, rows.length));
	const points = SIZES.find((size) => rowOf(size) * 72 >= size * ROW_EM) ?? LEAST_SIZE;
	const height = rowOf(points);
	const largest = Math.max(1, ...rows.flatMap((cells) => cells.slice(1).map(countOf)));
	const grid = [name, ...columns.slice(1).map(() => width)].map((inches) =>
		el('a:gridCol', { w: emu(inches) })
	);
	const head = names.map((lines, at) =>
		cell(lines, { language, points, isBold: true, isStanding: at > 0 })
	);
	const body = rows.map((cells) => {
		const all = cells.map((text, at) =>
			at === 0
				? cell([text], { language, points })
				: cell([text], { language, points, isCentred: true, share: countOf(text) / largest })
		);
		return el('a:tr', { h: emu(height) }, ...all);
	});
	const properties = el('a:tblPr', { firstRow: 1, firstCol: 1 });
	return el(
		'a:graphicData',
		{ uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
		el(
			'a:tbl',
			{},
			properties,
			el('a:tblGrid', {}, ...grid),
			el('a:tr', { h: emu(headOf(points)) }, ...head),
			...body
		)
	);
}

interface Look {
	language: string;
	points: number;
	isBold?: boolean;
	isStanding?: boolean;
	isCentred?: boolean;
	/** Of the largest count, 0 to 1. */
	share?: number;
}

/** @param lines as a paragraph each */
function cell(lines: readonly string[], look: Look): string {
	const { language, points, isBold = false, isStanding, isCentred, share = 0 } = look;
	const isDark = share > 0.5;
	const colour = officeColour(isDark ? PAPER.panel : PAPER.ink);
	const words = { points, isBold: isBold || share > 0, colour };
	const align = isCentred ? { align: 'ctr' as const } : {};
	const paragraphsOf = lines.map((text) => ({ ...plain(text, words), ...align }));
	const line = el('a:lnB', { w: 6350 }, solid(officeColour(PAPER.hairline)));
	return el(
		'a:tc',
		{},
		el(
			'a:txBody',
			{},
			el('a:bodyPr', {}),
			el('a:lstStyle', {}),
			paragraphs(paragraphsOf, language)
		),
		el(
			'a:tcPr',
			{
				...{ marL: 36_000, marR: 36_000, marT: 18_000, marB: 18_000 },
				vert: isStanding ? 'vert270' : undefined,
				anchor: 'ctr'
			},
			line,
			share > 0 ? shade(share) : el('a:noFill', {})
		)
	);
}

/** The quiet ink, the paler the fewer. */
function shade(share: number): string {
	const alpha = val('a:alpha', Math.round((0.18 + 0.82 * share) * 100_000));
	return el('a:solidFill', {}, el('a:srgbClr', { val: officeColour(PAPER.muted) }, alpha));
}

/** A count as it is written in any language: its digits. */
function countOf(text: string): number {
	return Number(text.replace(/\D/g, ''));
}
