import { digest } from '#lib/domain/digest.ts';
import type { Licence } from '#lib/domain/licence.ts';
import {
	ENGAGEMENT_COLUMNS,
	RELATIONSHIP_COLUMNS,
	SECTOR_COLUMNS
} from '#lib/domain/csv-tables.ts';

/** A file of the datasets as it will be written. */
export interface DataFile {
	name: string;
	content: string;
}

const NUMBERS = new Set(['year', 'confidence']);
const TITLES: Record<string, string> = {
	'documents.json': 'The documents that were read',
	'engagements.json': 'The engagements, with their evidence',
	'relationships.geojson': 'One feature for each engagement and pair',
	'places.geojson': 'The countries, blocs, organisations and cities that occur',
	'sectors.json': 'The sector taxonomy, and the sectors of each engagement and party',
	'mineral-links.json': 'The minerals, and who supplies and who seeks them',
	'engagements.csv': 'The engagements, one a row',
	'relationships.csv': 'The relationships, one a row',
	'sectors.csv': 'The sectors of each engagement and party, one a row'
};
const COLUMNS: Record<string, readonly string[]> = {
	'engagements.csv': Object.keys(ENGAGEMENT_COLUMNS),
	'relationships.csv': Object.keys(RELATIONSHIP_COLUMNS),
	'sectors.csv': Object.keys(SECTOR_COLUMNS)
};

/**
 * The Frictionless Data Package (v1 profile `data-package`) that describes the files beside it.
 *
 * @param licence of the records; `null`: their owner states none
 */
export function dataPackage(files: readonly DataFile[], licence: Licence | null): object {
	return {
		profile: 'data-package',
		name: 'entente-datasets',
		title: 'Who engaged whom',
		description:
			'Engagements between states and blocs, read from documents by rules; every record has the words that prove it.',
		...(licence ? { licenses: [licence] } : {}),
		sources: [
			{
				title: 'The documents listed in documents.json, each under its own licence',
				path: 'documents.json'
			},
			{ title: 'GeoNames (CC BY 4.0), coordinates of cities', path: 'https://www.geonames.org/' },
			{ title: 'Unicode CLDR (Unicode-3.0), names of countries', path: 'https://cldr.unicode.org/' }
		],
		resources: files.filter(({ name }) => Object.hasOwn(TITLES, name)).map(resource)
	};
}

function resource({ name, content }: DataFile): object {
	const [stem = '', format = ''] = name.split('.');
	const columns = COLUMNS[name];
	return {
		name: `${stem}-${format}`,
		title: TITLES[name],
		path: name,
		format,
		mediatype:
			format === 'csv'
				? 'text/csv'
				: format === 'geojson'
					? 'application/geo+json'
					: 'application/json',
		encoding: 'utf-8',
		bytes: byteLength(content),
		hash: `sha256:${digest(content)}`,
		...(columns
			? {
					profile: 'tabular-data-resource',
					schema: {
						fields: columns.map((column) => ({
							name: column,
							type: NUMBERS.has(column) ? 'number' : 'string'
						})),
						missingValues: ['']
					}
				}
			: {})
	};
}

/** Length in UTF-8. */
function byteLength(text: string): number {
	let bytes = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
	}
	return bytes;
}
