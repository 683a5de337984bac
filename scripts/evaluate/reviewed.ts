import { existsSync } from 'node:fs';
import type { Source } from '#lib/pipeline/01-read/source.ts';
import { Fault } from '../fault.ts';
import { findDocuments, readDocuments } from '../input/documents.ts';
import { checkFolder } from '../input/find-documents.ts';
import { readManifest, type ManifestEntry } from '../input/manifest.ts';
import { readGold, type Gold } from './gold.ts';

/** A document with its annotation. */
export interface Reviewed {
	source: Source;
	gold: Gold;
}

/**
 * The documents of a folder that somebody reviewed, in the order of their files.
 *
 * @throws Fault where a folder is missing, and where an annotated document is
 */
export async function readReviewed(
	folder: string,
	goldFolder: string,
	manifestFile: string
): Promise<Reviewed[]> {
	checkFolder(folder);
	if (!existsSync(goldFolder))
		throw new Fault(`There is no folder ${goldFolder}.`, 'See --help.', 2);
	const golds = readGold(goldFolder);
	const manifest = readManifest(manifestFile, false);
	const reviewed: Reviewed[] = [];
	for (const file of findDocuments(folder)) {
		if (file.endsWith('.json')) continue;
		for (const source of await read(folder, file, manifest.get(file))) {
			const gold = golds.get(source.id);
			if (gold) reviewed.push({ source, gold });
		}
	}
	// A document that is gone would make the score better, not worse.
	const unread = new Set(golds.keys());
	for (const { source } of reviewed) unread.delete(source.id);
	if (unread.size > 0)
		throw new Fault(
			`${goldFolder} has annotations of documents that are not in ${folder}: ${[...unread].join(', ')}`,
			'Add the documents or take the annotations away.'
		);
	return reviewed;
}

async function read(
	folder: string,
	file: string,
	entry: ManifestEntry | undefined
): Promise<Source[]> {
	try {
		return await readDocuments(folder, file, entry);
	} catch (error) {
		if (error instanceof Fault) throw new Fault(`${file}: ${error.message}`, error.remedy);
		throw error;
	}
}
