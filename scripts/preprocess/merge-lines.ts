import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { failedFile } from '../input/failed-file.ts';
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
	take: (line: string, result: FileResult) => void
): Promise<void> {
	const seen = new Set<string>();
	for await (const line of linesIn(input)) {
		const mark = createHash('sha256')
			.update(line.bytes ?? String(line.number))
			.digest('base64');
		if (seen.has(mark)) continue;
		seen.add(mark);
		const name = `line ${line.number}`;
		const result = resultOf(name, line);
		if (result) take(name, result);
	}
}

function resultOf(name: string, line: Line): FileResult | null {
	try {
		const json = jsonOf(line);
		return json === undefined ? null : { documents: [readingOf(json)] };
	} catch (error) {
		return { failed: failedFile(name, error) };
	}
}
