import { expect, test } from 'vitest';
import { read } from './lexicon.ts';

/** The venue country of the first engagement. */
const venueOf = (text: string) => read(text).drafts[0]?.venue?.country ?? null;

test('a city in the name of an occasion is the venue of the meeting beside it', () => {
	const text =
		'Il ministro degli Esteri del Perù ha incontrato il collega norvegese a margine dei Dialoghi 2021 di Doha. Si è parlato della transizione in Libia.';
	expect(venueOf(text)).toBe('QAT');
});

test('the beginning of a longer name is no city', () => {
	const text =
		'O ministro de Moçambique agradeceu o apoio em Cabo Delgado num encontro com o ministro chinês do Comércio.';
	expect(venueOf(text)).not.toBe('BRA');
});
