import path from 'node:path';
import * as v from 'valibot';
import { EdtfSchema } from '#lib/domain/edtf.ts';
import { LicenceSchema, type Licence } from '#lib/domain/licence.ts';
import { ShowSchema } from '#lib/domain/vocabulary.ts';
import { Fault } from '../fault.ts';
import { DocumentIdSchema } from './document-id.ts';
import { readCompanion } from './json-file.ts';

const EntrySchema = v.object({
	file: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
	id: v.optional(v.nullable(DocumentIdSchema), null),
	title: v.optional(v.nullable(v.string()), null),
	publisher: v.optional(v.nullable(v.string()), null),
	published: v.optional(v.nullable(EdtfSchema), null),
	url: v.optional(v.nullable(v.string()), null),
	licence: v.optional(v.nullable(v.string()), null),
	show: v.optional(ShowSchema, 'full')
});
export type ManifestEntry = v.InferOutput<typeof EntrySchema>;

const ManifestSchema = v.object({
	documents: v.array(EntrySchema),
	licence: v.optional(v.nullable(LicenceSchema), null)
});

const LARGEST = 20_000_000;
const REMEDY =
	'Correct the manifest, or move it away: without one every document is read with what its text says of itself.';

/**
 * What `manifest.json` says of each file, by its path below the folder. A folder without a
 * manifest gives an empty map.
 *
 * @throws Fault naming the place of the damage; exit code 2, because nothing is written then
 */
export function readManifest(file: string, isRequired: boolean): Map<string, ManifestEntry> {
	const parsed = read(file, isRequired);
	const byFile = new Map<string, ManifestEntry>();
	for (const entry of parsed?.documents ?? []) {
		const name = path.posix.normalize(entry.file.replaceAll('\\', '/'));
		if (name.startsWith('..') || path.posix.isAbsolute(name))
			throw new Fault(`${file} names ${entry.file}, which lies outside the folder.`, REMEDY, 2);
		if (byFile.has(name))
			throw new Fault(`${file} lists ${name} twice.`, 'Keep one of the two entries.', 2);
		byFile.set(name, entry);
	}
	return byFile;
}

/** The licence of the records that are read from the folder, as its owner states it; `null`: not stated. */
export function readLicence(file: string): Licence | null {
	return read(file, false)?.licence ?? null;
}

function read(file: string, isRequired: boolean) {
	return readCompanion(file, ManifestSchema, {
		option: '--manifest',
		isRequired,
		absence: 'There is no manifest',
		largest: LARGEST,
		remedy: REMEDY
	});
}
