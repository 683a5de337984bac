import { describe, expect, test } from 'vitest';
import { buildCards } from '#lib/query/card.ts';
import { provenanceOf } from '#lib/query/provenance.ts';
import {
	engagementRecords,
	engagementTable,
	flowTables,
	relationshipFeatures,
	TABLE_COLUMNS,
	type TableWords
} from '#lib/query/selection-files.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const cards = buildCards(dataset).filter(({ engagement }) => engagement.type === 'forum');
const same = (id: string) => id;
const heads = [...TABLE_COLUMNS, 'selection', 'dataDate', 'sources', 'link'].map((id) => [id, id]);
const words: TableWords = {
	head: Object.fromEntries(heads) as TableWords['head'],
	engagement: ({ engagement }) => engagement.name,
	term: (_, id) => id,
	date: same,
	place: same,
	sector: same,
	mineral: same,
	document: same
};
const told = {
	selection: '=2 forums',
	link: 'https://example.org/',
	documentLine: (id: string) => `document ${id}`
};
const provenance = provenanceOf(cards, dataset, told);

describe('files of a selection', () => {
	test('the sources are those of the selection, the day that of the data', () => {
		const used = new Set(cards.flatMap(({ engagement }) => engagement.documents));
		expect(provenance.sources).toEqual([...used].sort().map((id) => `document ${id}`));
		expect(provenance.dataDate).toBe('2025-12');
	});

	test('the sources of the engagement that is open come first', () => {
		const all = buildCards(dataset);
		const last = all.find(({ engagement }) => {
			const [own] = engagement.documents;
			return own !== undefined && `document ${own}` !== provenanceOf(all, dataset, told).sources[0];
		});
		if (!last) throw new Error('all engagements of the fixture stand on one document');
		const [own] = last.engagement.documents;
		const { sources } = provenanceOf(all, dataset, told, last.engagement.id);
		expect(sources[0]).toBe(`document ${own ?? ''}`);
		expect([...sources].sort()).toEqual([...provenanceOf(all, dataset, told).sources].sort());
	});

	test('the table has a row for each engagement, and below them what it shows', () => {
		const lines = engagementTable(cards, words, provenance).content.split('\r\n');
		expect(lines[0]).toBe(`\ufeff${TABLE_COLUMNS.join(',')}`);
		expect(lines).toContain('selection: =2 forums');
		expect(lines.findIndex((line) => line === '')).toBe(cards.length + 1);
	});

	test('the records and the features are those of the selection only', () => {
		const ids = new Set(cards.map(({ engagement }) => engagement.id));
		const { engagements, relationships } = JSON.parse(
			engagementRecords(cards, dataset, provenance).content
		) as { engagements: { id: string }[]; relationships: { engagement: string }[] };
		expect(engagements.map(({ id }) => id).sort()).toEqual([...ids].sort());
		expect(relationships.every(({ engagement }) => ids.has(engagement))).toBe(true);
		const { type, features } = JSON.parse(
			relationshipFeatures(cards, dataset, provenance).content
		) as { type: string; features: { geometry: { type: string } | null }[] };
		expect(type).toBe('FeatureCollection');
		expect(features).toHaveLength(relationships.length);
		expect(features.some(({ geometry }) => geometry?.type.endsWith('LineString'))).toBe(true);
	});

	test('flows go between places that the other table has', () => {
		const [locations, flows] = flowTables(cards, dataset, same);
		const rows = (content: string) => content.trim().split('\r\n').slice(1);
		const places = new Set(rows(locations.content).map((row) => row.split(',')[0]));
		expect(rows(flows.content).length).toBeGreaterThan(5);
		for (const row of rows(flows.content)) {
			const [origin, dest, count] = row.split(',');
			expect(places).toContain(origin);
			expect(places).toContain(dest);
			expect(Number(count)).toBeGreaterThan(0);
		}
	});
});
