import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { DocumentsFileSchema } from '#lib/domain/document.ts';
import { EngagementsFileSchema } from '#lib/domain/engagement.ts';
import { MineralLinksFileSchema } from '#lib/domain/mineral.ts';
import { PlacesFileSchema } from '#lib/domain/place.ts';
import { RelationshipsFileSchema } from '#lib/domain/relationship.ts';
import { SectorsFileSchema } from '#lib/domain/sector.ts';
import { writeSynthetic } from '../../../scripts/bench/synthetic/write.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'entente-synthetic-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = {
	'documents.json': DocumentsFileSchema,
	'engagements.json': EngagementsFileSchema,
	'relationships.geojson': RelationshipsFileSchema,
	'places.geojson': PlacesFileSchema,
	'sectors.json': SectorsFileSchema,
	'mineral-links.json': MineralLinksFileSchema
};

describe('synthetic datasets', () => {
	const [one, two] = ['one', 'two'].map((name) => path.join(folder, name)) as [string, string];
	writeSynthetic(one, 300);
	writeSynthetic(two, 300);

	it.each(Object.keys(FILES) as (keyof typeof FILES)[])(
		'%s is valid, and always the same',
		(name) => {
			const text = readFileSync(path.join(one, name), 'utf8');
			expect(() => v.parse(FILES[name], JSON.parse(text))).not.toThrow();
			expect(readFileSync(path.join(two, name), 'utf8')).toBe(text);
		}
	);
});
