import {
	ENGAGEMENT_COLUMNS,
	RELATIONSHIP_COLUMNS,
	SECTOR_COLUMNS,
	tableCsv
} from '#lib/domain/csv-tables.ts';
import type { Licence } from '#lib/domain/licence.ts';
import { dataPackage, type DataFile } from './data-package.ts';
import type { Datasets } from './datasets.ts';

/**
 * The files of `data/datasets/`, without the texts: always the same bytes for the same records.
 *
 * @param licence of the records, where their owner states one
 */
export function filesOf(
	{ documents, unread, engagements, rejected, relationships, places, sectors, minerals }: Datasets,
	licence: Licence | null = null
): DataFile[] {
	const files: DataFile[] = [
		{ name: 'documents.json', content: list({ formatVersion: 1, unread }, 'documents', documents) },
		{
			name: 'engagements.json',
			content: list({ formatVersion: 1, rejected }, 'engagements', engagements)
		},
		{
			name: 'relationships.geojson',
			content: list(
				{ type: 'FeatureCollection', formatVersion: 1 },
				'features',
				relationships.features
			)
		},
		{
			name: 'places.geojson',
			content: list({ type: 'FeatureCollection', formatVersion: 1 }, 'features', places.features)
		},
		{
			name: 'sectors.json',
			content: list({ formatVersion: 1, taxonomy: sectors.taxonomy }, 'rows', sectors.rows)
		},
		{
			name: 'mineral-links.json',
			content: list({ formatVersion: 1, minerals: minerals.minerals }, 'links', minerals.links)
		},
		{ name: 'engagements.csv', content: tableCsv(ENGAGEMENT_COLUMNS, engagements) },
		{
			name: 'relationships.csv',
			content: tableCsv(
				RELATIONSHIP_COLUMNS,
				relationships.features.map(({ properties }) => properties)
			)
		},
		{ name: 'sectors.csv', content: tableCsv(SECTOR_COLUMNS, sectors.rows) }
	];
	return [
		...files,
		{
			name: 'datapackage.json',
			content: `${JSON.stringify(dataPackage(files, licence), null, '\t')}\n`
		}
	];
}

/** One record a line, so that a difference between two versions reads well. */
function list(head: object, name: string, records: readonly unknown[]): string {
	const fields = Object.entries(head).map(
		([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`
	);
	const body = records.map((record) => `\t${JSON.stringify(record)}`).join(',\n');
	return `{\n${[...fields, `${JSON.stringify(name)}: [${body === '' ? '' : `\n${body}\n`}]`].join(',\n')}\n}\n`;
}
