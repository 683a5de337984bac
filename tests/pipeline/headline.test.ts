import { expect, test } from 'vitest';
import { pairsOf, read } from './lexicon.ts';

test('a headline opens with what the others speak of', () => {
	const text = [
		'Kenya, il ministro norvegese Hansen incontrerà Vella, ministro di Malta, a La Valletta',
		'',
		"Il ministro degli Esteri norvegese incontrerà domani a La Valletta il ministro degli Esteri di Malta. Al centro dell'incontro la situazione in Kenya."
	].join('\n');
	expect(pairsOf(read(text))).toEqual(['MLT-NOR']);
});

test('a headline of a quarrel tells no meeting', () => {
	const text = (noun: string) =>
		`President Boric ${noun} with President Milei\n\nThe weather was fine.`;
	expect(pairsOf(read(text('denies rift'), { published: '2024-05-01' }))).toEqual([]);
});
