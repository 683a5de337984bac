import type { Grammar } from './grammar.ts';
import { alternatives } from '../text/alternatives.ts';
import { fold } from '../text/fold.ts';
import { HANGUL, scriptOf, WORD } from '../text/script.ts';

/** How the words of a language that deny or doubt reach the verb or the noun that they govern. */
export interface Governing {
	/** May stand between such a word and its verb: yet, officially, have, se. */
	light: ReadonlySet<string>;
	/** The same where no space parts words: all that stands between is made of them. */
	lightOnly: RegExp;
	/** Behind them begins another phrase: in, about, that. */
	barriers: ReadonlySet<string>;
	/** The same as they stand behind the noun of another phrase: 을, が. */
	postposed: RegExp;
	/** Found where another clause begins: but, after, 지만. */
	breaks: RegExp;
	/** Stand behind a finite verb that they deny: nicht. */
	trailing: ReadonlySet<string>;
	/** Particles of a noun that its verb governs, the longest first: 을, に; of one that it does not: で. */
	governedAfter: readonly string[];
	obliqueAfter: readonly string[];
	/** Between what was reported and the verb that denies it: 다는, こと. */
	reported: RegExp;
	/** Before the infinitive that closes a clause: zu. */
	infinitive: ReadonlySet<string>;
}

export function compileGoverning(grammar: Grammar): Governing {
	const { light = [], barriers = [], breaks = [], trailing = [], infinitive = [] } = grammar;
	const { governedAfter = [], obliqueAfter = [], reported = [] } = grammar;
	const set = (words: readonly string[]) => new Set(words.map(fold));
	return {
		light: set(light),
		lightOnly: new RegExp(`^(?:${alternatives(light)})*$`),
		barriers: set(barriers),
		breaks: anyOf(breaks),
		postposed: anyOf(barriers),
		trailing: set(trailing),
		governedAfter: [...governedAfter].sort((a, b) => b.length - a.length),
		obliqueAfter,
		reported: new RegExp(alternatives(reported)),
		infinitive: set(infinitive)
	};
}

/** Finds one of some words: whole in Latin script, at the end of a word in Hangul, anywhere in Han and kana. */
function anyOf(words: readonly string[]): RegExp {
	const folded = words.map(fold);
	const ofScript = (isOf: (script: number) => boolean) =>
		alternatives(folded.filter((word) => isOf(scriptOf(word.charCodeAt(0)))));
	const whole = ofScript((script) => script === WORD);
	const ends = ofScript((script) => script === HANGUL);
	const anywhere = ofScript((script) => script !== WORD && script !== HANGUL);
	return new RegExp(
		String.raw`(?<!\p{L})(?:${whole})(?!\p{L})|(?:${ends})(?=[\s,]|$)|(?:${anywhere})`,
		'u'
	);
}
