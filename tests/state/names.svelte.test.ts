import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '#lib/domain/document.ts';
import type { Dataset } from '#lib/query/dataset.ts';
import { Names } from '#lib/state/names.svelte.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

function names(dataset: Dataset = fixtureDataset(), locale = 'en'): Names {
	return new Names(
		() => locale,
		dataset,
		[],
		() => ({})
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
