import type { Engagement } from '#lib/domain/engagement.ts';
import { byDocument } from '#lib/pipeline/06-assemble/by-document.ts';
import { textFile } from '#lib/pipeline/06-assemble/text-file.ts';
import type { Extraction } from '#lib/pipeline/extract.ts';
import type { FailedFile } from '../input/failed-file.ts';
import type { Staging } from '../output/replace-folder.ts';
import type { FileResult } from './read-file.ts';
import type { Reading } from './record-line.ts';

/** What has been read so far. */
export interface Collection {
	failed: FailedFile[];
	take(result: FileResult): void;
	extractions(): Extraction[];
	/** The text as read of a document that was asked to be kept; `null` where there is none. */
	textOf(document: string): string | null;
	/** Writes the texts of which only excerpts are shown: what they are is known at the end. */
	writeExcerpts(engagements: readonly Engagement[]): void;
}

/**
 * Keeps the records of each document and writes its text at once, so that memory does not grow with
 * the texts. Of two documents with one id the one from the first file is kept, in whatever order
 * they come; `A` and `a` are one id, because some file systems take their files for one.
 *
 * @param quoted ids of the documents whose texts are still needed at the end
 */
export function collect(staging: Staging, quoted: ReadonlySet<string> = new Set()): Collection {
	const texts = new Map<string, string>();
	const excerpts = new Map<string, string>();
	const byId = new Map<string, Extraction>();
	const failed: FailedFile[] = [];
	const nameOf = ({ source }: Extraction) => `texts/${source.id}.json`;
	const write = (text: string, extraction: Extraction, engagements: readonly Engagement[]) =>
		staging.write(
			nameOf(extraction),
			`${JSON.stringify(textFile(text, extraction, engagements))}\n`
		);
	const keep = ({ text, extraction }: Reading) => {
		const { id, show } = extraction.source;
		if (show === 'full') write(text, extraction, []);
		else excerpts.set(id, text);
		if (quoted.has(id)) texts.set(id, text);
		byId.set(id.toLowerCase(), extraction);
	};
	const add = (reading: Reading) => {
		const { extraction } = reading;
		const known = byId.get(extraction.source.id.toLowerCase());
		const isFirst = known !== undefined && rank(extraction) < rank(known);
		if (known && isFirst) {
			staging.remove(nameOf(known));
			excerpts.delete(known.source.id);
			texts.delete(known.source.id);
		}
		if (!known || isFirst) keep(reading);
		if (!known) return;
		const { source } = isFirst ? known : extraction;
		failed.push({
			file: source.file,
			cause: `Its id ${source.id} is taken by another document.`,
			remedy: 'Rename the file or give it an id of its own in the manifest.'
		});
	};
	return {
		failed,
		take(result) {
			failed.push(...result.failed);
			result.documents.forEach(add);
		},
		extractions: () => [...byId.values()],
		textOf: (document) => texts.get(document) ?? null,
		writeExcerpts(engagements) {
			const own = byDocument(engagements);
			for (const extraction of byId.values()) {
				const text = excerpts.get(extraction.source.id);
				if (text !== undefined) write(text, extraction, own.get(extraction.source.id) ?? []);
			}
		}
	};
}

/** By file; where that is the same, by text. */
function rank({ source, sha256 }: Extraction): string {
	return `${source.file}\u0000${sha256}`;
}
