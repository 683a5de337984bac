import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();

describe('what years have brought is no news', () => {
	test.each([
		[
			'Norwegian President Jonas Berg will visit Peru. In recent years, Berg has already visited Kenya, Zambia and Mozambique.'
		],
		[
			'Le président norvégien Jonas Berg se rendra au Pérou. Ces dernières années, Berg a déjà visité le Kenya, la Zambie et le Mozambique.'
		],
		[
			'Il presidente norvegese Jonas Berg si recherà in Perù. In questi anni, Berg ha già visitato Kenya, Zambia e Mozambico.'
		],
		[
			'El presidente noruego Jonas Berg viajará a Perú. En los últimos años, Berg ya ha visitado Kenia, Zambia y Mozambique.'
		]
	])('%s', (text) => {
		expect(pairs(text)).toEqual([undirected('NOR-PER')]);
	});

	test('what was done today is, whatever it praises', () => {
		const text =
			'The Norwegian Prime Minister met the President of Kenya and praised the progress of recent years.';
		expect(pairs(text)).toEqual([undirected('KEN-NOR')]);
	});
});
