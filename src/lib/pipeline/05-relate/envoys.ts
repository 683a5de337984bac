import { canAct, type Actor } from '../03-match/actor.ts';
import { isOfCredentials } from './credentials.ts';
import { distinct } from './distinct.ts';
import type { Unnamed } from './roster.ts';
import type { Sentence } from './sentence.ts';
import type { Statement } from './statement.ts';

/**
 * "The President received letters of credence from three envoys. The Ambassador of Peru said …": once a text
 * tells of that ceremony, every ambassador whom it goes on to name was received at it.
 */
export function envoyReader(
	text: string
): (sentence: Sentence, opens: Unnamed | null) => Statement[] {
	let open: Unnamed | null = null;
	return (sentence, opens) => {
		const isOpening =
			opens !== null &&
			isOfCredentials(opens.trigger.rule) &&
			opens.doer.title?.kind !== 'ambassador';
		// In a headline whose letters they are is not yet told.
		if (isOpening && !sentence.isTitle) open ??= opens;
		if (!open || opens?.isBegun) return [];
		const { doer, trigger } = open;
		const { actors } = sentence;
		const named = actors.filter((actor) => isByName(text, actor, OF));
		// One alone may be called after his state; several are a list of envoys.
		const listed = new Set(named.length >= LEAST ? named : []);
		const lists = new Set(
			actors.filter((actor) => listed.has(actor) || isEnvoy(text, actor)).map(({ list }) => list)
		);
		const envoys = distinct(actors.filter(({ list }) => lists.has(list))).filter(
			({ party, kind }) => kind === 'country' && party !== doer.party
		);
		if (envoys.length === 0) return [];
		return [{ sentence, trigger, left: envoys, right: [doer], cue: 'verb', directed: true }];
	};
}

const ENVOYS: ReadonlySet<string> = new Set(['ambassador', 'envoy']);

/** An ambassador by office, or somebody by name "from Peru". */
function isEnvoy(text: string, actor: Actor): boolean {
	if (canAct(actor) && ENVOYS.has(actor.title?.kind ?? '')) return true;
	return isByName(text, actor, FROM);
}

function isByName(text: string, { mention, rank, suppressed }: Actor, behind: RegExp): boolean {
	return (
		rank === 'name' &&
		!suppressed &&
		behind.test(text.slice(Math.max(0, mention.start - NAME), mention.start))
	);
}

/** "Ana Pérez, de l'|Équateur", "Ana Pérez dell'|Ecuador". */
const OF =
	/(?:\p{Lu}[\p{L}'.-]{0,20} ){1,3}\p{Lu}[\p{L}'.-]{1,20},? (?:d(?:e|u|es|el|al|a|o|os|as|i)|de l['’]|de l[ao]s?|d['’]|del(?:la|lo|le|l['’])|de[gi](?:li)?|aus|von)? ?(?:l['’]|la |le |les |los |las )?$/u;
/** So many of them are a list. */
const LEAST = 3;

/** Behind two words of a name or more: "Ana Pérez from the", "Ana Pérez (". */
const FROM =
	/(?:\p{Lu}[\p{L}'.-]{1,20} ){2}(?:(?:from|of|dari|из|de|del|da|do) (?:the )?|\((?:the )?)$/u;
/** So long is what is looked at of the name, in code units. */
const NAME = 56;
