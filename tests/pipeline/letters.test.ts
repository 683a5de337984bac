import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();

describe('letters of credence, whatever the verb', () => {
	test.each([
		[
			'Son los nuevos embajadores de Nepal, los Reinos de Noruega y Omán, de las Repúblicas de Kenia y Ghana quienes se presentaron ante el canciller de Chile para hacer entrega de las copias de estilo de sus cartas credenciales.',
			['NPL-CHL', 'NOR-CHL', 'OMN-CHL', 'KEN-CHL', 'GHA-CHL']
		],
		[
			'O Presidente do Quénia acreditou ontem o embaixador do Nepal, que lhe trouxe as cartas credenciais. Entregaram igualmente os instrumentos legais ao Chefe de Estado, os embaixadores do Gana, Ana Rojas, Noruega, Per Dahl, e de Omã, Luís Sá.',
			['KEN-NPL', 'KEN-GHA', 'KEN-NOR', 'KEN-OMN']
		],
		// They are received, and do not talk with each other.
		[
			'The ambassadors of Nepal, Oman and Ghana laid their letters of credence before the President of Kenya. In their first talks the envoys of Nepal, Oman and Ghana heard of the harvest.',
			['NPL-KEN', 'OMN-KEN', 'GHA-KEN']
		]
	])('%s', (text, all) => expect(pairs(text)).toEqual(expected(...all)));

	test.each([
		'El embajador de Nepal aún no ha llevado sus cartas credenciales al presidente de Kenia.',
		'El embajador de Nepal habló de las cartas credenciales que se guardan en un museo.',
		// Where he served before.
		'O embaixador do Nepal, com as suas cartas credenciais, já viveu no Quénia, Gana e Omã.'
	])('%s', (text) => expect(pairs(text)).toEqual([]));
});
