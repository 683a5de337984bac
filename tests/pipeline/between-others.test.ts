import { expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

test.each([
	'The Norwegian minister met his Peruvian counterpart in Oslo. They discussed the talks between Israel and Hamas.',
	"Le ministre norvégien s'est entretenu avec son homologue péruvien. Ils ont évoqué les pourparlers entre Israël et le Hamas, et la médiation du Qatar."
])('talks between others are not those of whoever speaks of them: %s', (text) => {
	expect(pairsOf(read(text))).toEqual([undirected('NOR-PER')]);
});

test('talks between two states are theirs', () => {
	expect(pairsOf(read('Talks between Norway and Peru were held in Oslo.'))).toEqual([
		undirected('NOR-PER')
	]);
});
