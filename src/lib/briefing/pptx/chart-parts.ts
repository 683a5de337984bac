import { officeTag } from './fonts.ts';
import { officeColour, solid } from './text.ts';
import { columnName, type Sheet } from './workbook.ts';
import { el, escaped, val } from './xml.ts';

/** Neither fill nor line. */
export const NOTHING = el('c:spPr', {}, el('a:noFill', {}), el('a:ln', {}, el('a:noFill', {})));

/** The names and the numbers of a column of the sheet. */
export function columnData({ rows, numbers }: Sheet, index: number): [string, string] {
	const column = columnName(index + 1);
	const last = rows.length + 1;
	const names = rows.map((name, at) => point(at, name));
	const own = (numbers[index] ?? []).map((number, at) => point(at, String(number)));
	const format = el('c:formatCode', {}, 'General');
	return [
		el('c:cat', {}, reference('c:strRef', `Sheet1!$A$2:$A$${last}`, 'c:strCache', '', names)),
		el(
			'c:val',
			{},
			reference('c:numRef', `Sheet1!$${column}$2:$${column}$${last}`, 'c:numCache', format, own)
		)
	];
}

/** The name of a column of the sheet. */
export function columnTitle({ columns }: Sheet, index: number): string {
	const cell = `Sheet1!$${columnName(index + 1)}$1`;
	const title = [point(0, columns[index] ?? '')];
	return el('c:tx', {}, reference('c:strRef', cell, 'c:strCache', '', title));
}

/** The number at a place of its mark; none is written for nothing. */
export function valueLabels(place: 'outEnd' | 'ctr' | 't', colour: string, look: Look): string {
	return el(
		'c:dLbls',
		{},
		el('c:numFmt', { formatCode: '#,##0;;;', sourceLinked: 0 }),
		NOTHING,
		textLook(look.points, colour, look.language, true),
		val('c:dLblPos', place),
		val('c:showLegendKey', 0),
		val('c:showVal', 1),
		...['CatName', 'SerName', 'Percent', 'BubbleSize'].map((what) => val(`c:show${what}`, 0))
	);
}

/** Size and language of the words in a chart. */
export interface Look {
	points: number;
	language: string;
}

export function textLook(points: number, colour: string, language: string, isBold = false): string {
	const look = el('a:defRPr', { sz: points * 100, b: isBold ? 1 : 0 }, solid(officeColour(colour)));
	const empty = el(
		'a:p',
		{},
		el('a:pPr', {}, look),
		el('a:endParaRPr', { lang: officeTag(language) })
	);
	return el('c:txPr', {}, el('a:bodyPr', {}), el('a:lstStyle', {}), empty);
}

function reference(
	tag: string,
	formula: string,
	cache: string,
	format: string,
	points: readonly string[]
): string {
	const cached = el(cache, {}, format, val('c:ptCount', points.length), ...points);
	return el(tag, {}, el('c:f', {}, formula), cached);
}

function point(idx: number, value: string): string {
	return el('c:pt', { idx }, el('c:v', {}, escaped(value)));
}
