import { expect, test } from 'vitest';
import { read } from './lexicon.ts';

const TALKS = 'OSLO – Il ministro norvegese ha incontrato oggi a Oslo il ministro del Perù.';

test.each([
	[`Registr. Trib. Roma n.338/2007 del 19-07-2007\n\n${TALKS}`],
	[`${TALKS}\n\nAut. Trib. di Roma n. 54 del 12/03/2010`]
])('the day on which a newspaper was entered is not that of its page: %s', (text) => {
	expect(read(text).drafts.map(({ date }) => date)).toEqual([null]);
});

test('a day that stands alone is', () => {
	const [draft] = read(`19 luglio 2021\n\n${TALKS}`).drafts;
	expect(draft?.date?.edtf).toBe('2021-07-19');
});
