import { describe, expect, it } from 'vitest';
import { buildCards } from '#lib/query/card.ts';
import { compare, sharedIds } from '#lib/query/comparison.ts';
import { isPinned, MOST_PINS, togglePin } from '#lib/query/pins.ts';
import type { Selection } from '#lib/query/selection.ts';
import { columnsFrom, COLUMNS, toggleColumn, USUAL_COLUMNS } from '#lib/query/table.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const cards = buildCards(dataset);
const first = cards[0]?.engagement.id ?? '';

const PINS: readonly Selection[] = [
	{ kind: 'engagement', id: first },
	{ kind: 'country', id: 'CHL' },
	{ kind: 'arc', id: 'KOR~CHL~KOR' },
	{ kind: 'sector', id: 'digital-economy' },
	{ kind: 'mineral', id: 'lithium' }
];

describe('what is compared', () => {
	it.each(PINS)('has its fields counted: $kind', (pin) => {
		const one = compare(pin, dataset, cards, cards);
		expect(one.cards.length).toBeGreaterThan(0);
		expect(one.years.reduce((sum, { count }) => sum + count, 0)).toBe(one.cards.length);
		expect(one.where.reduce((sum, { count }) => sum + count, one.unplaced)).toBe(one.cards.length);
		expect(one.proofs.length).toBeGreaterThan(0);
		expect(one.who.length).toBeGreaterThan(0);
	});

	it('leaves a place out of its own company', () => {
		const chile = compare({ kind: 'country', id: 'CHL' }, dataset, cards, cards);
		expect(chile.who.map(({ id }) => id)).not.toContain('CHL');
	});

	it('keeps a pinned engagement whatever the filters, and counts all else within them', () => {
		const [engagement, country] = PINS;
		if (!engagement || !country) throw new Error('no pins');
		expect(compare(engagement, dataset, cards, []).cards).toHaveLength(1);
		expect(compare(country, dataset, cards, []).cards).toEqual([]);
	});
});

describe('what is shared', () => {
	const list = (...ids: string[]) => ids.map((id) => ({ id, count: 1 }));
	it('stands in every one', () => {
		expect([...sharedIds([list('a', 'b'), list('b', 'c'), list('b')])]).toEqual(['b']);
		expect([...sharedIds([list('a')])]).toEqual([]);
		expect([...sharedIds([])]).toEqual([]);
	});
});

describe('the pins', () => {
	it('go in and out, and stop at three', () => {
		const three = PINS.slice(0, MOST_PINS).reduce(togglePin, [] as readonly Selection[]);
		expect(three).toHaveLength(MOST_PINS);
		const [one, , , fourth] = PINS;
		if (!one || !fourth) throw new Error('no pins');
		expect(togglePin(three, fourth)).toEqual(three);
		expect(isPinned(togglePin(three, { ...one }), one)).toBe(false);
	});
});

describe('the columns', () => {
	it('keep their order and the name', () => {
		expect(toggleColumn(USUAL_COLUMNS, 'status')).toEqual(
			COLUMNS.filter((one) => USUAL_COLUMNS.includes(one) || one === 'status')
		);
		expect(columnsFrom(['sector', 'kind'])).toEqual(['name', 'kind', 'sector']);
		expect(columnsFrom(['none'])).toBeNull();
	});
});
