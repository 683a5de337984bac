import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { DocumentRecord } from '#lib/domain/document.ts';
import type { Relationship } from '#lib/domain/relationship.ts';
import { makeEngagement, type Made } from './engagement.ts';
import { randomOf } from './random.ts';
import { stockOf, type Stock } from './stock.ts';

const PER_DOCUMENT = 5;
/** Of the parts that a file is written in. */
const PART = 2000;

/**
 * Writes datasets of so many made-up engagements, without texts: the same bytes for the same number.
 *
 * @param folder made where it is missing
 */
export function writeSynthetic(folder: string, engagements: number): void {
	mkdirSync(folder, { recursive: true });
	const random = randomOf(engagements);
	const stock = stockOf(random);
	const documents = Math.ceil(engagements / PER_DOCUMENT);
	const files = {
		engagements: new JsonList(folder, 'engagements.json', '{"formatVersion":1,"engagements":['),
		relationships: new JsonList(
			folder,
			'relationships.geojson',
			'{"type":"FeatureCollection","formatVersion":1,"features":['
		),
		sectors: new JsonList(
			folder,
			'sectors.json',
			`{"formatVersion":1,"taxonomy":${JSON.stringify(taxonomyOf(stock))},"rows":[`
		),
		links: new JsonList(
			folder,
			'mineral-links.json',
			`{"formatVersion":1,"minerals":${JSON.stringify(mineralsOf(stock))},"links":[`
		)
	};
	for (let index = 0; index < engagements; index++) {
		const made = makeEngagement(index, documents, stock, random);
		files.engagements.add(made.engagement);
		for (const pair of relationshipsOf(made)) files.relationships.add(featureOf(pair, stock));
		for (const row of sectorRowsOf(made)) files.sectors.add(row);
		for (const link of linksOf(made)) files.links.add(link);
	}
	for (const file of Object.values(files)) file.close();
	write(folder, 'documents.json', {
		formatVersion: 1,
		documents: Array.from({ length: documents }, (_, index) => documentOf(index)),
		unread: []
	});
	write(folder, 'places.geojson', {
		type: 'FeatureCollection',
		formatVersion: 1,
		features: Object.keys(stock.countries).map((id) => placeOf(id, stock))
	});
}

/** A file that is too long for one string. */
class JsonList {
	readonly #file: number;
	#part: string[] = [];
	#isFirst = true;

	constructor(folder: string, name: string, head: string) {
		this.#file = openSync(path.join(folder, name), 'w');
		writeSync(this.#file, head);
	}

	add(record: unknown): void {
		this.#part.push(JSON.stringify(record));
		if (this.#part.length >= PART) this.#flush();
	}

	close(): void {
		this.#flush();
		writeSync(this.#file, ']}');
		closeSync(this.#file);
	}

	#flush(): void {
		if (this.#part.length === 0) return;
		writeSync(this.#file, `${this.#isFirst ? '' : ','}${this.#part.join(',\n')}`);
		this.#part = [];
		this.#isFirst = false;
	}
}

function relationshipsOf({ engagement, pairs }: Made): Relationship[] {
	const { id, type, year, date, sectors, minerals, documents, confidence, evidence } = engagement;
	return pairs.map(([source, target]) => ({
		id: `${id}.${source}-${target}`,
		engagement: id,
		source,
		target,
		direction: type === 'bilateral_meeting' || type === 'agreement' ? 'mutual' : 'directed',
		type,
		year,
		edtf: date?.edtf ?? null,
		sectors: sectors.map((one) => one.id),
		minerals: minerals.map((one) => one.id),
		documents,
		confidence,
		evidence
	}));
}

function featureOf(properties: Relationship, { countries }: Stock) {
	const points = [properties.source, properties.target].map((id) => countries[id]?.capital.point);
	const geometry = { type: 'LineString', coordinates: points };
	return { type: 'Feature', id: properties.id, geometry, properties };
}

function sectorRowsOf({ engagement: { id, parties, sectors, year } }: Made) {
	return sectors.flatMap(({ id: sector, confidence, evidence }) =>
		parties.map(({ party }) => ({ engagement: id, party, sector, year, confidence, evidence }))
	);
}

function linksOf({ engagement: { id, minerals, year }, pairs: [pair] }: Made) {
	return minerals.map(({ id: mineral, evidence }) => ({
		id: `${id}.${mineral}`,
		mineral,
		engagement: id,
		supplier: pair?.[1] ?? null,
		demand: pair?.[0] ?? null,
		year,
		evidence
	}));
}

function documentOf(index: number): DocumentRecord {
	return {
		id: `d${index}`,
		file: `d${index}.txt`,
		title: `Communiqué ${index}`,
		publisher: 'Ministry of Foreign Affairs',
		published: '2025-06-01',
		url: null,
		language: 'en',
		licence: null,
		show: 'excerpts',
		sha256: '0'.repeat(64),
		length: 5000,
		copyOf: null,
		counts: { engagements: PER_DOCUMENT, relationships: PER_DOCUMENT, evidence: PER_DOCUMENT },
		blocks: [{ start: 0, end: 5000, role: 'body', language: 'en' }],
		warnings: []
	};
}

function placeOf(id: string, { countries }: Stock) {
	const country = countries[id];
	return {
		type: 'Feature',
		id,
		geometry: country ? { type: 'Point', coordinates: country.capital.point } : null,
		properties: {
			id,
			name: country?.names.en ?? id,
			kind: 'country',
			country: id,
			region: country?.region ?? null,
			geonames: country?.capital.geonames ?? null
		}
	};
}

function taxonomyOf({ sectors }: Stock) {
	return sectors.map((one) => ({ ...one, name: one.name.en }));
}

function mineralsOf({ minerals }: Stock) {
	return minerals.map((one) => ({ ...one, name: one.name.en }));
}

function write(folder: string, name: string, content: unknown): void {
	writeFileSync(path.join(folder, name), JSON.stringify(content));
}
