import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView } from '#lib/link/decode.ts';
import { encodeView } from '#lib/link/encode.ts';
import { DEFAULT_VIEW, MOST_SLIDES, type Known, type ViewState } from '#lib/link/view-state.ts';
import { FACETS, perFacet } from '#lib/query/facet.ts';
import { byCodePoint } from '#lib/query/filters.ts';
import { perShelfField, SHELF_ORDERS, UNSTATED } from '#lib/query/shelf.ts';
import { COLUMNS } from '#lib/query/table.ts';

// Ids that a hostile file name could give: separators, percent signs, accents, Hangul.
const IDS = [
	'KOR',
	'CHL',
	'a,b',
	'x&y=z',
	'100%',
	'한국 자료',
	'e:1',
	'née+1',
	'__proto__',
	'..',
	'#'
];
const known: Known = {
	lists: perFacet(() => new Set(IDS)),
	lenses: new Set(['everything', 'korea-lac']),
	locales: new Set(['en', 'ko', 'es']),
	parties: new Set(['KOR', 'CHL', 'LAC']),
	arcs: new Set(['KOR~CHL~KOR', 'KOR~CHL~minerals']),
	engagements: new Set(IDS),
	documents: new Map(IDS.map((id) => [id, 1000])),
	shelf: {
		language: new Set(['en', 'pt', 'zh-Hant', 'und']),
		publisher: new Set([...IDS, UNSTATED]),
		year: new Set(['2021', UNSTATED])
	}
};

const list = fc.uniqueArray(fc.constantFrom(...IDS)).map((ids) => ids.sort(byCodePoint));
const year = fc.integer({ min: 0, max: 9999 });
const years = fc.oneof(
	fc.constant(null),
	fc.constant({ range: null, undated: true }),
	fc
		.tuple(fc.option(year), fc.option(year), fc.boolean())
		.filter(([from, to]) => (from !== null || to !== null) && (from ?? 0) <= (to ?? 9999))
		.map(([from, to, undated]) => ({ range: { from, to }, undated }))
);
const view: fc.Arbitrary<ViewState> = fc.record({
	lens: fc.constantFrom(...known.lenses),
	filters: fc.record({
		lists: fc
			.tuple(...FACETS.map(() => list))
			.map((all) => perFacet((facet) => all[FACETS.indexOf(facet)] ?? [])),
		years
	}),
	selection: fc.oneof(
		fc.constant(null),
		fc.constantFrom(...known.parties).map((id) => ({ kind: 'country' as const, id })),
		fc.constantFrom(...IDS).map((id) => ({ kind: 'engagement' as const, id })),
		fc.constantFrom(...IDS).map((id) => ({ kind: 'sector' as const, id })),
		fc.constantFrom(...IDS).map((id) => ({ kind: 'mineral' as const, id })),
		fc.constant({ kind: 'arc' as const, id: 'KOR~CHL~minerals' })
	),
	pins: fc
		.uniqueArray(fc.constantFrom(...IDS), { maxLength: 3 })
		.map((ids) => ids.map((id) => ({ kind: 'engagement' as const, id }))),
	comparing: fc.boolean(),
	locale: fc.constantFrom(...known.locales),
	ocean: fc.constantFrom('pacific' as const, 'atlantic' as const, null),
	hideOthers: fc.boolean(),
	tinted: fc.boolean(),
	find: fc.string({ unit: 'grapheme', maxLength: 60 }),
	order: fc.record({ column: fc.constantFrom(...COLUMNS), descending: fc.boolean() }),
	columns: fc
		.subarray([...COLUMNS])
		.map((some) => COLUMNS.filter((one) => one === 'name' || some.includes(one))),
	read: fc.option(
		fc.record({
			document: fc.constantFrom(...IDS),
			at: fc.option(
				fc
					.tuple(fc.nat(998), fc.nat(998))
					.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
			)
		})
	),
	shelf: fc.record({
		only: fc.record(perShelfField((field) => fc.constantFrom(...known.shelf[field], null))),
		by: fc.constantFrom(...SHELF_ORDERS)
	}),
	slide: fc.option(fc.integer({ min: 1, max: MOST_SLIDES })),
	presenting: fc.boolean(),
	embedded: fc.boolean()
});

describe('the link', () => {
	it('is empty for the opening view', () => {
		expect(encodeView(DEFAULT_VIEW)).toBe('');
		expect(decodeView('', known)).toEqual({ view: DEFAULT_VIEW, dropped: [] });
	});

	it('restores every view', () => {
		fc.assert(
			fc.property(view, (one) => {
				const link = encodeView(one);
				expect(decodeView(link, known)).toEqual({ view: one, dropped: [] });
				expect(decodeView(new URL(`https://example.org/${link}`).search, known).view).toEqual(one);
			}),
			{ numRuns: 500 }
		);
	});

	it('reads any text without an error, and what it read is a fixed point', () => {
		const key = fc.constantFrom(...FACETS, 'years', 'open', 'read', 'at', 'v', '__proto__', 'lens');
		const crafted = fc
			.array(fc.tuple(key, fc.string({ unit: 'binary' })))
			.map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), crafted), (text) => {
				const { view: first } = decodeView(text, known);
				expect(decodeView(encodeView(first), known)).toEqual({ view: first, dropped: [] });
			}),
			{ numRuns: 1000 }
		);
	});

	it('has its keys in order', () => {
		const filters = {
			...DEFAULT_VIEW.filters,
			years: { range: { from: 2021, to: 2025 }, undated: false }
		};
		expect(
			encodeView({
				...DEFAULT_VIEW,
				filters: { ...filters, lists: { ...filters.lists, sector: ['x'], actor: ['KOR', 'CHL'] } },
				selection: { kind: 'arc', id: 'KOR~CHL~KOR' }
			})
		).toBe('?actor=CHL,KOR&open=arc:KOR~CHL~KOR&sector=x&v=1&years=2021..2025');
	});

	it('names what it dropped and keeps the rest', () => {
		const { view: read, dropped } = decodeView(
			'?actor=KOR,XXX&colour=red&years=20x&v=9&lens=%E0%A4',
			known
		);
		expect(read.filters.lists.actor).toEqual(['KOR']);
		expect(read.filters.years).toBeNull();
		expect(dropped).toEqual([
			{ key: 'actor', value: 'XXX' },
			{ key: 'colour', value: 'red' },
			{ key: 'years', value: '20x' },
			{ key: 'v', value: '9' },
			{ key: 'lens', value: '%E0%A4' }
		]);
	});

	it('holds three pins, each once, and drops the others by name', () => {
		const link =
			'?pins=country:KOR,country:KOR,arc:KOR~CHL~KOR,sector:none,country:CHL,country:LAC';
		const { view: read, dropped } = decodeView(link, known);
		expect(read.pins.map(({ id }) => id)).toEqual(['KOR', 'KOR~CHL~KOR', 'CHL']);
		expect(dropped.map(({ value }) => value)).toEqual([
			'country:KOR',
			'sector:none',
			'country:LAC'
		]);
	});

	it('never loses the name of an engagement from the columns', () => {
		expect(decodeView('?columns=sector,kind', known).view.columns).toEqual([
			'name',
			'kind',
			'sector'
		]);
		expect(decodeView('?columns=none', known).dropped).toHaveLength(1);
	});

	it('cannot touch the prototype', () => {
		const { dropped } = decodeView('?__proto__=1&constructor=2&__proto__[a]=3', known);
		expect(dropped).toHaveLength(3);
		expect(({} as Record<string, unknown>)['a']).toBeUndefined();
	});

	it('drops a place beyond the end of its document', () => {
		const { view: read, dropped } = decodeView('?at=10-5000&read=KOR', known);
		expect(read.read).toEqual({ document: 'KOR', at: null });
		expect(dropped).toEqual([{ key: 'at', value: '10-5000' }]);
	});
});
