import type { RawLanguage } from './lexicon.ts';
import { alternatives } from '../text/alternatives.ts';
import { fold } from '../text/fold.ts';
import { isCjk } from '../text/script.ts';

/** Shorter names of days and months ("mar", "sun") are other words too. */
const NAME = 4;

/**
 * What may stand between the words of a verb, in folded text: adverbs, days, and times of more words
 * ("s'est| ensuite| entretenu", "ha incontrato| oggi| il", "will travel| on 4 May| to").
 */
export function compileInserted({ grammar, dates }: RawLanguage): RegExp {
	const names = [dates.weekdays, dates.relative, dates.months]
		.flatMap(Object.keys)
		.filter((name) => name.length >= NAME && !isCjk(name.charCodeAt(0)));
	const some = (words: readonly string[]) => alternatives(new Set(words.map(fold)));
	const adverb = String.raw`${some(grammar.adverbs ?? [])}|\p{Ll}{3,20}(?:${some(grammar.adverbEnds ?? [])})`;
	// Behind a figure a short name is a month: "4 May", "4 de mar".
	const months = Object.keys(dates.months).filter((name) => !isCjk(name.charCodeAt(0)));
	const ofMonth = `(?: (?:(?:${some(dates.timeWords ?? [])}) )?(?:${some(months)}))?`;
	const day = String.raw`(?:${some([...names, ...(dates.timeNouns ?? [])])}|\d{1,2}(?:\p{Ll}{1,2}|[.º°])?${ofMonth})(?![\p{L}\d])`;
	const time = String.raw`(?:(?:${some(dates.timeWords ?? [])}) ){0,3}${day}`;
	return new RegExp(String.raw`(?<=[\p{Ll}'])(?: (?:${time}|${adverb}))+(?= \p{Ll})`, 'gu');
}
