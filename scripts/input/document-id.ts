import { createHash } from 'node:crypto';
import path from 'node:path';
import * as v from 'valibot';

/** What a link and a file name can hold. */
export const DocumentIdSchema = v.pipe(
	v.string(),
	v.regex(/^[\p{L}\p{N}._-]{1,120}$/u, 'Expected letters, digits, dots, dashes and underscores')
);

/** `texts/<id>.json` has to fit into the 255 bytes that file systems give a name. */
const LONGEST_ID = 200;

/** The file name without its ending; what a link or a file could stumble over becomes a dash. */
export function idOf(file: string): string {
	const name =
		path.posix
			.basename(file, path.posix.extname(file))
			.normalize('NFC')
			.replace(/[^\p{L}\p{N}._-]+/gu, '-')
			.replace(/^[.-]+/, '') || 'document';
	if (Buffer.byteLength(name) <= LONGEST_ID) return name;
	const mark = createHash('sha256').update(name).digest('hex').slice(0, 8);
	let id = '';
	for (const character of name) {
		if (Buffer.byteLength(id + character) > LONGEST_ID - 9) break;
		id += character;
	}
	return `${id}-${mark}`;
}
