import { expect, test } from 'vitest';
import { buildCards } from '#lib/query/card.ts';
import { mostTelling } from '#lib/query/most-telling.ts';
import { engagement, pair, smallDataset, venue } from '../fixtures/scene/small-dataset.ts';

const told = {
	year: 2024,
	venue: venue('KOR', 'KOR', [127, 37]),
	sectors: [{ id: 'energy', confidence: 1, evidence: [] }]
} as never as object;
const events = {
	first: engagement('first', { ...told, documents: ['a'] }),
	again: engagement('again', { ...told, documents: ['a'] }),
	other: engagement('other', { ...told, documents: ['b'], type: 'visit' }),
	bare: engagement('bare', { documents: ['c'], type: 'agreement' }),
	weak: engagement('weak', { ...told, documents: ['d'], type: 'summit', confidence: 0.3 })
};
const cards = buildCards({
	...smallDataset(),
	engagements: Object.values(events),
	relationships: [
		pair(events.first, 'KOR', 'CHL'),
		pair(events.again, 'KOR', 'CHL'),
		pair(events.other, 'CHN', 'PER'),
		pair(events.weak, 'USA', 'JPN')
	]
});
const chosen = (most: number) => mostTelling(cards, most).map((card) => card.engagement.id);

test('the next is another pair in another document, not the same again', () => {
	expect(chosen(2)).toEqual(['first', 'other']);
});

test('what is told badly comes late, and everybody comes once', () => {
	expect(chosen(9).slice(0, 2)).toEqual(['first', 'other']);
	expect(chosen(9).toSorted()).toEqual(['again', 'bare', 'first', 'other', 'weak']);
	expect(chosen(0)).toEqual([]);
});

test('what more documents tell comes first', () => {
	const both = engagement('both', { ...told, documents: ['a', 'b'] });
	const [, ...rest] = cards;
	const [card] = buildCards({ ...smallDataset(), engagements: [both], relationships: [] });
	if (!card) throw new Error('no card');
	expect(mostTelling([...rest, card], 1)).toEqual([card]);
});
