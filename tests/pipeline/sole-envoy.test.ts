import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();

describe('an ambassador beside whom no state stands', () => {
	test.each([
		[
			'O Japão vai apoiar Moçambique, disse em Maputo o embaixador cessante Toshio Sato. A garantia foi dada pelo embaixador no final de uma audiência com o Chefe do Estado moçambicano, Filipe Nyusi.',
			'JPN-MOZ'
		],
		[
			'El 5 de marzo, en Tegucigalpa, el Encargado de Negocios a.i., Sato Kenji, firmó los contratos con los alcaldes. Que el pueblo japonés siempre estará a su lado, dijo. La Secretaria de Salud de Honduras, Carla Paredes, y el canciller hondureño dieron las gracias.',
			'JPN-HND'
		]
	])('is of the one foreign state of the text: %s', (text, pair) =>
		expect(pairs(text)).toEqual(expected(pair))
	);

	test.each([
		// Two foreign states: anybody's.
		'O Japão e o Peru são longe de Moçambique. O embaixador reuniu-se em Maputo com o ministro da Saúde moçambicano.',
		// Where the foreign state itself is: the own ambassador there.
		'La Cancillería de Chile dice que el embajador Soto se reunió en Lima con vecinos.'
	])('may be anybody: %s', (text) => expect(pairs(text)).toEqual([]));
});
