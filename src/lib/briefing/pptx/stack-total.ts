import { TOKENS } from '#lib/query/tokens.ts';
import { columnData, columnTitle, NOTHING, valueLabels, type Look } from './chart-parts.ts';
import type { Sheet } from './workbook.ts';
import { el, val } from './xml.ts';

/** Its column needs no language. */
const NAME = 'Σ';

/** The sheet of a stack with a last column that holds what each stack comes to. */
export function withTotal({ columns, rows, numbers }: Sheet): Sheet {
	const totals = rows.map((_, at) => numbers.reduce((sum, own) => sum + (own[at] ?? 0), 0));
	return { columns: [...columns, NAME], rows, numbers: [...numbers, totals] };
}

/**
 * What each stack comes to, above it: Office has no total of its own, so a line that is not seen
 * runs over the tops and has the numbers.
 *
 * @param index of the column of the totals
 * @param axes the elements that name those of the bars
 */
export function totalLine(
	sheet: Sheet,
	index: number,
	axes: readonly string[],
	look: Look
): string {
	return el(
		'c:lineChart',
		{},
		val('c:grouping', 'standard'),
		val('c:varyColors', 0),
		el(
			'c:ser',
			{},
			val('c:idx', index),
			val('c:order', index),
			columnTitle(sheet, index),
			NOTHING,
			el('c:marker', {}, val('c:symbol', 'none')),
			valueLabels('t', TOKENS.light.ink, look),
			...columnData(sheet, index),
			val('c:smooth', 0)
		),
		val('c:marker', 1),
		...axes
	);
}
