import type { Engagement } from '#lib/domain/engagement.ts';
import { byDocument } from '#lib/pipeline/06-assemble/by-document.ts';
import { textFile } from '#lib/pipeline/06-assemble/text-file.ts';
import type { Extraction } from '#lib/pipeline/extract.ts';
import type { FailedFile } from '../input/failed-file.ts';
import type { Staging } from '../output/replace-folder.ts';
import type { FileResult } from './read-file.ts';

/** What has been read so far. */
export interface Collection {
	extractions: Extraction[];
	failed: FailedFile[];
	take(file: string, result: FileResult): void;
	/** Writes the texts of which only excerpts are shown: what they are is known at the end. */
	writeExcerpts(engagements: readonly Engagement[]): void;
}

/**
 * Keeps the records of each document and writes its text at once, so that memory does not grow with
 * the texts. Of two documents with one id the first is kept; `A` and `a` are one id, because some
 * file systems take their files for one.
 */
export function collect(staging: Staging): Collection {
	const ids = new Set<string>();
	const excerpts = new Map<string, string>();
	const extractions: Extraction[] = [];
	const failed: FailedFile[] = [];
	const write = (text: string, extraction: Extraction, engagements: readonly Engagement[]) =>
		staging.write(
			`texts/${extraction.source.id}.json`,
			`${JSON.stringify(textFile(text, extraction, engagements))}\n`
		);
	return {
		extractions,
		failed,
		take(_, result) {
			if ('failed' in result) {
				failed.push(result.failed);
				return;
			}
			for (const { text, extraction } of result.documents) {
				const { id, file, show } = extraction.source;
				if (ids.has(id.toLowerCase())) {
					failed.push({
						file,
						cause: `Its id ${id} is taken by another document.`,
						remedy: 'Rename the file or give it an id of its own in the manifest.'
					});
					continue;
				}
				ids.add(id.toLowerCase());
				if (show === 'full') write(text, extraction, []);
				else excerpts.set(id, text);
				extractions.push(extraction);
			}
		},
		writeExcerpts(engagements) {
			const own = byDocument(engagements);
			for (const extraction of extractions) {
				const text = excerpts.get(extraction.source.id);
				if (text !== undefined) write(text, extraction, own.get(extraction.source.id) ?? []);
			}
		}
	};
}
