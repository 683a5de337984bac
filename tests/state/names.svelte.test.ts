import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '#lib/domain/document.ts';
import { buildCards } from '#lib/query/card.ts';
import type { Dataset } from '#lib/query/dataset.ts';
import { ranked } from '#lib/query/ranking.ts';
import { Names } from '#lib/state/names.svelte.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const PLACES: Record<string, Record<string, string>> = {
	en: { ARE: 'United Arab Emirates', SLV: 'El Salvador', AUT: 'Austria' },
	es: { ARE: 'Emiratos Árabes Unidos', SLV: 'El Salvador', AUT: 'Austria', ALA: 'Åland' },
	ko: { ARE: '아랍에미리트', SLV: '엘살바도르', AUT: '오스트리아' }
};

function names(dataset: Dataset = fixtureDataset(), locale = 'en'): Names {
	return new Names(
		() => locale,
		dataset,
		[],
		() => PLACES[locale] ?? {}
	);
}

describe('a document', () => {
	const [some] = fixtureDataset().documents.values();

	function dataset(change: Partial<DocumentRecord>): Dataset {
		if (!some) throw new Error('the fixture has no document');
		return { ...fixtureDataset(), documents: new Map([['d', { ...some, id: 'd', ...change }]]) };
	}

	it('is called by its title', () => {
		expect(names(dataset({ title: 'Talks in Lima' })).document('d')).toBe('Talks in Lima');
	});

	it('is called by its file where it has no title, so that two can be told apart', () => {
		expect(names(dataset({ title: null, file: 'notes.txt' })).document('d')).toBe('notes.txt');
	});
});

describe('the language of the name of a place', () => {
	it('is the reader’s own where there is a name in it, else that of the datasets', () => {
		const korean = names(fixtureDataset(), 'ko');
		expect(korean.placeLanguage('ARE')).toBeUndefined();
		expect(korean.placeLanguage('gn:3688689')).toBe('en');
		expect(names().placeLanguage('gn:3688689')).toBeUndefined();
	});
});

describe('the language of words', () => {
	const dataset = fixtureDataset();
	const cards = buildCards(dataset);

	it('is that of the document that they stand in', () => {
		for (const card of cards) {
			const { composed, evidence } = card.engagement;
			const source = dataset.documents.get(evidence[0]?.document ?? '');
			expect(names().engagementLanguage(card)).toBe(composed ? undefined : source?.language);
			expect(names().quotedLanguage(evidence)).toBe(source?.language);
		}
		expect(names().quotedLanguage([])).toBeUndefined();
	});

	it('is that of its document for a title, and none for the name of a file', () => {
		for (const { id, language, title } of dataset.documents.values())
			expect(names().documentLanguage(id)).toBe(title === null ? undefined : language);
		expect(names().documentLanguage('none')).toBeUndefined();
	});
});

describe('a list of values', () => {
	it('stands in the alphabet of the reader, not in that of the codes', () => {
		const ids = ['ARE', 'AUT', 'SLV'];
		expect(names().list('partner', ids)).toBe('Austria, El Salvador, United Arab Emirates');
		expect(names(fixtureDataset(), 'es').list('partner', ['SLV', 'ALA', 'AUT'])).toBe(
			'Åland, Austria, El Salvador'
		);
		expect(names(fixtureDataset(), 'ko').list('partner', ids)).toBe(
			'아랍에미리트, 엘살바도르, 오스트리아'
		);
	});

	it('breaks ties by name', () => {
		const counts = new Map([
			['ARE', 1],
			['SLV', 1],
			['AUT', 2]
		]);
		const order = ranked(counts, names().byName('partner')).map(({ id }) => id);
		expect(order).toEqual(['AUT', 'SLV', 'ARE']);
	});
});

describe('dates and numbers', () => {
	it('are written as in the reader’s own country, in the language of the interface', () => {
		const british = new Names(
			() => 'en',
			fixtureDataset(),
			[],
			() => ({}),
			(locale) => `${locale}-GB`
		);
		expect(british.date('2025-03-04')).toBe('4 March 2025');
		expect(names().date('2025-03-04')).toBe('March 4, 2025');
	});
});
