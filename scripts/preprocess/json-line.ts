import { TextDecoder } from 'node:util';
import { Fault } from '../fault.ts';
import { parseJson } from '../input/json.ts';
import { LARGEST_FILE } from '../input/limits.ts';
import type { Line } from './lines.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The JSON of a line; `undefined` for a blank one.
 *
 * @throws Fault when the line is too long, no UTF-8 or no JSON
 */
export function jsonOf({ bytes }: Line): unknown {
	if (bytes === null)
		throw new Fault(`It is longer than ${LARGEST_FILE / 1e6} MB.`, 'Split the document.');
	let text: string;
	try {
		text = UTF8.decode(bytes);
	} catch {
		throw new Fault('It is no UTF-8.', 'Write the lines in UTF-8.');
	}
	if (text.trim() === '') return undefined;
	return parseJson(text, { subject: 'It', remedy: 'Give one whole JSON object a line.' });
}
