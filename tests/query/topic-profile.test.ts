import { describe, expect, it } from 'vitest';
import { buildCards } from '#lib/query/card.ts';
import { mineralSides } from '#lib/query/mineral-sides.ts';
import { markingOf } from '#lib/query/selection.ts';
import { topicProfile, topicProofs } from '#lib/query/topic-profile.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const cards = buildCards(dataset);

describe('the profile of a topic', () => {
	const lithium = topicProfile('mineral', 'lithium', cards);

	it('holds the engagements that have it, by year and by partner', () => {
		expect(lithium.cards.length).toBeGreaterThan(0);
		expect(lithium.cards.every((card) => card.values.mineral.includes('lithium'))).toBe(true);
		const counted = lithium.years.reduce((sum, { count }) => sum + count, 0);
		expect(counted).toBe(lithium.cards.length);
		const partners = new Set(lithium.cards.flatMap((card) => card.values.partner));
		expect(new Set(lithium.partners.map(({ id }) => id))).toEqual(partners);
	});

	it('leaves itself out of what goes with it', () => {
		expect(lithium.minerals.map(({ id }) => id)).not.toContain('lithium');
		expect(lithium.sectors.length).toBeGreaterThan(0);
	});

	it('forgets no party', () => {
		const { actors, partners, others } = lithium;
		const named = [...actors, ...partners, ...others].map(({ id }) => id);
		for (const { engagement } of lithium.cards)
			for (const { party } of engagement.parties) expect(named).toContain(party);
	});

	it('is proved by the words that name it', () => {
		const proofs = topicProofs('mineral', 'lithium', lithium.cards);
		expect(proofs.length).toBeGreaterThan(0);
		expect(proofs.every(({ id, proves }) => id === 'lithium' && proves === 'mineral')).toBe(true);
	});

	it('is empty for what no engagement speaks of', () => {
		expect(topicProfile('sector', 'health', []).cards).toEqual([]);
	});
});

describe('the sides of a mineral', () => {
	it('count an engagement once', () => {
		const links = dataset.mineralLinks.filter(({ mineral }) => mineral === 'lithium');
		const sides = mineralSides('lithium', cards, [...links, ...links]);
		const suppliers = new Set(links.flatMap(({ supplier }) => supplier ?? []));
		expect(new Set(sides.suppliers.keys())).toEqual(suppliers);
		for (const [party, count] of sides.suppliers) {
			const own = links.filter(({ supplier }) => supplier === party);
			expect(count).toBe(new Set(own.map(({ engagement }) => engagement)).size);
		}
	});
});

describe('the marking of a selection', () => {
	it('brings the engagements of a topic, as far as the filters leave them', () => {
		const marking = markingOf({ kind: 'mineral', id: 'lithium' }, cards);
		expect(marking).toMatchObject({ kind: 'mineral', id: 'lithium' });
		const none = markingOf({ kind: 'mineral', id: 'lithium' }, []);
		expect(none).toEqual({ kind: 'mineral', id: 'lithium', engagements: new Set() });
		expect(markingOf({ kind: 'country', id: 'CHL' }, cards)).toEqual({
			kind: 'country',
			id: 'CHL'
		});
	});
});
