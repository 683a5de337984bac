import type { RawLanguage } from './lexicon.ts';
import { alternatives } from '../text/alternatives.ts';
import { fold } from '../text/fold.ts';
import { isCjk } from '../text/script.ts';

/** Shorter names of days ("mar", "sun") are other words too. */
const DAY = 4;

/**
 * What may stand between the words of a verb, in folded text: adverbs, and days by their names
 * ("s'est| ensuite| entretenu", "ha incontrato| oggi| il").
 */
export function compileInserted({ grammar, dates }: RawLanguage): RegExp {
	const days = [...Object.keys(dates.weekdays), ...Object.keys(dates.relative)].filter(
		(day) => day.length >= DAY && !isCjk(day.charCodeAt(0))
	);
	const words = alternatives(new Set([...(grammar.adverbs ?? []), ...days].map(fold)));
	const ends = alternatives((grammar.adverbEnds ?? []).map(fold));
	return new RegExp(
		String.raw`(?<=[\p{Ll}'])(?: (?:${words}|\p{Ll}{3,20}(?:${ends})))+(?= \p{Ll})`,
		'gu'
	);
}
