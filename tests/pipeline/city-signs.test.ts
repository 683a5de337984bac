import { describe, expect, test } from 'vitest';
import { read } from './lexicon.ts';

/** The venue country of the first engagement. */
const venueOf = (text: string) => read(text).drafts[0]?.venue?.country ?? null;

describe('the words around a city', () => {
	test.each([
		[
			'QAT',
			'El ministro cubano partió de Ankara con destino a Doha, donde conversó con el emir de Catar.'
		],
		[
			'NER',
			'Niamey accueille la réunion des ministres de la Défense du Niger, du Mali et du Togo.'
		],
		[
			'SVK',
			'Em Bratislava, a ministra portuguesa da Justiça reuniu com o homólogo eslovaco; em Viena, com a homóloga austríaca.'
		],
		[
			'BDI',
			'Le président Ndayishimiye a reçu au palais présidentiel de Gitega le ministre norvégien.'
		],
		['MYS', 'Kuala Lumpur. Perú y Malasia celebraron consultas políticas.'],
		[
			'GHA',
			'The ambassador of Peru discussed health with the Minister of Health of Ghana at a meeting.'
		],
		[
			'ARG',
			'Los Presidentes de Perú, Chile y Bolivia, reunidos en Villa Inventada, Argentina, abrieron la cumbre.'
		],
		['ITA', 'Il presidente ha incontrato al Quirinale il presidente del Ghana.'],
		['ECU', 'La ministra peruana viajó a Guayaquil para una reunión con su homólogo ecuatoriano.']
	])('make it the venue, in %s: %s', (country, text) => {
		expect(venueOf(text)).toBe(country);
	});

	test.each([
		'El presidente peruano recibió a la ministra de Nepal. En la reunión participó el embajador peruano en Canberra.',
		'O embaixador da Sérvia, residente em Lisboa, apresentou as cartas credenciais ao Presidente do Peru.'
	])('may say where somebody is posted: %s', (text) => {
		expect(venueOf(text)).toBe('PER');
	});
});

test('a capital behind an honorific and a first name is a family name', () => {
	const [draft] = read('Le président béninois a reçu M. Raul Lima, ministre angolais.').drafts;
	expect(draft?.parties.map(({ party }) => party).sort()).toEqual(['AGO', 'BEN']);
});

test('the city of a dateline takes no part', () => {
	const text =
		'Lisboa - O presidente de Angola recebeu os ministros do Gana e do Peru que participaram na conferência em Luanda.';
	const parties = read(text).drafts.flatMap(({ parties }) => parties.map(({ party }) => party));
	expect(parties).not.toContain('PRT');
});
