import { describe, expect, test } from 'vitest';
import { read } from './lexicon.ts';

/** When each party was met, by the day that the text has told before. */
function dayOf(text: string, party: string): string | undefined {
	const draft = read(text).drafts.find(({ pairs }) =>
		pairs.some(({ source, target }) => source === party || target === party)
	);
	return draft?.date?.edtf;
}

describe('the next day, and a weekday after another, are counted from the day told before', () => {
	test.each([
		[
			'OSLO, 2 May 2022 - On Tuesday 10 May the Norwegian Prime Minister will receive the President of Peru in Oslo. The following day she will meet the Prime Minister of Nepal. The following Monday she will meet the President of Kenya.'
		],
		[
			'OSLO, 2 mai 2022 - Mardi 10 mai, la Première ministre norvégienne recevra à Oslo le président du Pérou. Le lendemain, elle rencontrera le Premier ministre du Népal. Le lundi suivant, elle rencontrera le président du Kenya.'
		],
		[
			'OSLO, 2 maggio 2022 - Martedì 10 maggio la premier norvegese riceverà a Oslo il presidente del Perù. Il giorno seguente incontrerà il primo ministro del Nepal. Il lunedì successivo incontrerà il presidente del Kenya.'
		],
		[
			'OSLO, 2 de mayo de 2022 - El martes 10 de mayo la primera ministra noruega recibirá en Oslo al presidente del Perú. Al día siguiente se reunirá con el primer ministro de Nepal. El lunes siguiente se reunirá con el presidente de Kenia.'
		]
	])('%s', (text) => {
		expect(['PER', 'NPL', 'KEN'].map((party) => dayOf(text, party))).toEqual([
			'2022-05-10',
			'2022-05-11',
			'2022-05-16'
		]);
	});

	test('where none is told they say nothing', () => {
		const text = 'The following Monday the Norwegian Prime Minister met the President of Kenya.';
		expect(dayOf(text, 'KEN')).toBeUndefined();
	});

	test('from the last day of a range', () => {
		const text =
			'OSLO, 2 May 2022 - The Norwegian Prime Minister visited Peru from 10 to 12 May. The next day she met the President of Kenya.';
		expect(dayOf(text, 'KEN')).toBe('2022-05-13');
	});
});
