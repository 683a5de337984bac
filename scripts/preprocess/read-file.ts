import type { Lexicon } from '#lib/pipeline/03-match/compile.ts';
import { extract, type Extraction } from '#lib/pipeline/extract.ts';
import { readDocuments } from '../input/documents.ts';
import { failedFile, type FailedFile } from '../input/failed-file.ts';
import type { ManifestEntry } from '../input/manifest.ts';

/** What one file gives: its documents with their texts as read, or why it could not be read. */
export type FileResult =
	{ documents: { text: string; extraction: Extraction }[] } | { failed: FailedFile };

/** Reads one file; what is wrong with it is given back, so that the others go on. */
export async function readFile(
	folder: string,
	file: string,
	entry: ManifestEntry | undefined,
	lexicon: Lexicon
): Promise<FileResult> {
	try {
		const sources = await readDocuments(folder, file, entry);
		return {
			documents: sources.map((source) => ({
				text: source.text,
				extraction: bare(extract(source, lexicon))
			}))
		};
	} catch (error) {
		return { failed: failedFile(file, error) };
	}
}

/** Sentences serve the excerpts alone, and only where they stand in the text. */
function bare(extraction: Extraction): Extraction {
	const sentences = extraction.source.show === 'full' ? [] : extraction.sentences;
	return { ...extraction, sentences: sentences.map(({ start, end }) => ({ start, end })) };
}
