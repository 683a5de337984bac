import { describe, expect, test } from 'vitest';
import { assemble } from '#lib/pipeline/06-assemble/datasets.ts';
import { filesOf } from '#lib/pipeline/06-assemble/files.ts';
import { datasetsOf, read, reference } from './lexicon.ts';

const FIRST =
	'ACCRA, 6 May 2024 - The Foreign Minister of Ghana met with the Foreign Minister of Norway in Accra on 6 May 2024.';
const SECOND =
	'OSLO, 7 May 2024 - The Foreign Minister of Norway met with the Foreign Minister of Ghana in Accra on 6 May 2024. The two ministers discussed renewable energy.';
const OTHER =
	'LIMA, 9 June 2023 - The Foreign Minister of Peru met with the Foreign Minister of Fiji in Lima on 9 June 2023.';

describe('merging', () => {
	test('makes one engagement of two tellings', () => {
		const { engagements, relationships } = datasetsOf({ a: FIRST, b: SECOND });
		expect(engagements).toHaveLength(1);
		expect(engagements[0]?.documents).toEqual(['a', 'b']);
		expect(relationships.features).toHaveLength(1);
		expect(new Set(engagements[0]?.evidence.map(({ document }) => document))).toEqual(
			new Set(['a', 'b'])
		);
	});

	test('keeps what lies a year apart apart', () => {
		const later = FIRST.replaceAll('2024', '2025');
		expect(datasetsOf({ a: FIRST, b: later }).engagements).toHaveLength(2);
	});

	test('raises confidence with a second document', () => {
		const [alone] = datasetsOf({ a: FIRST }).engagements;
		const [together] = datasetsOf({ a: FIRST, b: SECOND }).engagements;
		expect(together?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
	});
});

test('an unrelated document changes no id', () => {
	const ids = (texts: Record<string, string>) => datasetsOf(texts).engagements.map(({ id }) => id);
	const before = ids({ b: SECOND, c: FIRST });
	expect(ids({ a: OTHER, b: SECOND, c: FIRST, z: OTHER.replace('Fiji', 'Samoa') })).toEqual(
		expect.arrayContaining(before)
	);
});

test('the order of the documents does not matter', () => {
	const all = [FIRST, SECOND, OTHER].map((text, i) =>
		read(text, { id: `d${i}`, file: `d${i}.txt` })
	);
	const files = JSON.stringify(filesOf(assemble(all, reference)));
	expect(JSON.stringify(filesOf(assemble([...all].reverse(), reference)))).toBe(files);
	expect(
		JSON.stringify(
			filesOf(
				assemble(
					[all[1], all[2], all[0]].flatMap((x) => x ?? []),
					reference
				)
			)
		)
	).toBe(files);
});

test('a document that says nothing is counted with nothing', () => {
	const { documents, engagements } = datasetsOf({ a: 'The weather was warm.' });
	expect(engagements).toEqual([]);
	expect(documents[0]?.counts).toEqual({ engagements: 0, relationships: 0, evidence: 0 });
});

test('no line leaves the map, and one over the antimeridian is cut there', () => {
	const { relationships } = datasetsOf({
		a: 'The Foreign Minister of Chile met with the Foreign Minister of Japan in Tokyo.',
		b: OTHER
	});
	expect(relationships.features.length).toBeGreaterThan(1);
	for (const { geometry } of relationships.features) {
		const lines =
			geometry?.type === 'MultiLineString' ? geometry.coordinates : [geometry?.coordinates ?? []];
		for (const [lon, lat] of lines.flat()) {
			expect(Math.abs(lon)).toBeLessThanOrEqual(180);
			expect(Math.abs(lat)).toBeLessThanOrEqual(90);
		}
	}
	expect(relationships.features.some(({ geometry }) => geometry?.type === 'MultiLineString')).toBe(
		true
	);
});
