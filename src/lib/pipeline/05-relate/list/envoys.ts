import { canAct, type Actor } from '../../03-match/actor.ts';
import { ENVOYS } from '../../lexicon/title-kinds.ts';
import { distinct } from '../sides/distinct.ts';
import { lettersIn, lettersTo } from './letters.ts';
import type { Begun } from './roster.ts';
import { hasCue, type Sentence, type TriggerHit } from '../sentence/sentence.ts';
import type { Statement } from '../statement/statement.ts';

/** Reads a text of a ceremony of credentials, sentence by sentence. */
export interface EnvoyReader {
	/** What a sentence says of those who came to it, besides what was found in it. */
	read(sentence: Sentence, opens: Begun | null, found: readonly Statement[]): Statement[];
	/** "Besides the ambassador of Peru the one of Oman presented his letters": not to the first of them. */
	isAmongThem(statement: Statement): boolean;
}

/**
 * "The President received letters of credence from three envoys. The Ambassador of Peru said …": once a text
 * tells of that ceremony, every ambassador whom it goes on to name was received at it.
 */
export class CeremonyOfLetters implements EnvoyReader {
	readonly #text: string;
	#open: Begun | null = null;
	/** The states of the ambassadors who were received. */
	readonly #received = new Set<string>();

	constructor(text: string) {
		this.#text = text;
	}

	read(sentence: Sentence, opens: Begun | null, found: readonly Statement[]): Statement[] {
		const isTold = hasCue(sentence, 'credentials') || opens?.trigger.means === 'credentials';
		const letters = found.length === 0 ? lettersIn(sentence) : null;
		if (letters) return this.#brought(letters);
		// In a headline whose letters they are is not yet told.
		if (opens && isTold && opens.doer.title?.kind !== 'ambassador' && !sentence.isTitle)
			this.#open ??= opens;
		if (found.length === 0) this.#open ??= lettersTo(sentence);
		if (!this.#open) return [];
		const { doer, trigger } = this.#open;
		// "The President received the ambassador of Peru, of Oman": the same ceremony, of which more may be named.
		const isOfIt = isTold || sentence.actors.some(isAmbassador);
		if (opens?.isBegun && !(isOfIt && opens.doer.party === doer.party)) return [];
		const known = new Set(
			found.flatMap(({ left, right }) => [...left, ...right].map(({ party }) => party))
		);
		const envoys = envoysIn(this.#text, sentence).filter(
			({ party, kind }) => kind === 'country' && party !== doer.party && !known.has(party)
		);
		if (envoys.length === 0) return [];
		for (const { party } of envoys) this.#received.add(party);
		return [{ sentence, trigger, left: envoys, right: [doer], cue: 'verb', directed: true }];
	}

	#brought(letters: Statement): Statement[] {
		const [doer] = letters.right;
		if (doer) this.#open ??= { trigger: letters.trigger, doer, isBegun: true };
		for (const { party } of letters.left) this.#received.add(party);
		return [letters];
	}

	isAmongThem({ sentence, trigger, left, right }: Statement): boolean {
		const sides = [...left, ...right];
		// "They handed their letters to the President": no gift.
		if (trigger.kind === 'project')
			return (
				hasCue(sentence, 'credentials') ||
				(this.#open !== null && sides.some(isAmbassador) && trigger.form === 'verb')
			);
		if (!this.#open) return false;
		const host = this.#open.doer.party;
		return trigger.means === 'credentials'
			? sides.every(({ party }) => party !== host)
			: // "In their first talks the envoys of Peru, Oman and Nepal heard": none of each other.
				sides.every(({ party }) => this.#received.has(party));
	}
}

/** The ambassadors of a sentence, with those who stand in their lists. */
function envoysIn(text: string, sentence: Sentence): Actor[] {
	const { actors } = sentence;
	const listed = actors.filter((actor) => isListed(text, actor));
	const lists = new Set(
		actors
			.filter((actor) => isAmbassador(actor) || isRepresented(actor, sentence))
			// One alone may be called after his state; several are a list of envoys.
			.concat(listed.length >= LEAST ? listed : [])
			.concat(byTheirStates(sentence))
			.map(({ list }) => list)
	);
	return distinct(
		actors.filter((actor) => lists.has(actor.list) || isNamed(text, actor, sentence))
	);
}

function isAmbassador(actor: Actor): boolean {
	return canAct(actor) && actor.title !== null && ENVOYS.has(actor.title.kind);
}

/** "Ana Pérez, de l'|Équateur", "Ana Pérez dell'|Ecuador". */
function isListed(text: string, { mention, rank, suppressed }: Actor): boolean {
	if (rank !== 'name' || suppressed) return false;
	return OF.test(text.slice(Math.max(0, mention.start - NAME), mention.start));
}

const OF =
	/(?:\p{Lu}[\p{L}'.-]{0,20} ){1,3}\p{Lu}[\p{L}'.-]{1,20},? (?:d(?:[eu]|es|el|al|[aoi]|os|as)|de l['’]|de l[ao]s?|d['’]|del(?:la|lo|le|l['’])|de[gi](?:li)?|aus|von)? ?(?:l['’]|la |le |les |los |las )?$/u;
/** So many of them are a list. */
const LEAST = 3;

/**
 * 신임장이 제정된 대사는 |산마리노 △르완다 △감비아, 제정식에는 |태국·일본·수리남 등 대사가 참석했다: in a sentence about the letters, or
 * about who came to the ceremony, the states of which they are, one behind another.
 */
function byTheirStates({ actors, triggers, tables }: Sentence): Actor[] {
	const isOfThem = ({ value: { kind, rule } }: TriggerHit) =>
		rule.means === 'credentials' || kind === 'attend';
	if (!tables.isVerbFinal || !triggers.some(isOfThem)) return [];
	const states = actors.filter(
		(actor) => canAct(actor) && actor.rank === 'name' && actor.kind === 'country'
	);
	const isMany = ({ list }: Actor) => states.filter((other) => other.list === list).length >= LEAST;
	return states.filter(isMany);
}

/** One of "the representatives of Peru and Oman". */
function isRepresented({ rank, suppressed, mention }: Actor, { triggers }: Sentence): boolean {
	if (rank !== 'name' || suppressed) return false;
	return triggers.some(
		({ value, start, end }) =>
			value.kind === 'attend' && start < mention.start && mention.start - end <= LINK
	);
}

/** Somebody by name "from Peru", "Ana Rojas, del Perú", "do Peru, Ana Rojas". */
function isNamed(
	text: string,
	{ mention, rank, suppressed }: Actor,
	{ tables, actors }: Sentence
): boolean {
	if (rank !== 'name') return false;
	// "of Serbia|, Bulgaria e Romania": a state is nobody's name.
	const isState = actors.some(({ start }) => start > mention.end && start - mention.end <= NEXT);
	const before = text.slice(Math.max(0, mention.start - NAME), mention.start);
	const from = tables.phrasing.idioms.sentBy.exec(before);
	if (!suppressed && from && FULL_NAME.test(before.slice(0, from.index))) return true;
	const { of } = tables.contexts;
	// "de", "of the", "dell'"
	const linked = LINKED.find((link) => of.words.has(link.exec(before)?.[1] ?? ''));
	// "посол Перу Ана Перес, Омана |- Али Саид": the office of the first is that of each.
	if (DASHED.test(text.slice(mention.end, mention.end + NAME))) return true;
	if (!linked) return false;
	return (
		NAMED.test(before.replace(linked, '')) ||
		(!isState && NAMED_BEHIND.test(text.slice(mention.end, mention.end + NAME)))
	);
}

/** Two words of a name or more: "Ana Pérez |from the", "Ana Pérez |(". */
const FULL_NAME = /(?:\p{Lu}[\p{L}'.-]{1,20} ){2}$/u;
/** One small word before the state, or the first of two. */
const LINKED = [/ (\p{Ll}+['’]?) ?$/u, / (\p{Ll}+) \p{Ll}+['’]? ?$/u];
/** "Ana Pérez, |de la", "João de Sá, |do", with the commas that keep a body ("Relações Exteriores do") apart. */
const NAMED = /\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Ll}{1,3}){0,2} \p{Lu}[\p{L}'’.-]{1,20},$/u;
/** "da Itália|, Marco Ricci". */
const NAMED_BEHIND = /^, \p{Lu}[\p{L}'’´.-]{1,20}(?: \p{Ll}{1,3}){0,2} \p{Lu}/u;
/** "Омана| - Али Саид": two words of a name behind a spaced dash. */
const DASHED = /^ [-–—] \p{Lu}[\p{L}'’.-]{1,20}(?: \p{Ll}{1,3})? \p{Lu}/u;
/** Between two states of a list: a comma and a space. */
const NEXT = 2;
/** So long is what is looked at of the name, in code units. */
const NAME = 56;
/** Between "representatives of" and the name: "the Republic of". */
const LINK = 12;
