import { describe, expect, test } from 'vitest';
import { extract } from '#lib/pipeline/extract.ts';
import { lexicon, sourceOf } from './lexicon.ts';

const BODY = 'The Foreign Minister of Peru met with the Foreign Minister of Japan in Tokyo today.';
const facts = (text: string, known: { title?: string; published?: string } = {}) => {
	const { source } = extract({ ...sourceOf(text), ...known }, lexicon);
	return [source.title, source.published];
};

describe('title and day of a document of which nothing else is known', () => {
	test.each([
		[
			'a headline and a dateline',
			`Peru and Japan hold talks on trade\n\nTOKYO, 14 May 2024 - ${BODY}`,
			['Peru and Japan hold talks on trade', '2024-05-14']
		],
		[
			'a headline and a line with place and date',
			`Peru and Japan hold talks on trade\n\nTOKYO, 14 May 2024\n\n${BODY}`,
			['Peru and Japan hold talks on trade', '2024-05-14']
		],
		[
			'the date above the headline',
			`WASHINGTON, D.C., 14 May 2024\n\nPeru and Japan hold talks on trade\n\n${BODY}`,
			['Peru and Japan hold talks on trade', '2024-05-14']
		],
		[
			'the day on which the page was seen above the one on which it was given out',
			`Peru and Japan hold talks on trade\n\nFriday 3 January 2025\n\n14/05/2024\n\n${BODY}`,
			['Peru and Japan hold talks on trade', '2024-05-14']
		],
		['the month before an archived page', `date 2024-05 ${BODY}`, [null, '2024-05']],
		['the day before it', `date 2024-05-14 ${BODY}`, [null, '2024-05-14']],
		[
			'that month and a dateline without a year',
			`date 2024-05 LIMA, 14 May (Wire) - ${BODY}`,
			[null, '2024-05-14']
		],
		[
			'and one behind the sign of an agency',
			`date 2024-05 (WIRE) - LIMA, 14 May - ${BODY}`,
			[null, '2024-05-14']
		],
		[
			'a town with its province, in full or shortened',
			`CORNER BROOK, Newfoundland, May 14, 2024 – ${BODY}`,
			[null, '2024-05-14']
		],
		[
			'the same in one short line',
			'Toronto, Ont., 14 May 2024 — Peru and Japan met.',
			[null, '2024-05-14']
		],
		['no town at all', '2024년 5월 14일 – 페루와 칠레는 오늘 회담을 했다.', [null, '2024-05-14']],
		[
			'a short sentence that names a day',
			'Peru and Japan met on 14 May 2024 in Tokyo - again.',
			[null, null]
		],
		['a story alone', BODY, [null, null]],
		[
			'the date of what is to come',
			`Peru and Japan will hold talks on 14 May 2024 in Tokyo\n\n${BODY}`,
			['Peru and Japan will hold talks on 14 May 2024 in Tokyo', null]
		],
		[
			'a date in the first sentence',
			`Peru and Japan hold talks on trade\n\nThe ministers met on 14 May 2024. ${BODY}`,
			['Peru and Japan hold talks on trade', null]
		]
	])('%s', (_, text, wanted) => {
		expect(facts(text)).toEqual(wanted);
	});

	test('what the manifest says holds', () => {
		const text = `Peru and Japan hold talks on trade\n\nTOKYO, 14 May 2024 - ${BODY}`;
		expect(facts(text, { title: 'Talks', published: '2024-05' })).toEqual(['Talks', '2024-05']);
	});
});
