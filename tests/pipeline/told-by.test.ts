import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();

describe('whoever tells of a meeting of others was not at it', () => {
	test.each([
		[
			'El ministro de Perú se reunió con el canciller de Honduras, informó la Cancillería de Chile.',
			'PER-HND'
		],
		[
			'O ministro do Peru reuniu-se com a chanceler do Gana, informou hoje o Governo do Quénia.',
			'PER-GHA'
		],
		[
			'Le ministre du Togo a rencontré le président du Gabon, a indiqué le gouvernement du Mali.',
			'TGO-GAB'
		],
		[
			"Peru's foreign minister met with the president of Honduras, the foreign ministry of Chile said.",
			'PER-HND'
		],
		[
			'The Chilean foreign minister met with the president of Ghana, said the spokesman of the Kenyan government.',
			'CHL-GHA'
		]
	])('%s', (text, pair) => expect(pairs(text)).toEqual(expected(pair)));

	test('unless nobody else is left to have done it', () => {
		expect(pairs('"Hemos firmado con Corea un acuerdo", dijo la ministra de Chile.')).toEqual(
			expected('CHL-KOR')
		);
	});

	test('"according to" is no agreement', () => {
		expect(
			pairs(
				'De acordo com um comunicado do Governo do Japão, o Quénia e o Gana têm boas colheitas com a chuva.'
			)
		).toEqual([]);
	});
});
