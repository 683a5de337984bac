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

test.each([
	'The Foreign Minister of Egypt met the Foreign Minister of Oman at the Arab League headquarters.',
	'The Foreign Minister of Egypt met the Foreign Minister of Oman, a key player in the region, to pursue their shared goals.'
])('everyday words of sport are no sport: %s', (text) => {
	expect(pairsOf(read(text))).toEqual([undirected('EGY-OMN')]);
});

test('several initials stand before a family name', () => {
	const text =
		'Foreign Minister G.L. Rojas of Peru held discussions with the Foreign Minister of Ghana in Lima.';
	expect(pairsOf(read(text))).toEqual([undirected('GHA-PER')]);
});

test('a call that is received has no venue', () => {
	const text =
		"Oman's Foreign Minister received a telephone call from the Foreign Minister of Peru on 3 March 2024.";
	expect(read(text).drafts.map(({ venue }) => venue)).toEqual([null]);
});

test('an office alone is the text’s own once its holder was named', () => {
	const text =
		'LIMA - Prime Minister Ana Rojas of Peru met the Ghanaian Prime Minister Kofi Annor in Lima.\n\nThe Prime Minister of Norway arrived on Friday. The Peruvian Government said that the Prime Minister would hold talks with the President of Nepal.';
	expect(pairsOf(read(text))).toContain(undirected('NPL-PER'));
});

test('an office with a holder of its own behind it is not that of the name before', () => {
	const text =
		"Peru's President held talks with Emmanuel Macron, Prime Minister of Canada Justin Trudeau and President of Kenya William Ruto.";
	expect(pairsOf(read(text)).sort()).toEqual(
		['PER-FRA', 'PER-CAN', 'PER-KEN'].map(undirected).sort()
	);
});

test.each([
	['High Representative Kaja Kallas met the Foreign Minister of Ghana.', 'EU-GHA'],
	['Prime Minister Kaja Kallas met the Foreign Minister of Ghana.', 'EST-GHA']
])('of the parties that somebody led, the office says which: %s', (text, pair) => {
	expect(pairsOf(read(text))).toEqual([undirected(pair)]);
});

test('a telephone talk is a call', () => {
	const text =
		'Mr. IWAYA Takeshi, Minister for Foreign Affairs of Japan, held a telephone talk with the Secretary for Foreign Affairs of the Republic of the Philippines.';
	expect(pairsOf(read(text))).toEqual([undirected('JPN-PHL')]);
});
