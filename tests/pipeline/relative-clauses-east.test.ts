import { expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

test.each([
	// Of those before a relative clause only the one whom it stands for acts in it.
	[
		'Министр Норвегии встретился с министром Перу, который принял посла Омана.',
		['NOR-PER', 'PER-OMN']
	],
	['Министр Норвегии, который посетил Оман, встретился с министром Перу.', ['NOR-OMN', 'NOR-PER']],
	// Whoever comes along with the subject met the other side too; whoever is met with "с" alone is that side.
	[
		'Вместе с министром Омана министр Норвегии встретился с министром Перу.',
		['NOR-PER', 'OMN-PER']
	],
	[
		'Menteri Luar Negeri Norwegia bertemu dengan Menteri Luar Negeri Peru, yang juga menerima Duta Besar Oman.',
		['NOR-PER', 'PER-OMN']
	],
	['Министр Омана встретился с министром Перу.', ['OMN-PER']]
])('%s', (text, pairs) => {
	expect(pairsOf(read(text)).sort()).toEqual(pairs.map(undirected).sort());
});
