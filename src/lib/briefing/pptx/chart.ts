import type { ChartSpec } from '#lib/charts/chart-spec.ts';
import { TOKENS } from '#lib/query/tokens.ts';
import { POINTS } from './measures.ts';
import { officeColour, solid } from './text.ts';
import { columnData, columnTitle, NOTHING, textLook, valueLabels } from './chart-parts.ts';
import { officeTag } from './fonts.ts';
import { totalLine, withTotal } from './stack-total.ts';
import type { Sheet } from './workbook.ts';
import { document, el, val } from './xml.ts';

/** What an editable bar chart needs: its numbers, and how they look. */
export interface BarChart {
	sheet: Sheet;
	/** Lying bars one below the other, or standing ones in stacks. */
	direction: 'bar' | 'col';
	/** `RRGGBB` by series and bar; a last column of the sheet without colours holds the totals. */
	colours: readonly (readonly string[])[];
}

const PAPER = TOKENS.light;
const AXES = { category: 111_111_111, value: 222_222_222 };

/** The numbers of a bar chart of the screen; `null` where it is of another kind. */
export function barChart(spec: ChartSpec): BarChart | null {
	if (spec.type !== 'bar') return null;
	const isLying = 'indexAxis' in spec.options && spec.options.indexAxis === 'y';
	const { datasets } = spec.data;
	const rows = (spec.data.labels ?? []).map(String);
	const numbers = datasets.map(({ data }) =>
		rows.map((_, at) => (typeof data[at] === 'number' ? data[at] : 0))
	);
	const sheet = { columns: datasets.map(({ label }) => label ?? ''), rows, numbers };
	return {
		direction: isLying ? 'bar' : 'col',
		// Of one series the bars say the total themselves.
		sheet: isLying || datasets.length < 2 ? sheet : withTotal(sheet),
		colours: datasets.map(({ backgroundColor }) =>
			rows.map((_, at) => {
				const colour: unknown = Array.isArray(backgroundColor)
					? backgroundColor[at]
					: backgroundColor;
				return officeColour(typeof colour === 'string' ? colour : PAPER.muted);
			})
		)
	};
}

/**
 * The chart as a part (ECMA-376, part 1: 21.2), elements in the order of the schema. Its numbers are
 * those of the embedded workbook, which opens when somebody edits them.
 *
 * @param workbook id of the relation to it
 */
export function chartPart(chart: BarChart, language: string, workbook: string): string {
	const isLying = chart.direction === 'bar';
	const series = chart.colours.length;
	const total = chart.sheet.columns.length > series ? series : null;
	const axes = [val('c:axId', AXES.category), val('c:axId', AXES.value)];
	const bars = el(
		'c:barChart',
		{},
		val('c:barDir', chart.direction),
		val('c:grouping', isLying ? 'clustered' : 'stacked'),
		val('c:varyColors', 0),
		...chart.colours.map((_, index) => seriesXml(chart, index, language)),
		val('c:gapWidth', isLying ? 60 : 40),
		isLying ? '' : val('c:overlap', 100),
		...axes
	);
	const legend = el(
		'c:legend',
		{},
		val('c:legendPos', 't'),
		total === null ? '' : el('c:legendEntry', {}, val('c:idx', total), val('c:delete', 1)),
		val('c:overlay', 0),
		textLook(POINTS.chart, PAPER.ink, language)
	);
	return document(
		el(
			'c:chartSpace',
			{
				'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
				'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
				'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
			},
			val('c:date1904', 0),
			val('c:lang', officeTag(language)),
			val('c:roundedCorners', 0),
			el(
				'c:chart',
				{},
				val('c:autoTitleDeleted', 1),
				el(
					'c:plotArea',
					{},
					el('c:layout', {}),
					bars,
					total === null
						? ''
						: totalLine(chart.sheet, total, axes, { points: POINTS.chart, language }),
					categoryAxis(isLying, language),
					valueAxis(isLying),
					NOTHING
				),
				series > 1 ? legend : '',
				val('c:plotVisOnly', 1),
				val('c:dispBlanksAs', 'gap')
			),
			NOTHING,
			textLook(POINTS.chart, PAPER.ink, language),
			el('c:externalData', { 'r:id': workbook }, val('c:autoUpdate', 0))
		)
	);
}

function seriesXml(
	{ sheet, colours, direction }: BarChart,
	index: number,
	language: string
): string {
	const isLying = direction === 'bar';
	const own = colours[index] ?? [];
	const first = own[0] ?? officeColour(PAPER.muted);
	const points = own.flatMap((colour, at) =>
		colour === first
			? []
			: [el('c:dPt', {}, val('c:idx', at), val('c:invertIfNegative', 0), fill(colour))]
	);
	return el(
		'c:ser',
		{},
		val('c:idx', index),
		val('c:order', index),
		columnTitle(sheet, index),
		fill(first),
		val('c:invertIfNegative', 0),
		...points,
		isLying
			? valueLabels('outEnd', PAPER.ink, { points: POINTS.chart, language })
			: valueLabels('ctr', PAPER.panel, { points: POINTS.chart, language }),
		...columnData(sheet, index)
	);
}

function fill(colour: string): string {
	const rim = el('a:ln', { w: 9525 }, solid(officeColour(PAPER.panel)));
	return el('c:spPr', {}, solid(colour), rim);
}

/** Numbers as they are, no ticks, words beside the axis. */
const PLAIN_TICKS = [
	el('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
	val('c:majorTickMark', 'none'),
	val('c:minorTickMark', 'none'),
	val('c:tickLblPos', 'nextTo')
];

/** Names in the order of the sheet: lying bars begin at the top. */
function categoryAxis(isLying: boolean, language: string): string {
	return el(
		'c:catAx',
		{},
		val('c:axId', AXES.category),
		el('c:scaling', {}, val('c:orientation', isLying ? 'maxMin' : 'minMax')),
		val('c:delete', 0),
		val('c:axPos', isLying ? 'l' : 'b'),
		...PLAIN_TICKS,
		el('c:spPr', {}, el('a:ln', { w: 9525 }, solid(officeColour(PAPER.hairline)))),
		textLook(POINTS.chart, PAPER.ink, language),
		val('c:crossAx', AXES.value),
		val('c:crosses', 'autoZero'),
		val('c:auto', 0),
		val('c:lblAlgn', 'ctr'),
		val('c:lblOffset', 100),
		val('c:noMultiLvlLbl', 1)
	);
}

/** Not drawn: the numbers stand on the bars. */
function valueAxis(isLying: boolean): string {
	return el(
		'c:valAx',
		{},
		val('c:axId', AXES.value),
		el('c:scaling', {}, val('c:orientation', 'minMax'), val('c:min', 0)),
		val('c:delete', 1),
		val('c:axPos', isLying ? 't' : 'l'),
		...PLAIN_TICKS,
		val('c:crossAx', AXES.category),
		val('c:crosses', 'autoZero'),
		val('c:crossBetween', 'between')
	);
}
