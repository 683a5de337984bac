import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '#lib/pipeline/01-read/source.ts';
import { Fault } from '../fault.ts';
import { LONGEST_TEXT, READERS, TIME_LIMIT, type Content } from './formats.ts';
import { readJsonList } from './json-list.ts';
import type { ManifestEntry } from './manifest.ts';

/** Larger files are refused by name. */
export const LARGEST_FILE = 50_000_000;
const NOT_DOCUMENTS = new Set(['manifest.json', 'corrections.json', 'readme.md']);

/** A file that could not be read, with the way out. */
export interface FailedFile {
	file: string;
	cause: string;
	remedy: string;
}

/** The documents below a folder, as paths with forward slashes, sorted. Links that lead outside are left out. */
export function findDocuments(folder: string): string[] {
	const root = realpathSync(folder);
	const found: string[] = [];
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const file = name.replaceAll(path.sep, '/');
		const whole = path.join(folder, name);
		if (
			NOT_DOCUMENTS.has(path.posix.basename(file).toLowerCase()) ||
			path.posix.basename(file).startsWith('.')
		)
			continue;
		if (!isReadable(file)) continue;
		if (lstatSync(whole).isSymbolicLink() && !realpathSync(whole).startsWith(root + path.sep))
			continue;
		if (statSync(whole).isFile()) found.push(file);
	}
	return found.sort(byCodePoint);
}

function isReadable(file: string): boolean {
	const ending = path.posix.extname(file).toLowerCase();
	return ending === '.json' || Object.hasOwn(READERS, ending);
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
	const reader = READERS[ending];
	if (!reader)
		throw new Fault(
			`${ending} files are not read.`,
			`Save it as one of ${Object.keys(READERS).join(' ')}.`
		);
	const content = await within(reader(bytes));
	if (content.text.trim() === '')
		throw new Fault('It holds nothing but white space.', 'Put the text into it or take it away.');
	if (content.text.length > LONGEST_TEXT)
		throw new Fault(
			`Its text is longer than ${LONGEST_TEXT / 1e6} million characters.`,
			'Split it.'
		);
	return [sourceOf(file, content, entry)];
}

function sourceOf(file: string, content: Content, entry: ManifestEntry | undefined): Source {
	return {
		id: entry?.id ?? idOf(file),
		file,
		text: content.text,
		title: entry?.title ?? content.title ?? null,
		publisher: entry?.publisher ?? content.publisher ?? null,
		published: entry?.published ?? content.published ?? null,
		url: entry?.url ?? null,
		licence: entry?.licence ?? null,
		show: entry?.show ?? 'full',
		warnings: content.warnings
	};
}

/** The file name without its ending; what a link or a file could stumble over becomes a dash. */
export function idOf(file: string): string {
	const name = path.posix.basename(file, path.posix.extname(file));
	return (
		name
			.normalize('NFC')
			.replace(/[^\p{L}\p{N}._-]+/gu, '-')
			.replace(/^[.-]+/, '') || 'document'
	);
}

export function byCodePoint(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

async function within(reading: Content | Promise<Content>): Promise<Content> {
	let timer: NodeJS.Timeout | undefined;
	const limit = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() =>
				reject(
					new Fault(
						`Reading it took longer than ${TIME_LIMIT} seconds.`,
						'Save it as text and try again.'
					)
				),
			TIME_LIMIT * 1000
		);
	});
	try {
		return await Promise.race([reading, limit]);
	} catch (error) {
		if (error instanceof Fault) throw error;
		throw new Fault(
			`It cannot be read: ${error instanceof Error ? error.message : String(error)}`,
			'Save it as text and try again.'
		);
	} finally {
		clearTimeout(timer);
	}
}
