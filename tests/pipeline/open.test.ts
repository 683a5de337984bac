import { describe, expect, test } from 'vitest';
import { pairsOf, read } from './lexicon.ts';

describe('two who act for two states, by verbs that no rule knows', () => {
	test.each([
		[
			'one with the other',
			'The Foreign Minister of Peru zorbled with the Foreign Minister of Norway on Monday.',
			['NOR-PER']
		],
		[
			'side by side, with a counterpart',
			"Peru's Defence Minister Ana Quispe and her Norwegian counterpart zorbled a dam on Monday.",
			['NOR-PER']
		],
		[
			'of one list',
			'The Foreign Ministers of Peru and Norway zorbled on Monday for several hours.',
			['NOR-PER']
		],
		[
			'in Spanish',
			'El canciller de Perú y su homólogo noruego zorblaron el lunes en la capital.',
			['NOR-PER']
		],
		[
			'in German',
			'Der Außenminister von Peru zorbelte am Montag mit dem Außenminister von Norwegen.',
			['NOR-PER']
		],
		['states that do it jointly', 'Peru and Norway jointly zorbled a dam on Monday.', ['NOR-PER']],
		['in Korean', '페루 외교장관은 노르웨이 외교장관과 월요일 조르블했다.', ['NOR-PER']]
	])('%s', (_, text, pairs) => expect(pairsOf(read(text))).toEqual(pairs));

	test.each([
		['scolded', 'The President of Peru zorbled the President of Norway on Monday.'],
		['spoken of', 'The President of Peru said: "The President of Norway and I zorbled."'],
		['denied', 'The Foreign Minister of Peru did not zorble with the Foreign Minister of Norway.'],
		[
			'scolded both',
			'On Monday he zorbled the President of Peru and the President of Norway once more.'
		],
		[
			'among many at an event',
			'The Foreign Ministers of Peru and Norway attended the opening of the museum.'
		],
		['counted with the other', 'Peru and Norway jointly zorble 40% of all copper today.'],
		[
			'at odds with the other',
			'The President of Peru zorbled in a feud with the President of Norway.'
		],
		['at odds, in Spanish', 'El presidente de Perú zorbló un choque con el presidente de Noruega.'],
		['only posted there', '秘鲁外长批评驻挪威与智利代表处。'],
		['without anybody who acts', 'Peru and Norway zorbled on Monday with great success.']
	])('nothing where one is %s', (_, text) => expect(pairsOf(read(text))).toEqual([]));
});
