import { ENVOYS } from '../../lexicon/title-kinds.ts';
import { actorAt, type Actor } from '../../03-match/actor.ts';
import { isAtBody } from './at-body.ts';
import { isBuiltAt } from './built-at.ts';
import { isByTelephone, isByVideo, isMovedToVideo } from './by-telephone.ts';
import { cityMentions } from './city-mention.ts';
import { opensElsewhen } from '../date/other-days.ts';
import type { Frame } from '../frame/frame.ts';
import { inState, onErrand, onVisit, type Where } from './meanwhile.ts';
import { isOfKinAbroad } from './kin-abroad.ts';
import { isOfOtherEngagement } from '../frame/others.ts';
import { ownStops } from './own-stops.ts';
import { isPost } from './post.ts';
import { isStall } from './stall.ts';
import { isToward } from './toward.ts';
import { tellsWhere } from '../event/presence.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { isOfOtherClause } from './other-clause.ts';
import { isBehindTown, isOfTown } from './town.ts';
import type { Towns } from './town-name.ts';

/**
 * The place that a frame's sentences license by "in", "en", 在, 에서, で; nothing is ever guessed.
 *
 * @param isOfOtherDays whether a sentence dates nothing but what was long before or will be long after
 */
export function whereOf(
	frame: Frame,
	towns: Towns,
	isOfOtherDays: (sentence: Sentence) => boolean
): Where | null {
	const { text, folded } = towns;
	if (isByTelephone(frame) || isByVideo(frame)) return null;
	const parties = new Set(frame.parts.map((part) => part.actor.party));
	let country: Where | null = null;
	// One stop of a tour is where it went to, whatever other stops its sentences name.
	const goal = goalOf(frame, text);
	const fits = (party: string) => goal === undefined || party === goal;
	for (const sentence of frame.sentences) {
		if (isOfOtherDays(sentence) || isMovedToVideo(sentence)) continue;
		if (sentence !== frame.sentences[0] && opensElsewhen(text, sentence)) continue;
		const near = sentence.actors.filter(
			(actor) => actor.kind === 'country' && actor.party !== '' && !actor.suppressed
		);
		const cities = cityMentions(sentence, towns, parties, siteOf(frame));
		const open = cities.filter(
			({ country: party, span }) =>
				fits(party) && !isOrigin(text, sentence, span.start) && !isOfOtherEngagement(frame, span)
		);
		const found = ownStops(open, parties, sentence)[0];
		// Where an earlier sentence names the state, a city elsewhere in a later one is another story.
		if (found && (country === null || country.country === found.country)) return found;
		for (const actor of near)
			if (
				country === null &&
				(actor.locative ||
					isAtBody(folded, actor, sentence) ||
					isBuiltAt(text, frame, actor, sentence.tables.phrasing.idioms) ||
					isOfTown(folded, actor, sentence) ||
					isBehindTown(text, actor, sentence)) &&
				fits(actor.party) &&
				!isOrigin(text, sentence, headOf(near, actor).start) &&
				!isOfKinAbroad(text, sentence.actors, actor) &&
				(parties.has(actor.party) || frame.event || !isOfOtherClause(text, actor, sentence)) &&
				!isPost(sentence, actor.start, actor.party, parties) &&
				(goal !== undefined ||
					(!isToward(text, actor, sentence) &&
						(isHouse(actor) || isHeldAt(text, frame, sentence, actor.start))))
			)
				country = inState(actor);
	}
	return (
		country ??
		visited(frame, text) ??
		onVisit(frame) ??
		onErrand(frame, text) ??
		hostInPerson(frame)
	);
}

/** "etwa aus |Ägypten, Katar und dem Oman": what stands before the first of a list holds for all of it. */
function headOf(actors: readonly Actor[], { list, start }: Actor): Pick<Actor, 'start'> {
	return actors.find((other) => other.list === list) ?? { start };
}

/** "Projects in Kenya, Peru and Nepal": each of them is where it is done, whatever stands first. */
function goalOf(frame: Frame, text: string): string | undefined {
	if (frame.type === 'visit' || frame.statements[0]?.trigger.kind === 'visit')
		return visited(frame, text)?.country;
	// Whatever posts of theirs the text recalls, ambassadors are received by the state to which they come.
	const [received] = frame.statements;
	if (
		received?.trigger.kind === 'receive' &&
		(received.trigger.means === 'credentials' || received.left.every(({ title }) => isEnvoy(title)))
	)
		return visited(frame, text)?.country;
	const site = siteOf(frame);
	const isNamed = frame.sentences.some(({ actors }) =>
		actors.some(
			({ party, locative, list }) =>
				party === site &&
				(locative || actors.some((other) => other.list === list && other.locative))
		)
	);
	return isNamed && site !== null ? site : undefined;
}

/** Guests who came in person came to the one state that hosts. */
function hostInPerson(frame: Frame): Where | null {
	const hosts = frame.parts.filter((part) => part.isConvenor && part.actor.kind === 'country');
	const [host] = hosts;
	if (!frame.event || !host || hosts.length > 1) return null;
	// Whoever received or gathered those of a meeting without a name did so at home.
	const isAtHome =
		(frame.event.name === '' && GATHERING.test(frame.event.rule)) ||
		// A head of state is sworn in, or buried, in his own.
		frame.event.celebrates?.actor.party === host.actor.party;
	if (!isAtHome && !frame.sentences.some((sentence) => hasCue(sentence, 'inPerson'))) return null;
	return {
		city: null,
		country: host.actor.party,
		span: host.actor.mention,
		inherited: false,
		rule: 'venue.host-in-person'
	};
}

const GATHERING = /\.(?:receive|attend)\./;

/** "from the", "told reporters in" and their like, in code units. */
const ORIGIN_REACH = 32;

/** "Participants from Korea", "told reporters in Seoul": where they come from or spoke is not where they met. */
export function isOrigin(text: string, { start, tables, cues }: Sentence, at: number): boolean {
	const before = text.slice(Math.max(start, at - ORIGIN_REACH), at);
	// "the war in |Ukraine": of what they spoke is there, and not they.
	const isTopic = cues.some(
		(cue) => cue.kind === 'topic' && cue.start < at && at - cue.end <= ARTICLE
	);
	// "às 12:20 (11:20 em |Lisboa)": by whose clock.
	const { byClock } = tables.phrasing.idioms;
	return isTopic || tables.small.origin.test(before) || byClock.test(before);
}

/** Between a word for a topic and the place that it names, in code units. */
const ARTICLE = 5;

/** "en la sede de la Cancillería": a house is where they met, however far from the verb it stands. */
function isHouse({ rank }: Actor): boolean {
	return rank === 'seat' || rank === 'official';
}

/** How far from its trigger a country in the locative still tells the venue, in code units. */
const REACH = 140;

function isHeldAt(text: string, frame: Frame, sentence: Sentence, at: number): boolean {
	if (frame.event && tellsWhere(text, sentence)) return true;
	const triggers = frame.statements
		.filter((statement) => statement.sentence === sentence)
		.map((statement) => statement.trigger.start);
	const events = frame.event
		? sentence.triggers
				.filter((trigger) => trigger.value.kind === 'event')
				.map((trigger) => trigger.start)
		: [];
	return [...triggers, ...events].some((start) => Math.abs(at - start) < REACH);
}

const GOING: ReadonlySet<string> = new Set(['visit', 'receive']);
const AT_HOME: ReadonlySet<string> = new Set(['courtesy', 'credentials']);

function isEnvoy(title: Actor['title']): boolean {
	return title !== null && ENVOYS.has(title.kind);
}

/** Whoever visits a country meets there; whoever receives does so at home. */
function visited(frame: Frame, text: string): Where | null {
	const gone = frame.statements.flatMap(({ trigger, left, right, sentence }) => {
		// A courtesy call is paid by the envoy.
		const isCall = trigger.means === 'courtesy' && trigger.form === 'noun';
		const hosts = isCall ? [...left, ...right].filter(({ title }) => !isEnvoy(title)) : right;
		const place = hosts.find(({ party }) => frame.parts.some(({ actor }) => actor.party === party));
		// Letters of credence are handed to a head of state at home.
		const isGoing =
			GOING.has(trigger.kind) || (trigger.means !== null && AT_HOME.has(trigger.means));
		return isGoing && place?.kind === 'country' && !isStall(text, place, sentence)
			? [{ place, rule: trigger.rule, isTitle: sentence.isTitle }]
			: [];
	});
	const first = gone.find(({ isTitle }) => !isTitle) ?? gone[0];
	if (!first) return null;
	return {
		city: null,
		country: first.place.party,
		span: first.place.mention,
		inherited: false,
		rule: first.rule
	};
}

/** The state in which a project is done: its cities need no preposition to be the place. */
function siteOf({ type, pairs }: Frame): string | null {
	return type === 'project' || type === 'laboratory' ? (pairs[0]?.target ?? null) : null;
}

/** The state of a venue as a party: the words that name the place name it. */
export function placeActor({ country, span }: Where): Actor {
	const mention = { start: span.start, end: span.end };
	return actorAt({ ...mention, party: country, mention, rank: 'seat', locative: true });
}
