import { readPackage, type Package } from './package-faults.ts';
import { orderFaults } from './presentation-faults.ts';
import type { Element } from './xml-tree.ts';

/** Charts whose axes do not meet, or that show other numbers than the workbook behind them. */
export function chartFaults({ xml, relations, files }: Package): string[] {
	const faults: string[] = [];
	for (const [name, parsed] of xml) {
		if (!/^ppt\/charts\/[^/]+\.xml$/.test(name)) continue;
		faults.push(...axisFaults(name, parsed));
		const own = [...(relations.get(name)?.values() ?? [])];
		const workbook = files.get(own.find(({ type }) => type === 'package')?.target ?? '');
		if (!workbook) faults.push(`${name} has no workbook`);
		else {
			const sheet = readPackage(workbook);
			faults.push(
				...sheet.faults.map((fault) => `${name}, workbook: ${fault}`),
				...orderFaults(sheet.read).map((fault) => `${name}, workbook: ${fault}`),
				...numberFaults(name, parsed, cellsOf(sheet.read))
			);
		}
	}
	return faults;
}

/** As many axes as the bars name, each crossing another (pptxgenjs writes one name too many). */
function axisFaults(name: string, chart: Element): string[] {
	const parts = chart.first('c:plotArea')?.children ?? [];
	const axes = parts.filter(({ tag }) => /Ax$/.test(tag));
	const ids = axes.flatMap((axis) => axis.values('c:axId'));
	const faults: string[] = [];
	if (new Set(ids).size !== ids.length) faults.push(`${name}: two axes of one id`);
	for (const bars of parts.filter(({ tag }) => /Chart$/.test(tag)))
		if (bars.values('c:axId').sort().join() !== [...ids].sort().join())
			faults.push(`${name}: ${bars.tag} names other axes than there are`);
	for (const axis of axes)
		for (const crossed of axis.values('c:crossAx'))
			if (!ids.includes(crossed) || axis.values('c:axId').includes(crossed))
				faults.push(`${name}: an axis crosses ${crossed}`);
	return faults;
}

/** What the chart remembers has to be what its workbook says. */
function numberFaults(name: string, chart: Element, cells: ReadonlyMap<string, string>): string[] {
	return [...chart.all('c:strRef'), ...chart.all('c:numRef')].flatMap((reference) => {
		const formula = reference.first('c:f')?.text ?? '';
		const shown = reference.all('c:v').map(({ text }) => text);
		const held = cellsIn(formula).map((cell) => cells.get(cell));
		return shown.join('\n') === held.join('\n') ? [] : [`${name}: ${formula} holds other values`];
	});
}

/** `Sheet1!$B$2:$B$4` → B2, B3, B4 */
function cellsIn(formula: string): string[] {
	const [, column = '', from = '', , to = from] =
		/^Sheet1!\$([A-Z]+)\$(\d+)(:\$[A-Z]+\$(\d+))?$/.exec(formula) ?? [];
	const count = Number(to) - Number(from) + 1;
	return Array.from({ length: count }, (_, at) => `${column}${Number(from) + at}`);
}

function cellsOf({ xml }: Package): Map<string, string> {
	const strings = xml.get('xl/sharedStrings.xml')?.all('t') ?? [];
	const cells = xml.get('xl/worksheets/sheet1.xml')?.all('c') ?? [];
	return new Map(
		cells.map((cell) => {
			const { r = '', t } = cell.attributes;
			const value = cell.first('v')?.text ?? '';
			return [r, (t === 's' ? strings[Number(value)]?.text : value) ?? ''];
		})
	);
}
