import { describe, expect, test } from 'vitest';
import type { DocumentRecord } from '#lib/domain/document.ts';
import { shelfChoices, shelve, UNSTATED, WHOLE_SHELF, type ShelfOrder } from '#lib/query/shelf.ts';

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
	const only = { ...WHOLE_SHELF.only, language };
	return shelve(DOCUMENTS, { only, by }, (id) => id)
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

	test('offers what the other choices leave, most documents first, years from the latest', () => {
		const any = WHOLE_SHELF.only;
		expect(shelfChoices(DOCUMENTS, any, 'language')).toEqual([
			{ id: 'en', count: 2 },
			{ id: 'ko', count: 1 }
		]);
		expect(shelfChoices(DOCUMENTS, any, 'year').map(({ id }) => id)).toEqual([
			'2025',
			'2021',
			UNSTATED
		]);
		const korean = { ...any, language: 'ko' };
		expect(shelfChoices(DOCUMENTS, korean, 'year')).toHaveLength(1);
		expect(shelfChoices(DOCUMENTS, korean, 'language')).toHaveLength(2);
	});

	test('keeps on offer what is chosen where nothing is left of it', () => {
		const only = { ...WHOLE_SHELF.only, language: 'ko', publisher: 'nobody' };
		expect(shelfChoices(DOCUMENTS, only, 'publisher')).toContainEqual({ id: 'nobody', count: 0 });
	});
});
