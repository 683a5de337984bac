import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));

describe('whose text a French page is', () => {
	test.each([
		// Whoever acts at the dateline, and nobody says whose he is.
		[
			'Dakar, 3 mai - Le chef de l’État a rencontré ce vendredi le président péruvien.',
			undirected('SEN-PER')
		],
		[
			'Rabat - Le ministre de la Santé et son homologue péruvien ont paraphé une convention.',
			undirected('MAR-PER')
		]
	])('%s', (text, pair) => {
		expect(pairs(text)).toEqual([pair]);
	});

	test('a state of the dateline whose own people are named is not that of somebody else', () => {
		const text =
			'Dakar, 3 mai - Le ministre a rencontré la présidente péruvienne. Le ministre sénégalais était absent.';
		expect(pairs(text)).not.toContain(undirected('FRA-PER'));
	});
});

test('what has been held was not where somebody is yet to go', () => {
	const { drafts } = read(
		'La ministre des Affaires étrangères du Pérou a rencontré hier son homologue norvégien. La ministre se rendra ensuite au Ghana.'
	);
	const talks = drafts.find(({ pairs: all }) =>
		all.some(({ source, target }) => undirected(`${source}-${target}`) === 'NOR-PER')
	);
	expect(talks?.venue?.country ?? null).not.toBe('GHA');
});
