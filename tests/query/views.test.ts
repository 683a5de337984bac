import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcMembers } from '#lib/query/arc-members.ts';
import { buildCards } from '#lib/query/card.ts';
import { confidenceWord, LEAST } from '#lib/query/confidence.ts';
import { countryProfile } from '#lib/query/country-profile.ts';
import { wayCounts } from '#lib/query/ways.ts';
import { edtfWords } from '#lib/query/date-words.ts';
import { NO_FILTERS, toggle, withYears } from '#lib/query/filters.ts';
import { findByWords } from '#lib/query/find-by-words.ts';
import { buildMatrix } from '#lib/query/matrix.ts';
import { facetOptions, firstRanked, ranked } from '#lib/query/ranking.ts';
import { sentenceParts, withoutPart } from '#lib/query/sentence.ts';
import { sortCards } from '#lib/query/table.ts';
import { buildTimeline } from '#lib/query/timeline.ts';
import { fold } from '#lib/query/fold.ts';
import { byKind, findAll, type Findable } from '#lib/query/word-search.ts';
import { isOutside, yearRange } from '#lib/query/years.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const cards = buildCards(dataset);

describe('the sentence', () => {
	it('names each part, and each can be taken out', () => {
		const years = { range: { from: 2021, to: 2025 }, undated: false };
		const filters = withYears(
			toggle(toggle(NO_FILTERS, 'actor', 'KOR'), 'sector', 'energy'),
			years
		);
		const parts = sentenceParts(filters, 'pax-silica', 'everything');
		expect(parts.map((part) => part.kind)).toEqual(['lens', 'value', 'value', 'years']);
		const left = parts.reduce(withoutPart, filters);
		expect(left).toEqual(NO_FILTERS);
	});

	it('counts where there are too many to name', () => {
		const many = ['ARG', 'BRA', 'CHL', 'COL'].reduce(
			(f, id) => toggle(f, 'partner', id),
			NO_FILTERS
		);
		expect(sentenceParts(many, 'everything', 'everything')).toEqual([
			{ kind: 'many', facet: 'partner', count: 4 }
		]);
	});
});

describe('the timeline', () => {
	it('has every year of the extent and a place for the undated', () => {
		const timeline = buildTimeline(cards, cards);
		expect(timeline.bins.map((bin) => bin.year)).toEqual([2021, 2022, 2023, 2024, 2025]);
		expect(timeline.undated.total).toBe(2);
		const total = timeline.bins.reduce((sum, bin) => sum + bin.total, timeline.undated.total);
		expect(total).toBe(cards.length);
	});

	it('keeps its axis and the order of its actors under a filter', () => {
		const few = cards.slice(0, 2);
		expect(buildTimeline(cards, few).actors).toEqual(buildTimeline(cards, cards).actors);
		expect(buildTimeline(cards, []).bins).toHaveLength(5);
	});

	it('takes a range over everything for no filter', () => {
		expect(yearRange(2025, 2021, { first: 2021, last: 2025 })).toBeNull();
		expect(yearRange(2023, 2021, { first: 2021, last: 2025 })?.range).toEqual({
			from: 2021,
			to: 2023
		});
	});
});

describe('lists', () => {
	it('rank by count, then by id, and keep what is chosen', () => {
		const counts = new Map([
			['b', 1],
			['a', 1],
			['c', 2]
		]);
		expect(ranked(counts).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
	});

	it('offer what is left, what is chosen, and others as far as they have room', () => {
		const stock = new Map([
			['c', 2],
			['d', 9],
			['a', 1],
			['e', 3],
			['z', 1]
		]);
		const left = new Map([
			['a', 1],
			['c', 2]
		]);
		const room = { least: 4, most: 10 };
		expect(facetOptions(left, ['z'], room, stock)).toEqual([
			{ id: 'c', count: 2 },
			{ id: 'a', count: 1 },
			{ id: 'z', count: 0 },
			{ id: 'd', count: 0 }
		]);
		expect(facetOptions(left, ['z'], { least: 2, most: 1 }, stock).map(({ id }) => id)).toEqual([
			'c',
			'z'
		]);
		expect(facetOptions(new Map(), [], { least: 9, most: 9 }, stock)).toHaveLength(stock.size);
	});

	it('give their first without sorting the rest', () => {
		fc.assert(
			fc.property(
				fc.dictionary(fc.string({ maxLength: 3 }), fc.nat(4)),
				fc.integer({ min: 1, max: 8 }),
				(counts, most) => {
					const all = new Map(Object.entries(counts));
					expect(firstRanked(all, most)).toEqual(ranked(all).slice(0, most));
				}
			)
		);
	});

	it('join sectors and partners', () => {
		const matrix = buildMatrix(cards);
		const cell = matrix.cells.find((one) => one.row === 'energy' && one.column === 'COL');
		expect(cell?.count).toBe(1);
		expect(matrix.largest).toBe(Math.max(...matrix.cells.map((one) => one.count)));
	});

	it('sort with what is not stated last, either way', () => {
		for (const descending of [true, false]) {
			const sorted = sortCards(cards, { column: 'year', descending }, () => '');
			expect(sorted.slice(-2).every((card) => card.year === null)).toBe(true);
		}
	});

	it('sort words by the alphabet of the reader, and dates by what they are', () => {
		const names = ['Zambia', 'África', 'Brasil', 'ámbar'];
		const label = (_: unknown, card: (typeof cards)[number]) => names[card.place] ?? '';
		const some = cards.filter(({ place }) => place < names.length);
		const { compare } = new Intl.Collator('es');
		const sorted = (descending: boolean) =>
			sortCards(some, { column: 'partner', descending }, label, compare).map((card) =>
				label(null, card)
			);
		expect(sorted(false)).toEqual(['África', 'ámbar', 'Brasil', 'Zambia']);
		expect(sorted(true)).toEqual(sorted(false).reverse());
		const backwards = (a: string, b: string) => compare(b, a);
		const byYear = (alphabet?: typeof backwards) =>
			sortCards(cards, { column: 'year', descending: false }, label, alphabet);
		expect(byYear(backwards)).toEqual(byYear());
	});

	it('find cards by words, accents aside', () => {
		const words = ({ engagement }: (typeof cards)[number]) => fold(engagement.name);
		expect(findByWords(cards, 'SILICA pax', words)).toHaveLength(2);
		expect(findByWords(cards, '', words)).toBe(cards);
	});
});

describe('a country', () => {
	it('has what goes out, what comes in, and whom one meets', () => {
		const chile = countryProfile('CHL', cards);
		expect(chile.in.length).toBeGreaterThan(0);
		const met = chile.people.map(({ name, party }) => `${name} ${party}`);
		expect(met.some((person) => /^Kim .*KOR$/.test(person))).toBe(true);
		expect(met.filter((person) => person.endsWith('CHL'))).toEqual([]);
		expect(chile.minerals.map(({ id }) => id).sort()).toEqual(['copper', 'lithium']);
	});

	it('counts which way its engagements go', () => {
		const { out, in: inward, equal } = countryProfile('KOR', cards);
		expect(wayCounts('KOR', cards)).toEqual({
			out: out.length,
			in: inward.length,
			equal: equal.length
		});
	});

	it('and an arc has the engagements that stand behind it', () => {
		const arc = arcMembers('KOR~CHL~KOR', dataset);
		expect(arc.engagements.size).toBe(2);
		expect(arcMembers('CHL~KOR~CHL', dataset).engagements.size).toBe(1);
		expect(arcMembers('KOR~CHL~minerals', dataset).engagements.size).toBe(1);
		expect(arcMembers('__proto__', dataset).engagements.size).toBe(0);
	});
});

describe('words', () => {
	it('for confidence are three', () => {
		expect([1, 0.85, 0.84, 0.6, 0.59].map(confidenceWord)).toEqual([
			'stated',
			'stated',
			'likely',
			'likely',
			'weak'
		]);
	});

	it('for confidence begin where their share begins', () => {
		for (const [word, share] of Object.entries(LEAST)) expect(confidenceWord(share)).toBe(word);
	});

	it('for dates say only what is known', () => {
		expect(edtfWords('2023', 'en')).toBe('2023');
		expect(edtfWords('2025-03', 'es')).toBe('marzo de 2025');
		expect(edtfWords('XXXX-12-12', 'en')).toBe('December 12');
		expect(edtfWords('2021-03-17/2021-03-18', 'en')).toMatch(/March 17\s–\s18, 2021/);
		expect(edtfWords('2025-12-12', 'ko')).toBe('2025년 12월 12일');
	});

	it('are found where a word begins, in any script', () => {
		const item = (label: string): Findable => ({
			kind: 'country',
			id: label,
			label,
			detail: '',
			words: ''
		});
		const items = [item('México'), item('New Mexico'), item('대한민국'), item('Chile')];
		expect(findAll(items, 'mex').map(({ id }) => id)).toEqual(['México', 'New Mexico']);
		expect(findAll(items, '민국')).toHaveLength(1);
		expect(findAll(items, 'hile')).toHaveLength(0);
		expect(findAll(items, '  ')).toHaveLength(0);
		const events = [{ ...item('Mexico City talks'), kind: 'engagement' as const }, ...items];
		expect(findAll(events, 'mex').map(({ id }) => id)).toEqual([
			'Mexico City talks',
			'México',
			'New Mexico'
		]);
		expect(
			byKind([...events, { ...item('Mexico talks'), kind: 'engagement' }]).map(({ kind }) => kind)
		).toEqual(['engagement', 'engagement', 'country', 'country', 'country', 'country']);
		const talks = [{ ...item('New talks in Mexico'), kind: 'engagement' as const }, ...items];
		expect(findAll(talks, 'mex').at(-1)?.id).toBe('New talks in Mexico');
	});
});

it('years lie outside the data where none of them is within its extent', () => {
	const extent = { first: 2021, last: 2025 };
	const outside = (from: number | null, to: number | null) =>
		isOutside({ range: { from, to }, undated: false }, extent);
	expect([outside(1890, 1890), outside(null, 2020), outside(2026, null)]).not.toContain(false);
	expect([outside(2022, 2022), outside(null, 2021), outside(2025, null)]).not.toContain(true);
	expect(isOutside({ range: null, undated: true }, extent)).toBe(false);
});
