import { existsSync, statSync } from 'node:fs';
import type { Source } from '#lib/pipeline/01-read/source.ts';
import { Fault } from '../fault.ts';
import { findDocuments, readDocuments, type FailedFile } from '../input/documents.ts';
import type { ManifestEntry } from '../input/manifest.ts';

/** The files of a folder in order, and what the manifest names that is not there. */
export function listFolder(
	folder: string,
	manifest: ReadonlyMap<string, ManifestEntry>
): { files: string[]; absent: FailedFile[] } {
	if (!existsSync(folder) || !statSync(folder).isDirectory())
		throw new Fault(
			`There is no folder ${folder}.`,
			'Give the path of a folder of documents with --in.',
			2
		);
	const files = findDocuments(folder);
	const present = new Set(files);
	const absent = [...manifest.keys()]
		.filter((file) => !present.has(file))
		.map((file) => ({
			file,
			cause: 'The manifest lists it, but it is not in the folder.',
			remedy: 'Add the file or take it out of the manifest.'
		}));
	if (files.length === 0)
		throw new Fault(
			`${folder} holds no document.`,
			'Put .txt, .md, .html, .pdf, .docx or .json files into it, or give another folder with --in.',
			2
		);
	return { files, absent };
}

/** Reads one file; a fault of that file is given back, so that the others go on. */
export async function readFile(
	folder: string,
	file: string,
	manifest: ReadonlyMap<string, ManifestEntry>
): Promise<{ sources: Source[] } | { failed: FailedFile }> {
	try {
		return { sources: await readDocuments(folder, file, manifest.get(file)) };
	} catch (error) {
		if (error instanceof Fault)
			return { failed: { file, cause: error.message, remedy: error.remedy } };
		if (error instanceof Error && 'code' in error)
			return {
				failed: {
					file,
					cause: `It cannot be read: ${error.message}`,
					remedy: 'Check that the file exists and may be read.'
				}
			};
		throw error;
	}
}
