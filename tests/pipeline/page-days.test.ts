import { describe, expect, test } from 'vitest';
import { read } from './lexicon.ts';

const daysOf = (text: string) => read(text).drafts.map(({ date }) => date?.edtf ?? null);

describe("a page's own day", () => {
	test.each([
		[
			'Tempo\n\n16 November 2024\n\nMinistros falam de energia\n\nO encontro entre os ministros do Chile e da Noruega realizou-se na capital e contou com a presença de muitos empresários dos dois países.\n\n16:34 - 22/11/22 por Redação\n\nO ministro do Chile reuniu-se hoje com o ministro da Noruega.',
			'2022-11-22'
		],
		[
			'The Daily Wire\n\nLima, June 23rd 2024 - 02:12 UTC\n\nGhana and Norway agree on ports\n\nThursday, June 13th 2024 - 20:45 UTC\n\nThe foreign ministers of Ghana and Norway met on Thursday and agreed to work together on their ports.',
			'2024-06-13'
		],
		[
			'03/20/2017: The Minister of Defence of Ghana met the Minister of Defence of Norway on March 17, 2017 in Accra.',
			'2017-03-17'
		],
		[
			'La ministra de Chile se reunió hoy, 12 de marzo de 2020, con el ministro de Noruega.',
			'2020-03-12'
		],
		[
			'La ministra de Chile se reunió el 20 de julio pasado con el ministro de Noruega.\n\npic.example/x- Ministerio de Energía (@energia) July 21, 2023\n\nHablaron de energía.',
			'2023-07-20'
		]
	])('%s', (text, day) => {
		expect(daysOf(text)).toContain(day);
	});
});

test('what was held was not held on a day that is still to come', () => {
	const text =
		'27 de octubre de 2017\n\nLa ministra de Chile se reunió con el ministro de Noruega para revisar el convenio del festival, del 1 al 4 de marzo de 2018.';
	expect(daysOf(text)).toEqual(['2017-10-27']);
	const ahead =
		'27 de octubre de 2017\n\nLa ministra de Chile se reunirá con el ministro de Noruega el 4 de marzo de 2018.';
	expect(daysOf(ahead)).toEqual(['2018-03-04']);
});
