import { describe, expect, test } from 'vitest';
import { dateHow } from '#lib/query/date-how.ts';
import { datings, isDatedFromOutside } from '#lib/query/datings.ts';
import type { Card } from '#lib/query/card.ts';

type Told = NonNullable<Card['engagement']['date']>;

function card(documents: string[], date: Told | null): Card {
	return { engagement: { documents, date } } as unknown as Card;
}

function words(document: string, start: number, exact: string): Told['evidence'][number] {
	const end = start + exact.length;
	return { document, start, end, exact, prefix: '', suffix: '', rule: 'date.stated' };
}

describe('the words by which a document dates its engagements', () => {
	const line = words('a', 40, ' 25 April 2019');
	const cards = [
		card(['a'], { edtf: '2019-04', basis: 'published', evidence: [line] }),
		card(['a'], { edtf: '2019-04-25', basis: 'published', evidence: [line] }),
		card(['a', 'b'], { edtf: '2019-05-03', basis: 'stated', evidence: [words('a', 9, '3 May')] }),
		card(['b'], null),
		card(['c'], { edtf: '2020', basis: 'published', evidence: [] })
	];

	test('stand in reading order, each place once with the most exact date', () => {
		expect(datings(cards).get('a')).toEqual([
			{ start: 9, end: 14, exact: '3 May', edtf: '2019-05-03', how: 'stated' },
			{ start: 40, end: 54, exact: '25 April 2019', edtf: '2019-04-25', how: 'dateline' }
		]);
		expect(datings(cards).get('b')).toBeUndefined();
	});

	test('are told from a day that was given with the document', () => {
		expect(['a', 'b', 'c'].filter((id) => isDatedFromOutside(id, cards))).toEqual(['c']);
		expect(dateHow({ edtf: '2020', basis: 'published', evidence: [] })).toBe('published');
	});
});
