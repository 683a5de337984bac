import type { Grammar } from './grammar.ts';
import { compileIdioms, type Idioms } from './idioms.ts';
import type { RawLanguage } from './lexicon.ts';
import { alternatives } from '../text/alternatives.ts';
import { fold } from '../text/fold.ts';
import { isCjk } from '../text/script.ts';

/**
 * Set phrases between names, offices and verbs, in all languages taken together: a page mixes them. Each
 * is a test of folded text that lies between two places or on one side of a place.
 */
export interface Phrasing {
	/** Before a participle, with an adverb between: "a deja |envoye". */
	auxiliary: RegExp;
	/** From somebody to the verb of a clause on him: ", who later "; with `one`: on him alone, whomever else a list has. */
	relative: RegExp;
	/** From somebody to what the subject of the clause before did with him: ", with whom he held ". */
	withWhom: RegExp;
	/** From the states of a list to the verb of the clause that calls them so: " are the stops to which the minister ". */
	stopsWhich: RegExp;
	/** Behind whence somebody goes on: ", the minister heads". */
	goesOn: RegExp;
	/** Before such a place, where it opens a sentence: "From ". */
	leaves: RegExp;
	/** Before a state: "their relations with the ". */
	ties: RegExp;
	/** Before a bloc: "at the headquarters of the ". */
	seatOf: RegExp;
	/** Where a clause ends: a mark, or a comma and a word with which another begins. */
	clauseEnd: RegExp;
	/** Behind a state that presides over a bloc for a year: ", current chair of the union". */
	inTheChair: RegExp;
	/** From a state to another thing in a list: ", and the ". */
	andThe: RegExp;
	/** Behind the last word of a clause: " and ". */
	conjoined: RegExp;
	/** That something took place: " was held ". */
	held: RegExp;
	/** Between a state and the word for a host: " as the ". */
	asHost: RegExp;
	/** Behind the first word of a verb: "meets often". */
	often: RegExp;
	/** A verb of opening: "inaugurated". */
	opens: RegExp;
	/** From an envoy to that for which he is sent: " for the ". */
	mandate: RegExp;
	/** From the noun of a meeting to what it is about: " in paris on the ". */
	theme: RegExp;
	/** Between the stops of a journey: " samedi et en ". */
	onWeekday: RegExp;
	/** To a word of the clause on a person before it: "who studied ". */
	ofPerson: RegExp;
	/** Where a clause on what something is good for ends: "which". */
	purposeEnd: RegExp;
	/** Where what is told of an event by a noun ends: ", which". */
	asideOfEvent: RegExp;
	/** A word that ends a list of states with a house at a fair: "at". */
	stallBreak: RegExp;
	/** Set phrases of languages that have no spaces between words, or particles behind them. */
	idioms: Idioms;
}

/** Of the words of all languages. */
export function compilePhrasing(languages: readonly RawLanguage[]): Phrasing {
	const some = (...keys: WordList[]) =>
		alternatives(
			new Set(
				languages
					.flatMap(({ grammar }) => keys.flatMap((key) => grammar[key] ?? []))
					.filter((word) => !isCjk(word.charCodeAt(0)))
					.map(fold)
			)
		);
	const weekdays = alternatives(
		new Set(languages.flatMap(({ dates }) => Object.keys(dates.weekdays)).map(fold))
	);
	const [adverbs, withWords] = [some('adverbs'), some('with')];
	// An article before a name, in small letters.
	const article = String.raw`(?: \p{Ll}{1,3})?(?: ?l')?`;
	const pattern = (source: string) => new RegExp(source, 'u');
	return {
		auxiliary: pattern(String.raw`(?:^|[\s'])(?:${some('auxiliaries')})(?: (?:${adverbs}))? $`),
		relative: pattern(
			String.raw`^,? (?:(?<one>${some('relativesOfOne')})|(?:${some('relativesOfAll')}))(?: \p{Ll}+){0,2} $` +
				String.raw`|^, (?:${some('relatives')})(?: (?:\p{Ll}+ly|${adverbs}|${some('auxiliaries')})){0,2} $`
		),
		withWhom: pattern(String.raw`^,? (?:${some('withWhom')}) [^,;:.()]*$`),
		stopsWhich: pattern(
			String.raw`^(?:,| (?:${some('copulas')}))? \p{Ll}{1,3} (?:\p{L}+ ){0,2}(?:${some('stops')})(?: \p{L}+){0,3} (?:${some('relatives', 'towardsWhich')})(?: \p{L}+){0,2} $`
		),
		goesOn: pattern(String.raw`^,[^.;]{0,60} (?:${some('goesOn')})(?!\p{L})`),
		leaves: pattern(String.raw`(?:^|\n|[.!?»”"] )(?:${some('leaves')})${article} ?$`),
		ties: pattern(
			String.raw`(?:^|\s)(?:${some('whoseTies')}) (?:${some('ties')})(?: \p{Ll}+){0,2} (?:${withWords})${article} $`
		),
		seatOf: pattern(
			String.raw`(?:^|[\s(])(?:${some('seatNouns')}) (?:${some('of')}|in)${article} ?$`
		),
		clauseEnd: pattern(
			String.raw`[;:。]|[,，](?=[\u4e00-\u9fff])|,\s(?=(?:${some('clauseOpeners', 'saying')})\s)`
		),
		andThe: pattern(String.raw`^,? (?:${some('and')})(?: \p{Ll}{1,3})? (?:l')?$`),
		conjoined: pattern(String.raw`^ (?:${some('and', 'clauseOpeners')}) `),
		held: pattern(String.raw` (?:${some('takesPlace')}) `),
		inTheChair: pattern(String.raw`^[^.;:\n]{0,60}(?:${some('chairs')})`),
		asHost: pattern(String.raw`^,? (?:${some('asWords')})(?: \p{Ll}{1,5}){0,2} $`),
		often: pattern(String.raw`^\p{L}+(?: \p{L}+)? (?:${some('often')})(?!\p{L})`),
		opens: pattern(String.raw`^(?:\p{L}{1,3} )?(?:${some('opens')})`),
		mandate: pattern(String.raw`^ (?:${some('forWords')})${article} ?$`),
		theme: pattern(
			String.raw`^(?: (?:${some('of', 'locative')}) [\p{L}-]+)? (?:${some('about')})${article} ?$`
		),
		onWeekday: pattern(
			String.raw`^ (?:\p{L}{2} )?(?:${weekdays})(?:,| (?:${some('and')}))(?: \p{Ll}{1,6}'?){0,2} ?$`
		),
		ofPerson: pattern(String.raw`(?<!\p{L})(?:${some('ofPersons')})\s[^,.;:]*$`),
		purposeEnd: pattern(String.raw`[.;:"]|(?<!\p{L})(?:${some('purposeEnds')})(?!\p{L})`),
		asideOfEvent: pattern(String.raw`[;:]|, (?:${some('asideOpeners')})(?!\p{L})`),
		stallBreak: pattern(String.raw`(?<!\p{L})(?:${some('stallBreaks')})(?!\p{L})`),
		idioms: compileIdioms(languages)
	};
}

type WordList = {
	[K in keyof Grammar]-?: Grammar[K] extends readonly string[] | undefined ? K : never;
}[keyof Grammar];
