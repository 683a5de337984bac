import { describe, expect, test } from 'vitest';
import { read } from './lexicon.ts';

/** The status of the first engagement. */
const statusOf = (text: string) => read(text).drafts[0]?.status ?? null;

describe('the tense of a verb', () => {
	test.each([
		[
			'planned',
			'El ministro de Energía de Ghana inaugurará conversaciones con el de Nepal en Acra.'
		],
		[
			'planned',
			"Il ministro degli Esteri della Norvegia ha annunciato la visita ufficiale che effettuera' in Nepal."
		],
		[
			'held',
			'Il ministro degli Esteri della Norvegia ha effettuato una visita ufficiale in Nepal.'
		],
		['held', 'El canciller de Ghana se reunió en Teherán con el ministro de Energía de Irán.']
	])('tells that it is %s: %s', (status, text) => {
		expect(statusOf(text)).toBe(status);
	});
});
