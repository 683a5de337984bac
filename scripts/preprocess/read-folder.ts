import path from 'node:path';
import { Fault } from '../fault.ts';
import type { FailedFile } from '../input/failed-file.ts';
import { checkFolder, listDocuments } from '../input/find-documents.ts';
import type { ManifestEntry } from '../input/manifest.ts';

export interface Listing {
	files: string[];
	/** Refused links, documents of other formats, and what the manifest names that is not there. */
	failed: FailedFile[];
	warnings: string[];
}

/** The files of a folder in order, and what in it or in its manifest cannot be read. */
export function listFolder(folder: string, manifest: ReadonlyMap<string, ManifestEntry>): Listing {
	checkFolder(folder);
	const { documents: files, refused, ignored } = listDocuments(folder);
	const unread = ignored.filter((file) => !manifest.has(file) && isOtherDocument(file));
	const told = new Set([...files, ...refused.map(({ file }) => file)]);
	const absent = [...manifest.keys()]
		.filter((file) => !told.has(file))
		.map((file) => absence(file, ignored));
	if (files.length === 0)
		throw new Fault(
			`${folder} holds no document.`,
			'Put .txt, .md, .html, .pdf, .docx or .json files into it, or give another folder with --in.',
			2
		);
	return {
		files,
		failed: [...refused, ...absent, ...unread.map(otherFormat)],
		warnings: ignored
			.filter((file) => !manifest.has(file) && !isOtherDocument(file))
			.map((file) => `${file}: not read, because of its format`)
	};
}

function absence(file: string, ignored: readonly string[]): FailedFile {
	return ignored.includes(file)
		? otherFormat(file)
		: {
				file,
				cause: 'The manifest lists it, but it is not in the folder.',
				remedy: 'Add the file or take it out of the manifest.'
			};
}

/** Endings of documents that another program writes; pictures, tables of data and system files are none. */
const OTHER_DOCUMENTS = new Set(
	'.doc .docm .dot .dotx .odt .ott .rtf .ppt .pptx .odp .xls .xlsx .ods .epub .mobi .pages .key .numbers .hwp .hwpx .wps .wpd .tex .eml .msg .mht .mhtml .xhtml .djvu .xps'.split(
		' '
	)
);

function isOtherDocument(file: string): boolean {
	return OTHER_DOCUMENTS.has(path.posix.extname(file).toLowerCase());
}

function otherFormat(file: string): FailedFile {
	return {
		file,
		cause: `${path.posix.extname(file) || 'Such'} files are not read.`,
		remedy: 'Save it as .txt, .md, .html, .pdf or .docx.'
	};
}
