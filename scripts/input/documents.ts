import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { frontMatter } from '#lib/pipeline/01-read/front-matter.ts';
import type { Source } from '#lib/pipeline/01-read/source.ts';
import { Fault } from '../fault.ts';
import { listDocuments } from './find-documents.ts';
import { READERS, type Content } from './formats.ts';
import { readJsonList } from './json-list.ts';
import { checkText, LARGEST_FILE } from './limits.ts';
import type { ManifestEntry } from './manifest.ts';

/** The documents below a folder, as paths with forward slashes, sorted. */
export function findDocuments(folder: string): string[] {
	return listDocuments(folder).documents;
}

/**
 * Reads one file: one document, or many from a JSON list.
 *
 * @throws Fault that says what is wrong with the file
 */
export async function readDocuments(
	folder: string,
	file: string,
	entry: ManifestEntry | undefined
): Promise<Source[]> {
	const whole = path.join(folder, file);
	const { size } = statSync(whole);
	if (size === 0) throw new Fault('It is empty.', 'Put the text into it or take it away.');
	if (size > LARGEST_FILE)
		throw new Fault(`It is larger than ${LARGEST_FILE / 1e6} MB.`, 'Split it.');
	const bytes = readFileSync(whole);
	const ending = path.posix.extname(file).toLowerCase();
	if (ending === '.json') return readJsonList(file, bytes);
	const reader = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
	if (!reader)
		throw new Fault(
			`${ending} files are not read.`,
			`Save it as one of ${Object.keys(READERS).join(' ')}.`
		);
	const content = await parsed(reader(bytes));
	checkText(content.text);
	return [sourceOf(file, content, entry)];
}

/** The manifest knows best, then what the text says of itself, then its format. */
function sourceOf(file: string, content: Content, entry: ManifestEntry | undefined): Source {
	const front = frontMatter(content.text);
	return {
		id: entry?.id ?? idOf(file),
		file,
		text: content.text,
		title: entry?.title ?? front.title ?? content.title ?? null,
		publisher: entry?.publisher ?? front.publisher ?? content.publisher ?? null,
		published: entry?.published ?? front.published ?? content.published ?? null,
		url: entry?.url ?? front.url ?? content.url ?? null,
		licence: entry?.licence ?? null,
		show: entry?.show ?? 'full',
		warnings: content.warnings
	};
}

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

async function parsed(reading: Content | Promise<Content>): Promise<Content> {
	try {
		return await reading;
	} catch (error) {
		if (error instanceof Fault) throw error;
		throw new Fault(
			`It cannot be read: ${error instanceof Error ? error.message : String(error)}`,
			'Save it as text and try again.'
		);
	}
}
