import { describe, expect, it } from 'vitest';
import { buildCards } from '#lib/query/card.ts';
import { foremostOfEach, toldIn } from '#lib/query/shown-proofs.ts';
import { fixtureDataset, fixtureText } from '../fixtures/dataset.ts';

const cards = buildCards(fixtureDataset());

describe('the foremost quotations of several engagements', () => {
	it('tell of each one before a second time of any, and stay within what is asked for', () => {
		const most = 4;
		const shown = foremostOfEach(cards, fixtureText, most, Infinity);
		expect(shown.length).toBe(most);
		const told = cards.filter(({ engagement }) =>
			engagement.evidence.some(({ document, start, end }) =>
				shown.some(
					(one) =>
						one.document === document && one.start <= start && end <= one.start + one.text.length
				)
			)
		);
		expect(told.length).toBeGreaterThanOrEqual(most);
		expect(foremostOfEach(cards, fixtureText, most, 1)).toHaveLength(1);
	});
});

describe('a quotation of several engagements', () => {
	const shown = foremostOfEach(cards, fixtureText, 4, Infinity);

	it('tells of those whose words stand in it, and of no other', () => {
		for (const quotation of shown) {
			const told = toldIn(cards, quotation);
			expect(told.length).toBeGreaterThan(0);
			const { document, start, end } = quotation;
			const within = cards.filter(({ engagement }) =>
				engagement.evidence.some(
					(one) => one.document === document && one.start >= start && one.end <= end
				)
			);
			expect(told).toEqual(within);
		}
	});

	it('need not say so where there is but one', () => {
		const [quotation] = shown;
		expect(quotation && toldIn(cards.slice(0, 1), quotation)).toEqual([]);
	});
});
