import { describe, expect, test } from 'vitest';
import { firstPersonOf } from '#lib/pipeline/lexicon/first-person.ts';
import { pairsOf, read, undirected } from './lexicon.ts';

describe('what whoever speaks says of himself', () => {
	test.each([
		[
			'en',
			'Speech by the Prime Minister of Norway\n\nLima, 3 May 2019\n\nPresident Vizcarra, thank you for your welcome.\n\nToday we have signed an agreement on fisheries. Norway and Peru are both nations of the sea, and Peru knows it.'
		],
		[
			'es',
			'Discurso del Presidente de la República en Oslo\n\nOslo, 3 de mayo de 2019\n\nMajestad, gracias por su hospitalidad. Noruega es un socio del Perú.\n\nHoy hemos firmado un convenio sobre la pesca. ¡Viva Noruega! ¡Viva el Perú!'
		],
		[
			'pt',
			'Declaração do Primeiro-Ministro de Portugal\n\nPraia, 3 de maio de 2019\n\nSenhor Primeiro-Ministro de Cabo Verde, caro amigo. Portugal é um irmão de Cabo Verde.\n\nAssinámos hoje um acordo sobre as pescas.'
		],
		[
			'it',
			"Intervento del Ministro degli Esteri\n\nBeirut, 3 maggio 2019\n\nSignor Ministro, l'Italia e il Libano sono amici antichi. Abbiamo firmato oggi un accordo sulla pesca.\n\nIl Libano può contare sull'Italia."
		],
		[
			'fr',
			'Discours du Premier ministre\n\nOslo, le 3 mai 2019\n\nMerci de votre accueil. La France et la Norvège sont deux nations de la mer. Nous avons signé ce matin un accord sur la pêche.\n\nLa Norvège peut compter sur la France.'
		],
		[
			'de',
			'Rede des Bundeskanzlers\n\nOslo, 3. Mai 2019\n\nFrau Ministerpräsidentin Solberg, ich danke für Ihre Gastfreundschaft. Deutschland und Norwegen sind Nachbarn am Meer. Wir unterzeichneten heute ein Abkommen über Fischerei.\n\nNorwegen ist für Deutschland ein Freund.'
		]
	])('is told of the two states of a speech (%s)', (_, text) => {
		expect(pairsOf(read(text))).toHaveLength(1);
	});

	test.each([
		'Budget speech by the Minister of Finance\n\nPort Louis, 8 June 2017\n\nWe have agreed with the unions on a minimum wage and signed the contracts. Mauritius now ranks ahead of Rwanda. Mauritius and Rwanda show what can be done.',
		'Discurso del Presidente de la República\n\nQuito, 10 de agosto de 2011\n\nHemos firmado los contratos que el país merecía. El Ecuador crece más que Colombia, y Colombia más que antes.',
		"Discorso del Presidente del Consiglio\n\nRoma, 20 agosto 2019\n\nAbbiamo incontrato le parti sociali e abbiamo firmato il patto per la scuola. L'Italia cresce meno della Germania, e la Germania meno di prima.",
		'Rede der Ministerin\n\nBerlin, 9. September 2015\n\nWir haben einen Pakt vereinbart. Deutschland nimmt mehr auf als Frankreich, und Frankreich mehr als Deutschland.'
	])('is no engagement where the other state is not there: %s', (text) => {
		expect(pairsOf(read(text))).toEqual([]);
	});

	test('is not said by the text where somebody is quoted', () => {
		const text =
			'Lima, 3 de mayo. "Hemos firmado con Noruega un convenio", dijo el canciller de Chile.';
		expect(pairsOf(read(text))).toEqual([undirected('CHL-NOR')]);
	});
});

test('a form of the first person keeps its stem, and what stands behind it', () => {
	const forms = [
		['se *ieron', 'nos *imos'],
		['han', 'hemos']
	] as const;
	expect(firstPersonOf('se reunieron con', forms)).toEqual(['nos reunimos con']);
	expect(firstPersonOf('han firmado', forms)).toEqual(['hemos firmado']);
	expect(firstPersonOf('hanseático', forms)).toEqual([]);
});
