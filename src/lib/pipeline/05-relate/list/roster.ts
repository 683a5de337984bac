import { canAct, type Actor } from '../../03-match/actor.ts';
import { distinct } from '../sides/distinct.ts';
import { CeremonyOfLetters, type EnvoyReader } from './envoys.ts';
import { presentReader } from './present.ts';
import { BULLET, isRollHeading, rollLine } from './roll.ts';
import { hasCue, type Sentence, type TriggerHit } from '../sentence/sentence.ts';
import type { Statement } from '../statement/statement.ts';
import { DIRECT, triggerOf, type Told } from '../statement/trigger.ts';
import type { Trigger } from '../../lexicon/lexicon.ts';

/** "The President received three ambassadors.": what was done, and by whom, but not with whom. */
export interface Begun {
	trigger: Told;
	doer: Actor;
	/** The sentence names some of the other side already. */
	isBegun: boolean;
}

/** The engagement of a sentence that names one of its sides alone. */
export function openRoster(
	{ actors }: Sentence,
	told: readonly TriggerHit[],
	doer: Actor | null,
	found: readonly Statement[]
): Begun | null {
	const begun = found.find(({ trigger, right }) => canGoOn(trigger.kind) && right.length > 0);
	if (begun) {
		const { left, right, trigger } = begun;
		const [first, second] = trigger.kind === 'receive' ? [right, left] : [left, right];
		// Whoever presents letters of credence is the guest, whether he "presented" or they "accepted" them.
		const isHost = ({ title }: Actor) =>
			trigger.means !== 'credentials' || title?.kind !== 'ambassador';
		const host = first.find(isHost) ?? second.find(isHost);
		return host ? { trigger: begun.trigger, doer: host, isBegun: true } : null;
	}
	if (found.length > 0) return null;
	const trigger = told.find(({ value }) => canGoOn(value.kind));
	const acting = actors.filter((actor) => canAct(actor) && actor.rank !== 'adjective');
	// 訪賓包括A、B及C: so many are the guests, and none of them the host.
	const own = distinct(acting).length > MOST_HOSTS ? undefined : acting[0];
	const host = own ?? doer;
	return trigger && host ? { trigger: triggerOf(trigger), doer: host, isBegun: false } : null;
}

/** The host, and somebody who stands beside. */
const MOST_HOSTS = 2;

function canGoOn(kind: Trigger): boolean {
	return DIRECT.has(kind) || kind === 'receive';
}

/** "They are the ambassadors of A, B and C.": the other side, where a sentence opens by saying so. */
export class Roster implements EnvoyReader {
	readonly #text: string;
	readonly #ceremony: CeremonyOfLetters;
	readonly #present = presentReader();
	#open: Begun | null = null;
	#wasPause = false;
	/** "They are:" has been read, and the lines below are the list. */
	#isListing = false;
	/** The same behind a heading. */
	#isHeaded = false;
	/** "The President will receive letters of credence": the reception of which a heading may yet list the guests. */
	#awaited: { begun: Begun; at: number } | null = null;

	constructor(text: string) {
		this.#text = text;
		this.#ceremony = new CeremonyOfLetters(text);
	}

	read(sentence: Sentence, opens: Begun | null, found: readonly Statement[]): Statement[] {
		const envoys = [
			...this.#ceremony.read(sentence, opens, found),
			...this.#present(sentence, opens, found)
		];
		if (this.#isListing && isDay(this.#text, sentence)) return envoys;
		const begun = this.#goesOnIn(sentence, opens, found);
		const more = begun && namedIn(this.#text, sentence, begun, envoys);
		return more ? [...envoys, more] : envoys;
	}

	isAmongThem(statement: Statement): boolean {
		return this.#ceremony.isAmongThem(statement);
	}

	/** What was begun, where the sentence names its other side. */
	#goesOnIn(sentence: Sentence, opens: Begun | null, found: readonly Statement[]): Begun | null {
		const headed = this.#headedBy(sentence, opens, found);
		if (headed) this.#open = headed;
		this.#isHeaded =
			headed !== null || (this.#isHeaded && rollLine(this.#text, sentence).length > 0);
		const unnamed = this.#open;
		this.#pause(sentence, opens);
		const isItem = unnamed !== null && this.#isItem(sentence, headed !== null);
		// "The Prince received five new ambassadors:" opens a list as "They are:" does.
		const isOpening =
			hasCue(sentence, 'namely') || hasCue(sentence, 'following') || opens?.isBegun === false;
		this.#isListing = isItem || (isOpening && this.#text.charAt(sentence.end - 1) === ':');
		if (!unnamed) return null;
		const isGuests = !unnamed.isBegun && isGuestList(sentence, unnamed.doer);
		if (!isItem && !isNaming(sentence, unnamed) && !isGuests) return null;
		// "Others were": the roster may go on.
		this.#open = opens ?? unnamed;
		return unnamed;
	}

	/** The reception whose guests the sentence, a heading, is about to list. */
	#headedBy(sentence: Sentence, opens: Begun | null, found: readonly Statement[]): Begun | null {
		// The guests of a conference are listed for the conference.
		if (sentence.triggers.some(({ value }) => value.kind === 'event')) this.#awaited = null;
		else if (opens?.trigger.kind === 'receive' && !opens.isBegun)
			this.#awaited = { begun: opens, at: sentence.index };
		const awaited = this.#awaited;
		if (!awaited || sentence.index - awaited.at > AWAITED || found.length > 0) return null;
		return isRollHeading(this.#text, sentence) ? awaited.begun : null;
	}

	/** Between the two may stand a sentence that tells of nothing: "She was accompanied by the Minister." */
	#pause({ triggers }: Sentence, opens: Begun | null): void {
		const isQuiet = !this.#wasPause && triggers.length === 0;
		const isPause = !opens && this.#open !== null && (isQuiet || this.#isHeaded);
		if (!isPause) this.#open = opens;
		this.#wasPause = isPause;
	}

	/** A line of the list. */
	#isItem({ start, end }: Sentence, isHeading: boolean): boolean {
		const isLine = BULLET.test(this.#text.slice(start, end)) || (this.#isHeaded && !isHeading);
		return (this.#isListing || this.#isHeaded) && isLine;
	}
}

/** "Others were", "They are": near its start the sentence says that it names them. */
function isNaming({ start: from, cues, actors }: Sentence, { isBegun }: Begun): boolean {
	return cues.some(({ kind, start, end }) =>
		kind === 'further'
			? start - from < LABEL && !actors.some((actor) => actor.end < end)
			: kind === 'namely' && !isBegun && start - from < OPENING
	);
}

/** The parties that a sentence names as the other side, but for those in `known`. */
function namedIn(
	text: string,
	sentence: Sentence,
	{ trigger, doer }: Begun,
	known: readonly Statement[]
): Statement | null {
	// "The envoys were Ana Pérez from Peru": whom such a list gives as somebody's is no place.
	const isLabelled = hasCue(sentence, 'further');
	const isOfThem = ({ rank, suppressed, start }: Actor) =>
		rank === 'name' && !suppressed && (isLabelled || isOwner(text, sentence, start));
	const listed = sentence.actors.filter((actor) => canAct(actor) || isOfThem(actor));
	const told = new Set(known.flatMap(({ left }) => left.map(({ party }) => party)));
	const others = distinct(listed).filter(
		({ party, kind }) => party !== doer.party && kind === 'country' && !told.has(party)
	);
	if (others.length === 0) return null;
	const directed = trigger.kind === 'receive';
	// Letters of credence are brought to whoever is at home.
	const isToDoer = directed || trigger.means === 'credentials';
	const [left, right] = isToDoer ? [others, [doer]] : [[doer], others];
	return { sentence, trigger, left, right, cue: 'verb', directed };
}

/** "These included Ana Pérez |from| Peru": a word that says whose somebody is. */
function isOwner(text: string, { cues, tables }: Sentence, at: number): boolean {
	const [word = ''] =
		/\p{L}+(?= \p{Ll}{0,3} ?$)/u.exec(text.slice(Math.max(0, at - LABEL), at)) ?? [];
	return cues.some(({ kind }) => kind === 'namely') && tables.contexts.of.words.has(word);
}

/** "Saturday 17th September at Chevening:" in such a list: a heading that names nobody who was met. */
function isDay(text: string, { start, end, dates, actors, block }: Sentence): boolean {
	return (
		dates.length > 0 &&
		start === block.start &&
		text.charAt(end - 1) === ':' &&
		actors.every(({ rank }) => rank !== 'official')
	);
}

/** 에콰도르·페루·칠레의 차관이 참석한다: behind a meal whose guests nobody has named, those who came to it. */
function isGuestList({ tables, triggers, actors }: Sentence, { party: host }: Actor): boolean {
	const isOfEvent = triggers.some(({ value }) => value.kind === 'event' || value.kind === 'host');
	if (!tables.isVerbFinal || isOfEvent || !triggers.some(({ value }) => value.kind === 'attend'))
		return false;
	const [first] = actors;
	const guests = actors.filter(({ list, kind }) => list === first?.list && kind === 'country');
	// Whoever stands among them did not have them as guests.
	return guests.length > 1 && guests.every(({ party }) => party !== host);
}

/** So many sentences may stand between a reception and the heading of its guests. */
const AWAITED = 5;

/** So far from its start, in code units, the words may stand; with the noun for them: "The seven new envoys were". */
const OPENING = 6;
const LABEL = 70;
