import type { DocumentRecord } from '#lib/domain/document.ts';
import type { Engagement } from '#lib/domain/engagement.ts';
import type { Extraction } from '../extract.ts';
import { evidenceIn } from './evidence-in.ts';

/**
 * What `documents.json` says of a document.
 *
 * @param engagements those that the document reports
 * @param relationships how many it reports
 */
export function documentRecord(
	{ source, sha256, length, language, blocks, warnings }: Extraction,
	copyOf: string | null,
	engagements: readonly Engagement[],
	relationships: number
): DocumentRecord {
	const quotations = evidenceIn(source.id, engagements).map(({ start, end }) => `${start}-${end}`);
	return {
		id: source.id,
		file: source.file,
		title: source.title,
		publisher: source.publisher,
		published: source.published,
		url: source.url,
		language,
		licence: source.licence,
		show: source.show,
		sha256,
		length,
		copyOf,
		counts: {
			engagements: engagements.length,
			relationships,
			evidence: new Set(quotations).size
		},
		blocks,
		warnings
	};
}
