import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();
const all = (...told: string[]) => told.map(undirected).sort();

describe('whom somebody represents he acts for', () => {
	test.each([
		[
			'O Secretário de Estado da Cooperação, Rui Lima, deslocar-se-á à América do Sul. No Peru, o Secretário de Estado representará Portugal na posse da presidente do Peru. No Chile, Rui Lima manterá contactos com o seu homólogo.',
			all('PER-PRT', 'CHL-PRT')
		],
		[
			'El viceministro de Comercio, Juan Rojas, representó a Honduras en la Cumbre del Clima, celebrada en Nairobi. En Kenia se reunió con el ministro de Malta.',
			all('KEN-HND', 'HND-MLT')
		]
	])('%s', (text, expected) => expect(pairs(text)).toEqual(expected));

	test('not where he is of another state', () => {
		expect(
			pairs('El ministro de Ghana se reunió con el ministro de Malta, que representó a Honduras.')
		).toEqual(all('GHA-MLT'));
	});
});
