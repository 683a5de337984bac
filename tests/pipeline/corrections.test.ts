import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CorrectionsFileSchema, type Correction } from '#lib/domain/correction.ts';
import { EngagementsFileSchema } from '#lib/domain/engagement.ts';
import { assemble } from '#lib/pipeline/06-assemble/datasets.ts';
import { filesOf } from '#lib/pipeline/06-assemble/files.ts';
import { read, reference } from './lexicon.ts';

const TALKS =
	'The Foreign Minister of Ghana met with the Foreign Minister of Norway in Accra on 6 May 2024. The two ministers discussed renewable energy and education.';
const LATER =
	'The Foreign Minister of Norway met with the Foreign Minister of Ghana in Accra on 7 May 2024.';

const one = read(TALKS, { id: 'b', file: 'b.txt', published: '2024-05-06' });
const plain = assemble([one], reference);
const [talks] = plain.engagements;
const target = talks?.id ?? '';
const entered = { target, who: 'Ama', when: '2026-01-15', why: 'The minutes say so.' };

const SEEN = 'They were joined by the Foreign Minister of Peru.';
const corrected = (...corrections: Correction[]) =>
	assemble([one], reference, corrections, [], (id) => (id === 'b' ? `${TALKS} ${SEEN}` : null));
const edited = (field: string, value: unknown, more: object = {}): Correction => {
	const entry = { ...entered, verdict: 'edited', field, value, ...more };
	const file = { formatVersion: 1, corrections: [entry] };
	const [parsed] = v.parse(CorrectionsFileSchema, file).corrections;
	if (!parsed) throw new Error('no correction');
	return parsed;
};

describe('an edited field', () => {
	test('has the new value everywhere, and keeps what was read beside it', () => {
		const { engagements, relationships, sectors } = corrected(edited('date', '2023-05-06'));
		const [result] = engagements;
		expect(result?.id).toBe(target);
		expect(result?.date).toEqual({ edtf: '2023-05-06', basis: 'corrected', evidence: [] });
		expect(result?.year).toBe(2023);
		expect(relationships.features[0]?.properties.year).toBe(2023);
		expect(sectors.rows.map(({ year }) => year)).toContain(2023);
		expect(result?.reviews).toEqual([
			{
				...{ verdict: 'edited', field: 'date', read: talks?.date, value: '2023-05-06' },
				...{ who: 'Ama', when: '2026-01-15', why: 'The minutes say so.' }
			}
		]);
	});

	test.each([
		['name', 'Accra talks', { name: 'Accra talks' }],
		['type', 'agreement', { type: 'agreement', plover: 'AGREE' }],
		['status', 'cancelled', { status: 'cancelled' }],
		['date', null, { date: null, year: null }],
		['venue', null, { venue: null }],
		[
			'venue',
			{ place: 'NOR', name: 'Norway', country: 'NOR', lon: 10.7, lat: 59.9 },
			{ venue: expect.objectContaining({ country: 'NOR', precision: 'country' }) as unknown }
		],
		[
			'venue',
			{ country: 'NOR' },
			{ venue: expect.objectContaining({ place: 'NOR', lat: 59.9127 }) as unknown }
		],
		[
			'venue',
			{ name: 'Bergen', country: 'NOR' },
			{ venue: expect.objectContaining({ name: 'Bergen', precision: 'city' }) as unknown }
		],
		['sectors', [], { sectors: [] }]
	])('%s: %j', (field, value, wanted) => {
		const datasets = corrected(edited(field, value));
		expect(datasets.engagements[0]).toMatchObject(wanted);
		expect(datasets.warnings).toEqual([]);
		const file = filesOf(datasets).find(({ name }) => name === 'engagements.json');
		expect(v.parse(EngagementsFileSchema, JSON.parse(file?.content ?? '')).engagements[0]).toEqual(
			datasets.engagements[0]
		);
	});

	test('of lists keeps those that are right, with their pairs', () => {
		const { engagements, relationships } = corrected(edited('parties', ['GHA']));
		expect(engagements[0]?.parties.map(({ party }) => party)).toEqual(['GHA']);
		expect(relationships.features).toEqual([]);
		expect(engagements[0]?.reviews[0]?.read).toEqual(talks?.parties.map(({ party }) => party));
	});

	test('adds nothing that no document proves, and says so', () => {
		const { engagements, warnings } = corrected(edited('parties', ['GHA', 'NOR', 'PER']));
		expect(engagements[0]?.parties).toHaveLength(2);
		expect(warnings.join()).toMatch(/PER was not read there/);
	});

	test('leaves a venue that the gazetteer does not know as it was', () => {
		const { engagements, warnings } = corrected(
			edited('venue', { name: 'Nowheretown', country: 'NOR' })
		);
		expect(engagements).toMatchObject([{ venue: talks?.venue, reviews: [] }]);
		expect(warnings.join()).toMatch(/knows no place Nowheretown in NOR/);
	});

	test('takes the value of the latest day, whatever the order of the file', () => {
		const early = edited('name', 'Early', { when: '2026-01-01' });
		const late = edited('name', 'Late', { when: '2026-02-01' });
		expect(corrected(late, early)).toEqual(corrected(early, late));
		const [result] = corrected(late, early).engagements;
		expect(result?.name).toBe('Late');
		expect(result?.reviews.map(({ value }) => value)).toEqual(['Early', 'Late']);
		expect(result?.reviews.map(({ read: was }) => was)).toEqual([talks?.name, talks?.name]);
	});
});

describe('a party that was missing', () => {
	const peru = (value: object = {}, more: object = {}) =>
		edited(
			'party',
			{ party: 'PER', document: 'b', exact: 'Foreign Minister of Peru', ...value },
			more
		);

	test('is added by words that stand in a document, with its pairs and its place', () => {
		const datasets = corrected(peru());
		const [result] = datasets.engagements;
		expect(result?.parties.map(({ party }) => party)).toEqual(['GHA', 'NOR', 'PER']);
		const at = `${TALKS} ${SEEN}`.indexOf('Foreign Minister of Peru');
		expect(result?.parties[2]).toMatchObject({
			...{ kind: 'country', role: 'participant', confidence: 1 },
			evidence: [{ document: 'b', start: at, exact: 'Foreign Minister of Peru', rule: 'corrected' }]
		});
		expect(result?.reviews).toMatchObject([
			{ field: 'party', read: null, value: { party: 'PER' } }
		]);
		const pairs = datasets.relationships.features.map(({ id }) => id?.toString().slice(-7));
		expect(pairs).toContain('NOR-PER');
		expect(datasets.places.features.map(({ id }) => id)).toContain('PER');
		expect(datasets.warnings).toEqual([]);
		const file = filesOf(datasets).find(({ name }) => name === 'engagements.json');
		expect(v.parse(EngagementsFileSchema, JSON.parse(file?.content ?? '')).engagements).toEqual(
			datasets.engagements
		);
	});

	test('leads where it is said to: then the pairs begin with it', () => {
		const { relationships } = corrected(peru({ role: 'convenor' }));
		const of = relationships.features.filter(({ properties }) => properties.source === 'PER');
		expect(of.every(({ properties }) => properties.direction === 'directed')).toBe(true);
		expect(of.length).toBeGreaterThan(0);
	});

	test.each([
		['words that do not stand there', { exact: 'the Minister of Chile' }, /does not stand in b/],
		['a document that is gone', { document: 'z' }, /there is no document z/],
		['a party that nobody knows', { party: 'XQX' }, /XQX is no country/],
		['a party that is there', { party: 'GHA' }, /GHA is a party already/]
	])('is not added by %s, which is told', (_, value, wanted) => {
		const { engagements, warnings } = corrected(peru(value));
		expect(engagements).toMatchObject([{ parties: talks?.parties, reviews: [] }]);
		expect(warnings.join()).toMatch(wanted);
	});

	test('and a later list that leaves it out takes it out again', () => {
		const list = edited('parties', ['GHA', 'NOR'], { when: '2026-02-01' });
		expect(corrected(list, peru()).engagements[0]?.parties).toHaveLength(2);
		const both = edited('parties', ['GHA', 'NOR', 'PER'], { when: '2026-02-01' });
		const datasets = corrected(both, peru());
		expect(datasets.engagements[0]?.parties).toHaveLength(3);
		expect(datasets.warnings).toEqual([]);
	});
});

test('an accepted record is marked and else unchanged', () => {
	const { engagements } = corrected({ ...entered, verdict: 'accepted' });
	expect(engagements).toEqual([{ ...talks, reviews: [expect.objectContaining({ field: null })] }]);
});

test('a rejected record is in no count and no map, and kept whole', () => {
	const datasets = corrected({ ...entered, verdict: 'rejected' });
	expect(datasets.engagements).toEqual([]);
	expect(datasets.relationships.features).toEqual([]);
	expect(datasets.sectors.rows).toEqual([]);
	expect(datasets.documents[0]?.counts.engagements).toBe(0);
	expect(datasets.rejected).toMatchObject([{ id: target, reviews: [{ verdict: 'rejected' }] }]);
	const back: Correction = { ...entered, when: '2026-03-01', verdict: 'accepted' };
	expect(corrected({ ...entered, verdict: 'rejected' }, back).engagements).toHaveLength(1);
});

test('a correction outlasts a document that is added to its engagement', () => {
	const more = ['2024-05-01', '2024-05-09'].map((published, i) =>
		read(LATER, { id: `a${i}`, file: `a${i}.txt`, published })
	);
	const { engagements, warnings } = assemble([one, ...more], reference, [
		edited('name', 'Accra talks')
	]);
	expect(engagements.map(({ name, documents }) => [name, documents.length])).toEqual([
		['Accra talks', 3]
	]);
	expect(warnings).toEqual([]);
});

test('one whose engagement is gone is told with who entered it', () => {
	const { engagements, warnings } = corrected(edited('name', 'X', { target: 'e-gone' }));
	expect(engagements).toEqual(plain.engagements);
	expect(warnings).toEqual([expect.stringMatching(/e-gone by Ama on 2026-01-15: there is no/)]);
});

describe('the file refuses', () => {
	const parse = (corrections: unknown, formatVersion: unknown = 1) =>
		v.safeParse(CorrectionsFileSchema, { formatVersion, corrections }).success;
	const entry = { ...entered, verdict: 'edited', field: 'name', value: 'X' };

	test.each([
		['another version', [], 2],
		['a field that cannot be corrected', [{ ...entry, field: 'id' }], 1],
		['a value of another kind', [{ ...entry, field: 'date', value: 'yesterday' }], 1],
		['an entry without a name', [{ ...entry, who: ' ' }], 1],
		['a day that is none', [{ ...entry, when: '2026-13-41' }], 1],
		[
			'a point off the map',
			[
				{
					...entry,
					field: 'venue',
					value: { place: 'x', name: 'x', country: 'NOR', lon: 200, lat: 0 }
				}
			],
			1
		],
		['more than it may hold', Array.from({ length: 10_001 }, () => entry), 1]
	])('%s', (_, corrections, version) => {
		expect(parse([entry])).toBe(true);
		expect(parse(corrections, version)).toBe(false);
	});
});
