import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Lexicon } from '#lib/pipeline/lexicon/compile.ts';
import { Fault } from '../fault.ts';
import { failedFile } from '../input/failed-file.ts';
import { documentOf } from '../input/json-list.ts';
import { jsonOf } from './json-line.ts';
import { linesIn } from './lines.ts';
import { readingFrom } from './read-file.ts';
import { recordLine } from './record-line.ts';

/**
 * One JSON document a line in, its records as one JSON line out, and nothing kept between them.
 * What is wrong with a line is told by its number, and the others go on. Gives the number of such.
 */
export async function mapLines(
	input: Readable,
	output: Writable,
	lexicon: Lexicon,
	tell: (fault: string) => void
): Promise<number> {
	let failed = 0;
	const records = async function* (stream: AsyncIterable<Uint8Array>) {
		for await (const line of linesIn(stream))
			try {
				const json = jsonOf(line);
				if (json !== undefined) yield `${recordLine(readingFrom(documentOf(json), lexicon))}\n`;
			} catch (error) {
				failed++;
				const { file, cause, remedy } = failedFile(`line ${line.number}`, error);
				tell(`${file}: ${cause} ${remedy}`);
			}
	};
	try {
		await pipeline(input, records, output, { end: false });
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EPIPE')
			throw new Fault(
				'Standard output was closed before all lines were written.',
				'Let whatever reads it read to the end.'
			);
		throw error;
	}
	return failed;
}
