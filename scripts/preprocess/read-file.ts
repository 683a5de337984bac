import type { Source } from '#lib/pipeline/01-read/source.ts';
import type { Lexicon } from '#lib/pipeline/lexicon/compile.ts';
import { extract, type Extraction } from '#lib/pipeline/extract.ts';
import { readDocuments } from '../input/documents.ts';
import { failedFile, type FailedFile } from '../input/failed-file.ts';
import type { ManifestEntry } from '../input/manifest.ts';
import type { Reading } from './record-line.ts';

/** What one file gives: its documents with their texts as read, and what of it could not be read. */
export interface FileResult {
	documents: Reading[];
	failed: FailedFile[];
}

/** Reads one file; what is wrong with it is given back, so that the others go on. */
export async function readFile(
	folder: string,
	file: string,
	entry: ManifestEntry | undefined,
	lexicon: Lexicon
): Promise<FileResult> {
	try {
		const failed: FailedFile[] = [];
		const sources = await readDocuments(folder, file, entry, (one) => failed.push(one));
		return { documents: sources.map((source) => readingFrom(source, lexicon)), failed };
	} catch (error) {
		return { documents: [], failed: [failedFile(file, error)] };
	}
}

/** What a document gives, with its text as read. */
export function readingFrom(source: Source, lexicon: Lexicon): Reading {
	return { text: source.text, extraction: bare(extract(source, lexicon)) };
}

/** Sentences serve the excerpts alone, and only where they stand in the text. */
function bare(extraction: Extraction): Extraction {
	const sentences = extraction.source.show === 'full' ? [] : extraction.sentences;
	return { ...extraction, sentences: sentences.map(({ start, end }) => ({ start, end })) };
}
