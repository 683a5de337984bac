import { canAct, type Actor } from '../../03-match/actor.ts';
import { distinct } from '../sides/distinct.ts';
import { envoyReader, type EnvoyReader } from './envoys.ts';
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
export function rosterReader(text: string): EnvoyReader {
	let open: Begun | null = null;
	let wasPause = false;
	/** "They are:" has been read, and the lines below are the list. */
	let isListing = false;
	/** "The President will receive letters of credence": the reception of which a heading may yet list the guests. */
	let awaited: { begun: Begun; at: number } | null = null;
	let isHeaded = false;
	const ceremony = envoyReader(text);
	const present = presentReader();
	const read: EnvoyReader['read'] = (sentence, opens, found) => {
		const envoys = [...ceremony.read(sentence, opens, found), ...present(sentence, opens, found)];
		// The guests of a conference are listed for the conference.
		if (sentence.triggers.some(({ value }) => value.kind === 'event')) awaited = null;
		else if (opens?.trigger.kind === 'receive' && !opens.isBegun)
			awaited = { begun: opens, at: sentence.index };
		const host =
			awaited && sentence.index - awaited.at <= AWAITED && found.length === 0
				? awaited.begun
				: null;
		const isHeading = host !== null && isRollHeading(text, sentence);
		if (isHeading) open = host;
		isHeaded = isHeading || (isHeaded && rollLine(text, sentence).length > 0);
		const unnamed = open;
		// Between the two may stand a sentence that tells of nothing: "She was accompanied by the Minister."
		const isQuiet = !wasPause && sentence.triggers.length === 0;
		const isPause = !opens && open !== null && (isQuiet || isHeaded);
		if (!isPause) open = opens;
		wasPause = isPause;
		const line = text.slice(sentence.start, sentence.end);
		const isLine = BULLET.test(line) || (isHeaded && !isHeading);
		const isItem = (isListing || isHeaded) && unnamed !== null && isLine;
		// "The Prince received five new ambassadors:" opens a list as "They are:" does.
		const isOpening = hasCue(sentence, 'namely') || opens?.isBegun === false;
		isListing = isItem || (isOpening && line.endsWith(':'));
		if (isItem) open = opens ?? unnamed;
		const isNamed = sentence.cues.some(({ kind, start, end }) =>
			kind === 'further'
				? start - sentence.start < LABEL && !sentence.actors.some((actor) => actor.end < end)
				: kind === 'namely' && unnamed?.isBegun === false && start - sentence.start < OPENING
		);
		const isRoster = isItem || isNamed;
		if (!unnamed || !(isRoster || (!unnamed.isBegun && isGuestList(sentence, unnamed.doer))))
			return envoys;
		// "Others were": the roster may go on.
		open = opens ?? unnamed;
		const { trigger, doer } = unnamed;
		// "The envoys were Ana Pérez from Peru": whom such a list gives as somebody's is no place.
		const isLabelled = sentence.cues.some(({ kind }) => kind === 'further');
		const listed = sentence.actors.filter(
			(actor) => canAct(actor) || (isLabelled && actor.rank === 'name' && !actor.suppressed)
		);
		const told = new Set(envoys.flatMap(({ left }) => left.map(({ party }) => party)));
		const others = distinct(listed).filter(
			({ party, kind }) => party !== doer.party && kind === 'country' && !told.has(party)
		);
		if (others.length === 0) return envoys;
		const directed = trigger.kind === 'receive';
		// Letters of credence are brought to whoever is at home.
		const isToDoer = directed || trigger.means === 'credentials';
		const [left, right] = isToDoer ? [others, [doer]] : [[doer], others];
		return [...envoys, { sentence, trigger, left, right, cue: 'verb', directed }];
	};
	return { ...ceremony, read };
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
