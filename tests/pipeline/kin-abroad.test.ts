import { expect, test } from 'vitest';
import { read } from './lexicon.ts';

test('where those of one state live in another is not where anybody met', () => {
	const text =
		'El canciller de Bolivia se reunió con su homólogo español. Hablaron de la comunidad boliviana en España.';
	expect(read(text).drafts.map(({ venue }) => venue?.country ?? null)).toEqual([null]);
});
