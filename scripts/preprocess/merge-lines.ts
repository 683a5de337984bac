import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Fault } from '../fault.ts';
import { failedFile, type FailedFile } from '../input/failed-file.ts';
import type { FileResult } from './read-file.ts';
import { jsonOf } from './json-line.ts';
import { linesIn, type Line } from './lines.ts';
import { readingOf } from './record-line.ts';

/**
 * Reads the lines that `--stdin` wrote, in any order and from any number of runs. A line that
 * comes again, as queues may deliver it, counts once.
 */
export async function mergeLines(
	input: Readable,
	take: (result: FileResult) => void
): Promise<void> {
	const seen = new Set<string>();
	for await (const line of linesIn(input)) {
		const mark = createHash('sha256')
			.update(line.bytes ?? String(line.number))
			.digest('base64');
		if (seen.has(mark)) continue;
		seen.add(mark);
		const result = resultOf(`line ${line.number}`, line);
		if (result) take(result);
	}
}

/** How many bad lines are told before it is clear that all are. */
const TOLD = 20;

/** Without one good line there is nothing to write, and nothing worth replacing the old datasets with. */
export function nothingToMerge(failed: readonly FailedFile[]): Fault {
	const told = failed
		.slice(0, TOLD)
		.map(({ file, cause, remedy }) => `${file}: ${cause} ${remedy}`);
	if (failed.length > TOLD) told.push(`and ${failed.length - TOLD} more`);
	return new Fault(
		['No record came on standard input: nothing is written.', ...told].join('\n'),
		'Give the lines that npm run --silent preprocess -- --stdin wrote.'
	);
}

function resultOf(name: string, line: Line): FileResult | null {
	try {
		const json = jsonOf(line);
		return json === undefined ? null : { documents: [readingOf(json)], failed: [] };
	} catch (error) {
		return { documents: [], failed: [{ ...failedFile(name, error), isLine: true }] };
	}
}
