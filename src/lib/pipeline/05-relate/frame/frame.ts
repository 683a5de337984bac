import type { EngagementType } from '#lib/domain/vocabulary.ts';
import type { Actor } from '../../03-match/actor.ts';
import { eventFrame } from '../event/event-frame.ts';
import type { NamedEvent } from '../event/event.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { combinations, distinct, MOST_EQUALS } from '../sides/distinct.ts';
import { isOfMembers } from '../event/of-members.ts';
import { isOnlyNamed } from '../event/only-named.ts';
import { isOfNamedGuests, withoutListedRegions } from '../event/named-guests.ts';
import { cameTogether } from '../event/presence.ts';
import { besideTheWork, eventsBySentence } from './beside-event.ts';
import { families, type Family, type ToldPair } from './family.ts';
import { occasionOf, type Ground, type Occasion } from './occasion.ts';
import { severalOf, type Occasioned } from './several.ts';
import { isHeadlineOf } from './headline-event.ts';
import { isToldBelow } from './told-below.ts';
import type { Statement } from '../statement/statement.ts';
import { strength, typeOf } from './strength.ts';

/** A party's part in a frame, with the sentence and the rule that gave it. */
export interface Part {
	actor: Actor;
	sentence: Sentence;
	rule: string;
	isConvenor: boolean;
}

/** One engagement as one document tells it. */
export interface Frame {
	type: EngagementType;
	/** As the text calls it; `null`: to be composed. */
	event: NamedEvent | null;
	statements: Statement[];
	parts: Part[];
	/** Party ids. Without direction the first is the initiator or the visitor. */
	pairs: {
		source: string;
		target: string;
		isDirected: boolean;
		sentence: Sentence;
		rule: string;
		cue: string;
	}[];
	sentences: Sentence[];
	/** The frame on whose sidelines it took place. */
	within: Frame | null;
	/** When and where its statements themselves say that it was, in their order. */
	occasions: Occasion[];
	/** The other engagements of the same kind of the same parties. */
	others: readonly Frame[];
}

export function framesOf(
	statements: readonly Statement[],
	events: readonly NamedEvent[],
	ground: Ground
): Frame[] {
	const eventFrames = events.map(eventFrame).filter((frame) => frame.parts.length > 0);
	const frames = pairFrames(statements, eventFrames, ground);
	const named = eventFrames.filter(
		(event) =>
			!isOfNamedGuests(event, frames) &&
			!isOnlyNamed(event, frames) &&
			!frames.some((frame) => isHeadlineOf(event, frame))
	);
	const met = frames.filter((frame) => !cameTogether(frame, events));
	const all = [...named, ...withoutListedRegions(met, named)];
	return all.filter((frame) => !isOfMembers(frame, all) && !isToldBelow(frame, all));
}

function pairFrames(
	statements: readonly Statement[],
	eventFrames: readonly Frame[],
	ground: Ground
): Frame[] {
	const byParties = new Map<string, ToldPair[]>();
	for (const statement of statements)
		for (const sides of groups(statement)) {
			const key = distinct(sides.flat())
				.map((actor) => actor.party)
				.sort()
				.join('~');
			const known = byParties.get(key);
			if (known) known.push({ statement, sides });
			else byParties.set(key, [{ statement, sides }]);
		}
	const frames: Frame[] = [];
	for (const tellings of byParties.values())
		for (const { family, told } of families(tellings)) {
			const own = apart(told, family, ground)
				.map(frameOf)
				.filter((frame) => strength(frame) >= 1);
			for (const frame of own) frame.others = own.filter((other) => other !== frame);
			frames.push(...own);
		}
	frames.sort((x, y) => (x.sentences[0]?.index ?? 0) - (y.sentences[0]?.index ?? 0));
	const eventAt = eventsBySentence(eventFrames);
	for (const frame of frames) {
		frame.type = typeOf(frame);
		const beside = frame.sentences.flatMap(({ index }) => eventAt.get(index) ?? []);
		frame.within = eventFrames[Math.min(...beside)] ?? besideTheWork(frame, eventFrames);
	}
	const told = eventFrames.map(({ pairs }) => new Set(pairs.map(pairKey)));
	return frames.filter((frame) => {
		const event = eventFrames.find((outer, i) => covers(outer, told[i] ?? new Set(), frame));
		if (event) absorb(event, frame);
		return event === undefined;
	});
}

/** The engagements of one kind that the same parties had; what they build is not told apart. */
function apart(told: readonly ToldPair[], family: Family | null, ground: Ground): Occasioned[][] {
	const tellings = told.map((telling) => ({ telling, occasion: occasionOf(telling, ground) }));
	return family === 'work' ? [tellings] : severalOf(tellings, ground.dates.own?.edtf ?? null);
}

function frameOf(told: readonly Occasioned[]): Frame {
	const frame = emptyFrame();
	for (const { telling, occasion } of told) {
		addStatement(frame, telling.statement, telling.sides);
		frame.occasions.push(occasion);
	}
	return frame;
}

function emptyFrame(): Frame {
	return {
		type: 'other',
		event: null,
		statements: [],
		parts: [],
		pairs: [],
		sentences: [],
		within: null,
		occasions: [],
		others: []
	};
}

/** An event of the same parties, with these pairs, already tells it. */
function covers(outer: Frame, told: ReadonlySet<string>, frame: Frame): boolean {
	// A meeting without a name is what the sentence says that tells it, and nothing besides.
	const isSame =
		outer.event?.name === '' && frame.sentences.every((one) => outer.sentences.includes(one));
	if (isSame && isOfGuests(outer, frame)) return true;
	return (
		frame.pairs.length > 0 &&
		frame.pairs.every((pair) => told.has(pairKey(pair))) &&
		(frame.parts.some(({ actor }) => actor.kind === 'bloc') || isLoose(frame) || isSame)
	);
}

/** "the meeting hosted by Oman, in which the ministers of A, B and C participated": they came to the host. */
function isOfGuests({ parts }: Frame, frame: Frame): boolean {
	const isHosted = parts.some(({ isConvenor }) => isConvenor);
	const guests = new Set(parts.flatMap((part) => (part.isConvenor ? [] : [part.actor.party])));
	return (
		isHosted &&
		frame.parts.every(({ actor }) => guests.has(actor.party)) &&
		frame.statements.every(({ cue, trigger }) => cue === 'list' && trigger.form === 'noun')
	);
}

function pairKey({ source, target }: Frame['pairs'][number]): string {
	return source < target ? `${source}~${target}` : `${target}~${source}`;
}

/** The covered frame's sentences speak of the event. */
function absorb(event: Frame, { sentences }: Frame): void {
	const more = sentences.filter((sentence) => !event.sentences.includes(sentence));
	event.sentences = [...event.sentences, ...more].sort((a, b) => a.start - b.start);
}

/** Nothing in it tells a meeting of its own. */
function isLoose(frame: Frame): boolean {
	return frame.statements.every(
		(statement) =>
			statement.trigger.kind === 'agree' ||
			statement.cue === 'compound' ||
			statement.cue === 'between'
	);
}

/** The sets of parties that a statement makes engage: each other side with the doers, or all equals. */
function groups(statement: Statement): [Actor[], Actor[]][] {
	const { left, right } = statement;
	if (right.length === 0) {
		const equals = distinct(left);
		return equals.length >= 2 && equals.length <= MOST_EQUALS ? [[equals, []]] : [];
	}
	// Those who were received one after another did not come together.
	if (left.length > 1 && right.length === 1 && hasCue(statement.sentence, 'inTurn'))
		return distinct(left)
			.filter(({ party }) => party !== right[0]?.party)
			.map((guest): [Actor[], Actor[]] => [[guest], right]);
	return right.flatMap((other): [Actor[], Actor[]][] => {
		const doers = left.filter((actor) => actor.party !== other.party);
		return doers.length > 0 ? [[doers, [other]]] : [];
	});
}

function addStatement(frame: Frame, statement: Statement, [left, right]: [Actor[], Actor[]]): void {
	const { sentence, trigger, cue, directed } = statement;
	frame.statements.push(statement);
	if (!frame.sentences.includes(sentence)) frame.sentences.push(sentence);
	for (const actor of distinct([...left, ...right])) {
		const known = frame.parts.find((part) => part.actor.party === actor.party);
		if (!known) frame.parts.push({ actor, sentence, rule: trigger.rule, isConvenor: false });
		else if (known.actor.rank !== 'official' && actor.rank === 'official')
			Object.assign(known, { actor, sentence, rule: trigger.rule });
	}
	const links =
		right.length === 0
			? combinations(left)
			: left.flatMap((a) =>
					right.flatMap((b): [Actor, Actor][] => (a.party === b.party ? [] : [[a, b]]))
				);
	for (const [a, b] of links) {
		const known = frame.pairs.find(
			(pair) =>
				(pair.source === a.party && pair.target === b.party) ||
				(pair.source === b.party && pair.target === a.party)
		);
		const pair = {
			source: a.party,
			target: b.party,
			isDirected: directed && trigger.kind !== 'visit' && trigger.kind !== 'receive',
			sentence,
			rule: trigger.rule,
			cue
		};
		if (!known) frame.pairs.push(pair);
		// "A met with B" says who came to whom; "A and B met" does not.
		else if (cue === 'verb' && known.cue !== 'verb') Object.assign(known, pair);
	}
}
