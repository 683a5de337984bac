import { expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

test('the secretary general of a body is met as such, whatever he led before', () => {
	const text =
		"Norway's Foreign Minister met Pacific Islands Forum Secretary General, Henry Puna, in Suva.";
	expect(pairsOf(read(text))).toEqual([undirected('NOR-PIF')]);
});

test('a worldwide agency speaks for no state', () => {
	const text =
		'Oslo (AFP) Der Außenminister hat am Montag in Lima die peruanische Außenministerin Ana Rojas getroffen.';
	expect(pairsOf(read(text))).not.toContain(undirected('FRA-PER'));
});

test('the visitor may stand behind the verb and the place before it', () => {
	const text =
		'14 марта в Казахстан с официальным визитом прибудет Президент Республики Таджикистан Эмомали Рахмон.';
	expect(pairsOf(read(text))).toEqual([undirected('KAZ-TJK')]);
});
