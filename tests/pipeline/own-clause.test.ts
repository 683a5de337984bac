import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();

describe('a verb with a subject of its own, behind a clause that is complete', () => {
	test.each([
		[
			'La canciller de Colombia se reunió con el presidente de Perú en Lima, y el ministro de Ghana se entrevistó con el presidente de Kenia.',
			['COL-PER', 'GHA-KEN']
		],
		[
			'A chanceler da Colômbia foi recebida pelo presidente do Peru em Lima, e o ministro do Gana viajou ao Quénia.',
			['COL-PER', 'GHA-KEN']
		],
		[
			'The foreign minister of Norway met with the president of Mali in Bamako, while the minister of Ghana travelled to Finland.',
			['NOR-MLI', 'GHA-FIN']
		],
		[
			"Le ministre des Affaires étrangères du Togo a rencontré le président du Gabon à Libreville, tandis que le ministre de l'Estonie s'est entretenu avec le président de la Lettonie.",
			['TGO-GAB', 'EST-LVA']
		]
	])('%s', (text, all) => expect(pairs(text)).toEqual(expected(...all)));

	test.each([
		// Whoever goes on is the subject of both verbs.
		[
			'La canciller de Colombia se reunió con el presidente de Perú en Lima, y viajó a Kenia.',
			['COL-PER', 'COL-KEN']
		],
		// Two who go together.
		['El presidente de Fiyi y el canciller de Tonga viajaron a Samoa.', ['FJI-WSM', 'TON-WSM']],
		// Whom the second verb has, the clause before it tells.
		[
			'The foreign minister of Norway visited the pavilion of Peru, where the minister of Peru welcomed him.',
			['NOR-PER']
		]
	])('%s', (text, all) => expect(pairs(text)).toEqual(expected(...all)));
});

describe('a list of those who were met, one of them with the place of his post', () => {
	test.each([
		[
			'El canciller de Honduras se reunió con el subsecretario de Italia; el representante de la FAO en Honduras; la embajadora de Perú; y el ministro de Salud de Chile.',
			['HND-ITA', 'HND-FAO', 'HND-PER', 'HND-CHL']
		],
		// Behind a comma another clause may begin.
		[
			'El canciller de Honduras se reunió con el ministro de Italia en Roma, el presidente de Kenia viajó a Oslo.',
			['HND-ITA', 'KEN-NOR']
		]
	])('%s', (text, all) => expect(pairs(text)).toEqual(expected(...all)));
});

describe('to whom something is done, behind the house where it is done', () => {
	test('a delegation received at Government House is not of that house', () => {
		expect(
			pairs(
				'El presidente de Honduras recibió en Casa de Gobierno a una delegación de la Asamblea Nacional de la República de Corea.'
			)
		).toEqual(expected('HND-KOR'));
	});
	test('services in arms act for their state, and soldiers of a story do not', () => {
		expect(pairs('La Marina del Ecuador realizó una visita oficial a la Armada de Chile.')).toEqual(
			expected('ECU-CHL')
		);
		expect(pairs('La película cuenta la historia del Ejército de Chile en Perú.')).toEqual([]);
	});
});
