import { describe, expect, it } from 'vitest';
import { buildCards } from '#lib/query/card.ts';
import { findByWords } from '#lib/query/find-by-words.ts';
import { recordWords, rowWords } from '#lib/query/record-words.ts';
import { fold } from '#lib/query/fold.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const cards = buildCards(dataset);

/** A reader to whom everything has a name that no record has. */
const text = {
	place: (id: string) => `lugar-${id}`,
	value: (facet: string, id: string) => `${facet}-${id}`
};

function found(typed: string): string[] {
	const words = (card: (typeof cards)[number]) => fold(rowWords(card, dataset, text).join('\n'));
	return findByWords(cards, typed, words).map(({ engagement }) => engagement.id);
}

describe('a row is found', () => {
	it.each(cards.map((card) => [card.engagement.id, card] as const))(
		'by all that its record holds, in the words of the reader and of the record: %s',
		(id, { engagement, values }) => {
			const { name, status, venue, parties, outcomes, documents } = engagement;
			const party = parties.map((one) => one.party).join(' lugar-');
			expect(found(name)).toContain(id);
			expect(found(`lugar-${party} ${status}`)).toContain(id);
			if (venue) expect(found(venue.name)).toContain(id);
			for (const one of parties) {
				expect(found(dataset.places.get(one.party)?.name ?? '')).toContain(id);
				for (const person of one.people) expect(found(person.name)).toContain(id);
			}
			for (const { name } of outcomes) expect(found(name)).toContain(id);
			for (const mineral of values.mineral)
				expect(found(`mineral-${mineral} ${dataset.minerals.get(mineral)?.name}`)).toContain(id);
			for (const document of documents)
				expect(found(dataset.documents.get(document)?.file ?? '')).toContain(id);
		}
	);

	it('only where every word stands', () => {
		expect(found('korea nosuchword')).toEqual([]);
	});
});

it('each word of a record is said once', () => {
	for (const card of cards) {
		const words = recordWords(card, dataset, text);
		expect(new Set(words).size).toBe(words.length);
	}
});
