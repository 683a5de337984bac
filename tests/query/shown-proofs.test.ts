import { describe, expect, it } from 'vitest';
import { buildCards } from '#lib/query/card.ts';
import { foremostOfEach } from '#lib/query/shown-proofs.ts';
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
