import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { DocumentsFileSchema, TextFileSchema, type TextFile } from '#lib/domain/document.ts';
import { EngagementsFileSchema } from '#lib/domain/engagement.ts';
import type { Evidence } from '#lib/domain/evidence.ts';
import { MineralLinksFileSchema } from '#lib/domain/mineral.ts';
import { PlacesFileSchema } from '#lib/domain/place.ts';
import { RelationshipsFileSchema } from '#lib/domain/relationship.ts';
import { SectorsFileSchema } from '#lib/domain/sector.ts';
import { readDocuments } from '../../scripts/input/documents.ts';
import { fromRoot } from '../../scripts/root.ts';

export function readData(name: string): string {
	return readFileSync(fromRoot('data', 'datasets', name), 'utf8');
}

const json = (name: string): unknown => JSON.parse(readData(name));

export const { documents } = v.parse(DocumentsFileSchema, json('documents.json'));
export const { engagements } = v.parse(EngagementsFileSchema, json('engagements.json'));
export const relationships = v.parse(RelationshipsFileSchema, json('relationships.geojson')).features;
export const places = v.parse(PlacesFileSchema, json('places.geojson')).features;
export const sectors = v.parse(SectorsFileSchema, json('sectors.json'));
export const minerals = v.parse(MineralLinksFileSchema, json('mineral-links.json'));
export const texts: TextFile[] = readdirSync(fromRoot('data', 'datasets', 'texts'))
	.sort()
	.map((name) => v.parse(TextFileSchema, json(`texts/${name}`)));

/** The texts of the seeds as read, by document id. */
export async function rawTexts(): Promise<Map<string, string>> {
	const raw = new Map<string, string>();
	for (const { id, file } of documents) {
		const [source] = await readDocuments(fromRoot('seeds'), file, undefined);
		raw.set(id, source?.text ?? '');
	}
	return raw;
}

/** Every quotation of the datasets, wherever it stands. */
export function allEvidence(): Evidence[] {
	const found: Evidence[] = [];
	const walk = (value: unknown) => {
		if (Array.isArray(value)) value.forEach(walk);
		else if (typeof value === 'object' && value !== null) {
			if ('exact' in value && 'start' in value) found.push(value as Evidence);
			else Object.values(value).forEach(walk);
		}
	};
	walk([engagements, relationships, sectors.rows, minerals.links]);
	return found;
}
