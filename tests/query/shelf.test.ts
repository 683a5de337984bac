import { describe, expect, test } from 'vitest';
import type { DocumentRecord } from '#lib/domain/document.ts';
import { shelfLanguages, shelve, type ShelfOrder } from '#lib/query/shelf.ts';

function document(id: string, more: Partial<DocumentRecord>): DocumentRecord {
	const counts = { engagements: 0, relationships: 0, evidence: 0, ...more.counts };
	return {
		id,
		title: id,
		publisher: null,
		published: null,
		language: 'en',
		...more,
		counts
	} as DocumentRecord;
}

const DOCUMENTS = [
	document('b', { published: '2021-03-17', publisher: 'Ministry', language: 'ko' }),
	document('a', { counts: { engagements: 3, relationships: 0, evidence: 1 } }),
	document('c', {
		published: '2025-03',
		publisher: 'Agency',
		counts: { engagements: 1, relationships: 0, evidence: 9 }
	})
];

function ids(by: ShelfOrder, language: string | null = null): string {
	return shelve(DOCUMENTS, { language, by }, (id) => id)
		.map(({ id }) => id)
		.join('');
}

describe('the shelf of documents', () => {
	test.for([
		['newest', 'cba'],
		['title', 'abc'],
		['publisher', 'cba'],
		['engagements', 'acb'],
		['quotations', 'cab']
	] as const)('by %s: %s; what is not known comes last', ([by, expected]) => {
		expect(ids(by)).toBe(expected);
	});

	test('holds one language where one is asked for', () => {
		expect(ids('title', 'ko')).toBe('b');
		expect(ids('title', 'fr')).toBe('');
	});

	test('knows its languages, most documents first', () => {
		expect(shelfLanguages(DOCUMENTS)).toEqual([
			{ id: 'en', count: 2 },
			{ id: 'ko', count: 1 }
		]);
	});
});
