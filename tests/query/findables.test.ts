import { describe, expect, it } from 'vitest';
import { buildCards } from '#lib/query/card.ts';
import { proofsOf } from '#lib/query/evidence-of.ts';
import { findables, type FindableText } from '#lib/query/findables.ts';
import { findAll } from '#lib/query/word-search.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const cards = buildCards(dataset);

/** A reader to whom every place has a name that no document has. */
const text: FindableText = {
	place: (id) => `lugar-${id}`,
	engagement: ({ engagement }) => `encuentro ${engagement.id}`,
	value: (facet, id) => `${facet}-${id}`,
	document: (id) => id,
	detail: ({ engagement }) => engagement.type,
	quotedLanguage: () => 'it',
	engagementLanguage: () => undefined,
	documentLanguage: (id) => dataset.documents.get(id)?.language
};
const stock = findables(dataset, cards, text);

function found(typed: string, kind: string): string[] {
	return findAll(stock, typed)
		.filter((one) => one.kind === kind)
		.map(({ id }) => id);
}

describe('an engagement is found', () => {
	it.each(cards.map(({ engagement }) => [engagement.id, engagement] as const))(
		'by every word that is quoted for it: %s',
		(id, engagement) => {
			for (const { evidence } of proofsOf(engagement))
				expect(found(evidence.exact, 'engagement')).toContain(id);
		}
	);

	it('by its bodies, by the names and offices of its people, and by its venue', () => {
		const told = cards.flatMap(({ engagement: { id, parties, venue } }) => [
			...parties.flatMap(({ bodies, people }) => [
				...bodies.map((body) => [id, body] as const),
				...people.map(({ name, title }) => [id, `${name} ${title}`] as const)
			]),
			...(venue ? [[id, venue.name] as const] : [])
		]);
		expect(told.length).toBeGreaterThan(0);
		for (const [id, words] of told) expect(found(words, 'engagement')).toContain(id);
	});

	it('by a name of its parties in a language that is not the reader’s', () => {
		const other = findables(dataset, cards, text, (id) => (id === 'CHL' ? ['칠레'] : []));
		const hits = findAll(other, '칠레').map(({ kind, id }) => `${kind} ${id}`);
		expect(hits).toContain('country CHL');
		expect(hits.some((hit) => hit.startsWith('engagement '))).toBe(true);
		expect(found('칠레', 'country')).toEqual([]);
	});

	it('by its parties, in the language of the reader and in English', () => {
		for (const typed of ['lugar-CHL', 'Chile'])
			expect(found(typed, 'engagement')).toEqual(
				expect.arrayContaining(
					cards
						.filter(({ engagement }) => engagement.parties.some(({ party }) => party === 'CHL'))
						.map(({ engagement }) => engagement.id)
				)
			);
	});
});

it('a country is found by its English name and its code in every language', () => {
	for (const typed of ['lugar-KOR', 'South Korea', 'KOR'])
		expect(found(typed, 'country')).toContain('KOR');
});
