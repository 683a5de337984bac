import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '#lib/query/answer.ts';
import { buildCards, type Card } from '#lib/query/card.ts';
import { FACETS, perFacet, type Facet } from '#lib/query/facet.ts';
import { NO_FILTERS, toggle, withList, withYears, type Filters } from '#lib/query/filters.ts';
import { yearMatches } from '#lib/query/years.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const cards = buildCards(fixtureDataset());
const values = perFacet((facet) => [...new Set(cards.flatMap((card) => card.values[facet]))]);

const filters: fc.Arbitrary<Filters> = fc
	.tuple(
		fc.tuple(...FACETS.map((facet) => fc.subarray(values[facet].slice(0, 4)))),
		fc.constantFrom(
			null,
			{ range: null, undated: true },
			{ range: { from: 2023, to: null }, undated: false }
		)
	)
	.map(([lists, years]) =>
		FACETS.reduce(
			(all, facet, index) => withList(all, facet, lists[index] ?? []),
			withYears(NO_FILTERS, years)
		)
	);

/** The rule itself, written plainly. */
function passes(card: Card, by: Filters, ignored?: Facet): boolean {
	return (
		yearMatches(card.year, by.years) &&
		FACETS.every(
			(facet) =>
				facet === ignored ||
				by.lists[facet].length === 0 ||
				card.values[facet].some((value) => by.lists[facet].includes(value))
		)
	);
}

describe('the answer to the filters', () => {
	it('holds everything when nothing is asked', () => {
		const all = answer(cards, NO_FILTERS, null);
		expect(all.matching).toHaveLength(cards.length);
		expect(all.counts.actor.get('CHN')).toBe(5);
	});

	it('counts each facet under all the others, and never under itself', () => {
		fc.assert(
			fc.property(filters, (by) => {
				const got = answer(cards, by, null);
				expect(got.matching).toEqual(cards.filter((card) => passes(card, by)));
				for (const facet of FACETS) {
					const open = cards.filter((card) => passes(card, by, facet));
					for (const value of values[facet])
						expect(got.counts[facet].get(value) ?? 0).toBe(
							open.filter((card) => card.values[facet].includes(value)).length
						);
					const gained = answer(cards, withList(by, facet, []), null).matching.length;
					expect(got.gain[facet]).toBe(gained - got.matching.length);
				}
			})
		);
	});

	it('keeps the undated out of every range, and finds them on their own', () => {
		const range = answer(
			cards,
			withYears(NO_FILTERS, { range: { from: null, to: 2100 }, undated: false }),
			null
		);
		const undated = answer(cards, withYears(NO_FILTERS, { range: null, undated: true }), null);
		expect(undated.matching.every((card) => card.year === null)).toBe(true);
		expect(range.matching.length + undated.matching.length).toBe(cards.length);
	});

	it('takes a value in and out again', () => {
		const once = toggle(NO_FILTERS, 'sector', 'energy');
		expect(once.lists.sector).toEqual(['energy']);
		expect(toggle(once, 'sector', 'energy')).toEqual(NO_FILTERS);
	});
});
