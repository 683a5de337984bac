import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const all = (...pairs: string[]) => pairs.map(undirected).sort();

describe('whoever is named in the words that open a sentence does not act in it', () => {
	test.each([
		[
			'Após a tomada de contas do presidente do Brasil, o presidente de Portugal reuniu-se com o presidente do Chile.',
			['PRT-CHL']
		],
		[
			'Tras la alocución del presidente de Colombia, el canciller de Perú se reunió con su homólogo de Bolivia.',
			['PER-BOL']
		],
		[
			'During the stay of the President of Kenya, the Prime Minister of Uganda signed an agreement with the World Bank.',
			['UGA-WORLD_BANK']
		],
		[
			'Na sequência das palavras dos presidentes de Angola, Moçambique e Cabo Verde, o primeiro-ministro português viajou para o Brasil.',
			['PRT-BRA']
		],
		// Somebody known to lead another state, and not the holder of the office before the comma.
		[
			'Después de la alocución del presidente de Colombia, Pedro Sánchez se reunió con el presidente de Chile.',
			['ESP-CHL']
		]
	])('%s', (text, wanted) => {
		expect(pairsOf(read(text)).sort()).toEqual(all(...wanted));
	});

	test('the next sentence goes on with whoever acted', () => {
		const text =
			'Após as palavras do presidente do Brasil, o presidente de Portugal reuniu-se com o presidente do Chile. "Tive outro encontro com o presidente do Paraguai", adiantou.';
		expect(pairsOf(read(text)).sort()).toEqual(all('PRT-CHL', 'PRT-PRY'));
	});

	test.each([
		['El presidente de Colombia, Gustavo Petro se reunió con el presidente de Chile.', ['COL-CHL']],
		[
			'After talks with the President of Kenya, the Prime Minister of Uganda met the Norwegian Minister.',
			['KEN-UGA', 'UGA-NOR']
		]
	])('not so: %s', (text, wanted) => {
		expect(pairsOf(read(text))).toEqual(expect.arrayContaining(all(...wanted)));
	});
});

describe('where the holder of an office in a body is from is no party', () => {
	test.each([
		[
			'El presidente de Chile se reunió con el secretario general de la OEA, el uruguayo Luis Rojas.',
			['CHL-OAS']
		],
		[
			'O presidente de Angola reuniu-se com o presidente da União Africana, o queniano Peter Mwangi, e com o primeiro-ministro da Bélgica.',
			['AGO-AFRICAN_UNION', 'AGO-BEL']
		],
		[
			"Le président du Sénégal a rencontré le secrétaire général de l'OEA, l'Uruguayen Luis Rojas.",
			['SEN-OAS']
		],
		[
			'Il presidente della Serbia ha incontrato il segretario generale della Nato, il norvegese Per Dahl.',
			['SRB-NATO']
		],
		[
			'La alta comisionada de la ONU para los Derechos Humanos, la chilena Ana Rojas, se reunió con el presidente mexicano.',
			['UN-MEX']
		]
	])('%s', (text, wanted) => {
		expect(pairsOf(read(text)).sort()).toEqual(all(...wanted));
	});

	test.each([
		[
			'El presidente de Argentina se reunió con el secretario general de la OEA, el canciller uruguayo Luis Soto y el ministro chileno Juan Gómez.',
			['ARG-OAS', 'ARG-URY', 'ARG-CHL']
		]
	])('not so: %s', (text, wanted) => {
		expect(pairsOf(read(text)).sort()).toEqual(all(...wanted));
	});
});
