import { describe, expect, test } from 'vitest';
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

describe('a summit of two states that only the headline calls so', () => {
	const body =
		'On August 20, for about 20 minutes, Mr. Kishida Fumio, Prime Minister of Japan, held a summit meeting with H.E. Mr. William Samoei Ruto, President of the Republic of Kenya.';

	test('is the meeting of their leaders below it', () => {
		const { drafts } = read(`Japan-Kenya Summit Meeting\n\n${body}`, { published: '2023-08-20' });
		expect(drafts.map(({ type, date }) => [type, date?.edtf])).toEqual([
			['bilateral_meeting', '2023-08-20']
		]);
	});

	test('is not that of their ministers, who prepare it', () => {
		const { drafts } = read(
			'Japan-Kenya Summit Meeting\n\nThe Foreign Ministers of Japan and Kenya met in Tokyo on Monday to prepare it.',
			{ published: '2023-08-20' }
		);
		expect(drafts).toHaveLength(2);
	});
});
