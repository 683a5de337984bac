import * as v from 'valibot';
import type { Correction } from '#lib/domain/correction.ts';
import { DocumentsFileSchema, type Unread } from '#lib/domain/document.ts';
import type { Licence } from '#lib/domain/licence.ts';
import { EngagementsFileSchema } from '#lib/domain/engagement.ts';
import { RelationshipsFileSchema } from '#lib/domain/relationship.ts';
import { assemble, type Datasets } from '#lib/pipeline/06-assemble/datasets.ts';
import { filesOf } from '#lib/pipeline/06-assemble/files.ts';
import { compileLexicon } from '#lib/pipeline/lexicon/compile.ts';
import type { FailedFile } from '../input/failed-file.ts';
import { readLexicon } from '../lexicon-files.ts';
import { stageFolder } from '../output/replace-folder.ts';
import { collect, type Collection } from './collect.ts';
import { readReference } from './reference.ts';

/** Where the datasets go and what people corrected in them. */
export interface Target {
	out: string;
	corrections: readonly Correction[];
	/** Files that are known to be none of the documents before anything is read. */
	refused?: readonly FailedFile[];
	/** Of the records, where their owner states one. */
	licence?: Licence | null;
}

/** Fills a collection by `read` and writes the datasets of it, whole or not at all. */
export async function writeDatasets(
	{ out, corrections, refused = [], licence = null }: Target,
	read: (collection: Collection) => Promise<void>
): Promise<{ datasets: Datasets; failed: Collection['failed'] }> {
	const staging = stageFolder(out);
	try {
		const collection = collect(staging, quotedIn(corrections));
		await read(collection);
		const reference = readReference(compileLexicon(readLexicon()));
		const unread = [...refused, ...collection.failed.filter(({ isLine }) => !isLine)];
		const datasets = checked(
			assemble(
				collection.extractions(),
				reference,
				corrections,
				unread.map(unreadFile),
				collection.textOf
			)
		);
		collection.writeExcerpts([...datasets.engagements, ...datasets.rejected]);
		for (const { name, content } of filesOf(datasets, licence)) staging.write(name, content);
		staging.commit();
		return { datasets, failed: collection.failed };
	} catch (error) {
		staging.abandon();
		throw error;
	}
}

/** Documents whose words corrections quote. */
function quotedIn(corrections: readonly Correction[]): Set<string> {
	return new Set(
		corrections.flatMap((one) =>
			one.verdict === 'edited' && one.field === 'party' ? one.value.document : []
		)
	);
}

function unreadFile({ file, cause, remedy }: FailedFile): Unread {
	return { file, cause, remedy };
}

/**
 * What is written is what the schemas promise, in their order of fields, however it came: an error
 * here is a bug of ours.
 */
function checked(datasets: Datasets): Datasets {
	const { documents, unread, engagements, rejected, relationships } = datasets;
	return {
		...datasets,
		...v.parse(DocumentsFileSchema, { formatVersion: 1, documents, unread }),
		...v.parse(EngagementsFileSchema, { formatVersion: 1, engagements, rejected }),
		relationships: v.parse(RelationshipsFileSchema, relationships)
	};
}
