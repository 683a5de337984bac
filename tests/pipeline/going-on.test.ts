import { expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

test('whom a traveller saw at one stop does not go on to the next', () => {
	const text =
		"The Norwegian Foreign Minister will visit Fiji to meet the Pacific Islands Forum's foreign ministers and then go on to Palau and Nauru.";
	expect(pairsOf(read(text))).toEqual(
		expect.arrayContaining(['NOR-FJI', 'NOR-PLW', 'NOR-NRU'].map(undirected))
	);
	expect(pairsOf(read(text))).not.toContain(undirected('PIF-PLW'));
});
