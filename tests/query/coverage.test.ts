import { describe, expect, test } from 'vitest';
import { byLanguage, byPublisher, coverage, coverageByYear } from '#lib/query/coverage.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();

describe('coverage', () => {
	test.for([byLanguage, byPublisher])('counts each document once, most first', (kindOf) => {
		const rows = coverage(dataset, kindOf);
		const counts = rows.filter(({ id }) => id !== null).map(({ documents }) => documents);
		expect(rows.reduce((sum, { documents }) => sum + documents, 0)).toBe(dataset.documents.size);
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
		expect(Math.max(...rows.map(({ engagements }) => engagements))).toBeLessThanOrEqual(
			dataset.engagements.length
		);
	});

	test('stands in the order of the years', () => {
		const years = coverageByYear(dataset).map(({ id }) => id);
		expect(years).toEqual([...years].sort());
	});

	test('has what is not stated last', () => {
		const [first] = dataset.documents.values();
		if (!first) throw new Error('the fixture has no document');
		const documents = new Map([[first.id, { ...first, publisher: null, published: null }]]);
		expect(coverage({ ...dataset, documents }, byPublisher)).toMatchObject([
			{ id: null, documents: 1 }
		]);
		const more = new Map([...dataset.documents, ...documents]);
		expect(coverageByYear({ ...dataset, documents: more }).at(-1)?.id).toBeNull();
	});
});
