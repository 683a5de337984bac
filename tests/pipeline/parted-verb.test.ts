import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));

describe('an adverb or a day within a verb', () => {
	test.each([
		["Le ministre péruvien s'est ensuite longuement entretenu avec le ministre norvégien."],
		['La présidente péruvienne a de son côté rencontré le président norvégien.'],
		['Il ministro peruviano ha quindi firmato un accordo con il ministro norvegese.'],
		['Il ministro peruviano si intratterrà poi con il ministro norvegese.'],
		['O ministro peruano reuniu-se posteriormente com o ministro norueguês.'],
		['La ministra peruana conversó igualmente con el ministro noruego.'],
		["Peru's Foreign Minister has also met with the Foreign Minister of Norway."]
	])('%s', (text) => expect(pairs(text)).toEqual([undirected('PER-NOR')]));

	test.each([
		['Le ministre péruvien a parlé du financement ; le ministre norvégien aussi.'],
		["Le ministre péruvien n'a pas encore rencontré le ministre norvégien."],
		['Il ministro peruviano non ha poi incontrato il ministro norvegese.']
	])('%s', (text) => expect(pairs(text)).toEqual([]));
});
