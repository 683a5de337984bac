import { describe, expect, it } from 'vitest';
import type { Evidence } from '#lib/domain/evidence.ts';
import { reasonOf } from '#lib/query/found-why.ts';
import { findAll, type Findable } from '#lib/query/word-search.ts';

const quote: Evidence = {
	document: 'a',
	start: 40,
	end: 90,
	exact: 'They agreed to build a desalination\nplant in Antofagasta, México.',
	prefix: '',
	suffix: '',
	rule: 'x'
};
const item: Findable = {
	kind: 'engagement',
	id: 'e1',
	label: 'Chile–Korea agreement',
	detail: 'Agreement · 2024',
	words: 'Water\nMinister of Mining\nPlant protection',
	quotes: [quote]
};

describe('an engagement that is found tells by which words', () => {
	it('not where its name or what stands beside it shows them', () => {
		expect(reasonOf(item, 'kor chile 2024')).toBeNull();
	});

	it('by what is quoted for it, as the document writes it', () => {
		expect(reasonOf(item, 'korea mexico')).toEqual({
			before: '…build a desalination plant in Antofagasta, ',
			words: 'México',
			after: '.',
			evidence: quote
		});
		expect(reasonOf(item, '"desalination plant"')).toMatchObject({
			words: 'desalination plant',
			evidence: quote
		});
	});

	it('by the line that holds most of them, else by what was read', () => {
		expect(reasonOf(item, 'minister mining')).toMatchObject({
			before: '',
			words: 'Minister',
			after: ' of Mining',
			evidence: null
		});
	});

	it('whenever it is found by more than they show', () => {
		for (const typed of ['plant', 'antofagasta', 'water', 'mining korea']) {
			expect(findAll([item], typed)).toHaveLength(1);
			expect(reasonOf(item, typed)).not.toBeNull();
		}
	});
});
