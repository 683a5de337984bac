import * as v from 'valibot';
import { DocumentsFileSchema } from '#lib/domain/document.ts';
import { EngagementsFileSchema } from '#lib/domain/engagement.ts';
import { MineralLinksFileSchema } from '#lib/domain/mineral.ts';
import { PlacesFileSchema } from '#lib/domain/place.ts';
import { PairsSchema } from '#lib/domain/relationship.ts';
import { TaxonomySchema } from '#lib/domain/sector.ts';
import type { Dataset } from '#lib/query/dataset.ts';
import { DataFault } from './data-fault.ts';

/** Found by pattern, so that a checkout without data still type-checks and says what to run. */
const files = import.meta.glob<unknown>(
	[
		'/data/datasets/{documents,engagements,sectors,mineral-links}.json',
		'/data/datasets/{relationships,places}.geojson'
	],
	{ import: 'default' }
);

/** Reads and checks the datasets. Throws a `DataFault` that names the file and the place in it. */
export async function loadDataset(): Promise<Dataset> {
	const [documents, engagements, relationships, places, sectors, minerals] = await Promise.all([
		read('documents.json', DocumentsFileSchema),
		read('engagements.json', EngagementsFileSchema),
		read('relationships.geojson', PairsSchema),
		read('places.geojson', PlacesFileSchema),
		read('sectors.json', TaxonomySchema),
		read('mineral-links.json', MineralLinksFileSchema)
	]);
	return {
		documents: byId(documents.documents),
		unread: documents.unread,
		engagements: engagements.engagements,
		relationships: relationships.features.map((feature) => feature.properties),
		places: byId(
			places.features.map(({ properties, geometry }) => ({
				...properties,
				point: geometry?.coordinates ?? null
			}))
		),
		sectors: sectors.taxonomy,
		minerals: byId(minerals.minerals),
		mineralLinks: minerals.links
	};
}

async function read<S extends v.GenericSchema>(name: string, schema: S): Promise<v.InferOutput<S>> {
	const path = Object.keys(files).find((key) => key.endsWith(`/${name}`));
	const load = path === undefined ? undefined : files[path];
	if (!load) throw new DataFault(name, 'missing', 'npm run preprocess');
	const result = v.safeParse(schema, await load());
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new DataFault(name, `${v.getDotPath(issue) ?? ''}: ${issue.message}`, 'npm run preprocess');
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
	return new Map(records.map((record) => [record.id, record]));
}
