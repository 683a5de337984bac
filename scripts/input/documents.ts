import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { frontMatter } from '#lib/pipeline/01-read/front-matter.ts';
import type { Source } from '#lib/pipeline/01-read/source.ts';
import { Fault } from '../fault.ts';
import { idOf } from './document-id.ts';
import type { FailedFile } from './failed-file.ts';
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
 * @param tell takes what in a list is no document; the others are read
 *
 * @throws Fault that says what is wrong with the file
 */
export async function readDocuments(
	folder: string,
	file: string,
	entry: ManifestEntry | undefined,
	tell: (failed: FailedFile) => void = tellOnStandardError
): Promise<Source[]> {
	const whole = path.join(folder, file);
	const { size } = statSync(whole);
	if (size === 0) throw new Fault('It is empty.', 'Put the text into it or take it away.');
	if (size > LARGEST_FILE)
		throw new Fault(`It is larger than ${LARGEST_FILE / 1e6} MB.`, 'Split it.');
	const bytes = readFileSync(whole);
	const ending = path.posix.extname(file).toLowerCase();
	if (ending === '.json') {
		const { sources, failed } = readJsonList(file, bytes);
		failed.forEach(tell);
		return sources;
	}
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

function tellOnStandardError({ file, cause, remedy }: FailedFile): void {
	console.error(`not read: ${file}: ${cause} ${remedy}`);
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
