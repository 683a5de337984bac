import { writePackage, type Part } from './package.ts';
import { document, el, escaped } from './xml.ts';

/** Numbers in columns, each with a name, in rows, each with a name. */
export interface Sheet {
	columns: readonly string[];
	rows: readonly string[];
	/** By column and row. */
	numbers: readonly (readonly number[])[];
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * The workbook behind a chart, as PowerPoint opens it for editing: one sheet whose first row and
 * column are names (ECMA-376, part 1: 18). Names are strings of their own and never formulas.
 */
export function workbook(sheet: Sheet): Uint8Array {
	const strings = [...new Set(['', ...sheet.columns, ...sheet.rows])];
	const parts: Part[] = [
		{
			name: 'xl/workbook.xml',
			type: `${SPREADSHEET}.sheet.main+xml`,
			content: document(
				el(
					'workbook',
					{
						xmlns: MAIN,
						'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
					},
					el('sheets', {}, el('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' }))
				)
			),
			relations: [
				{ id: 'rId1', type: 'worksheet', target: 'xl/worksheets/sheet1.xml' },
				{ id: 'rId2', type: 'styles', target: 'xl/styles.xml' },
				{ id: 'rId3', type: 'sharedStrings', target: 'xl/sharedStrings.xml' }
			]
		},
		{
			name: 'xl/worksheets/sheet1.xml',
			type: `${SPREADSHEET}.worksheet+xml`,
			content: document(
				el('worksheet', { xmlns: MAIN }, el('sheetData', {}, ...rows(sheet, strings)))
			)
		},
		{
			name: 'xl/sharedStrings.xml',
			type: `${SPREADSHEET}.sharedStrings+xml`,
			content: document(
				el(
					'sst',
					{ xmlns: MAIN, uniqueCount: strings.length },
					...strings.map((text) =>
						el('si', {}, el('t', { 'xml:space': 'preserve' }, escaped(text)))
					)
				)
			)
		},
		{ name: 'xl/styles.xml', type: `${SPREADSHEET}.styles+xml`, content: STYLES }
	];
	return writePackage(parts, [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]);
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function rows({ columns, rows, numbers }: Sheet, strings: readonly string[]): string[] {
	const words = (text: string, column: number, row: number) =>
		el('c', { r: columnName(column) + row, t: 's' }, el('v', {}, String(strings.indexOf(text))));
	const head = el(
		'row',
		{ r: 1 },
		words('', 0, 1),
		...columns.map((name, at) => words(name, at + 1, 1))
	);
	const body = rows.map((name, at) => {
		const row = at + 2;
		const cells = numbers.map((column, index) =>
			el('c', { r: columnName(index + 1) + row }, el('v', {}, String(column[at] ?? 0)))
		);
		return el('row', { r: row }, words(name, 0, row), ...cells);
	});
	return [head, ...body];
}

/** The least that Excel takes for styles. */
const STYLES = document(
	el(
		'styleSheet',
		{ xmlns: MAIN },
		el('fonts', { count: 1 }, el('font', {}, el('sz', { val: 11 }), el('name', { val: 'Arial' }))),
		el(
			'fills',
			{ count: 2 },
			...['none', 'gray125'].map((patternType) =>
				el('fill', {}, el('patternFill', { patternType }))
			)
		),
		el(
			'borders',
			{ count: 1 },
			el(
				'border',
				{},
				...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => el(side, {}))
			)
		),
		el('cellStyleXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
		el(
			'cellXfs',
			{ count: 1 },
			el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })
		),
		el('cellStyles', { count: 1 }, el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }))
	)
);
