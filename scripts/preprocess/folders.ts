import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../fault.ts';

/** The folder of datasets is replaced as a whole; these files tell that it is one. */
const MARKS = ['datapackage.json', 'engagements.json'];

/**
 * Refuses to write where something else would be lost.
 *
 * @throws Fault when `out` is no folder of datasets, or holds or lies in the folder of documents
 */
export function checkOut(folder: string, out: string): void {
	const [from, to] = [real(folder), real(out)];
	if (within(from, to) || within(to, from))
		throw new Fault(
			`${out} and ${folder} lie in one another: the documents would be lost or read twice.`,
			'Choose a folder outside with --out.',
			2
		);
	checkIsDatasets(out);
}

/**
 * Refuses to replace anything but datasets.
 *
 * @throws Fault when `out` is a file, or a folder that holds other things
 */
export function checkIsDatasets(out: string): void {
	if (!existsSync(out)) return;
	if (!statSync(out).isDirectory())
		throw new Fault(`${out} is a file.`, 'Give the path of a folder with --out.', 2);
	const names = readdirSync(out);
	if (names.length > 0 && !MARKS.some((name) => names.includes(name)))
		throw new Fault(
			`${out} holds other things than datasets, and all that is in it would be replaced.`,
			'Choose a new or an empty folder with --out.',
			2
		);
}

/** The path without links, as far as it exists. */
function real(folder: string): string {
	if (existsSync(folder)) return realpathSync(folder);
	const parent = path.dirname(folder);
	return parent === folder ? folder : path.join(real(parent), path.basename(folder));
}

function within(outer: string, inner: string): boolean {
	return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}
