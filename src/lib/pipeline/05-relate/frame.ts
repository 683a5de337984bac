import type { EngagementType } from '#lib/domain/vocabulary.ts';
import type { Actor } from '../03-match/actor.ts';
import type { Trigger } from '../lexicon.ts';
import type { NamedEvent } from './event.ts';
import type { Sentence } from './sentence.ts';
import { distinct } from './sides.ts';
import type { Statement } from './statement.ts';

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
}

/** How much a trigger says about what kind of engagement it was. */
const WEIGHT: Record<Trigger, number> = {
	meet: 3,
	call: 3.5,
	visit: 3,
	receive: 2.5,
	sign: 3,
	agree: 0.6,
	event: 0,
	attend: 0,
	host: 0,
	project: 2.5,
	invest: 2.5,
	presence: 2.5
};
const TYPE: Partial<Record<Trigger, EngagementType>> = {
	meet: 'bilateral_meeting',
	call: 'bilateral_meeting',
	visit: 'visit',
	receive: 'bilateral_meeting',
	sign: 'agreement',
	agree: 'bilateral_meeting',
	project: 'project',
	invest: 'investment',
	presence: 'commercial_presence'
};
/** More equals than this are a conference, whose participants are no pairs. */
const MOST_EQUALS = 4;

export function framesOf(statements: readonly Statement[], events: readonly NamedEvent[]): Frame[] {
	const eventFrames = events.map(eventFrame).filter((frame) => frame.parts.length > 0);
	const frames = pairFrames(statements, eventFrames);
	return [...eventFrames, ...frames];
}

function eventFrame(event: NamedEvent): Frame {
	const parts: Part[] = [];
	const add = (actor: Actor, sentence: Sentence, rule: string, isConvenor: boolean) => {
		const known = parts.find((part) => part.actor.party === actor.party);
		if (!known) parts.push({ actor, sentence, rule, isConvenor });
		else if (isConvenor && !known.isConvenor) known.isConvenor = true;
	};
	const [first] = event.sentences;
	const states = event.inName.filter((actor) => actor.kind === 'country');
	const hostInName = event.inName.length === 2 && states.length === 1 ? states[0] : undefined;
	// An event named after one bloc alone (the G20 summit) is that bloc's meeting, not with it.
	const named = event.inName.filter(({ kind }) => kind !== 'organisation');
	if (first && named.length > 1)
		for (const actor of named) add(actor, first, event.rule, actor === hostInName);
	for (const { actor, sentence, rule } of event.convenors) add(actor, sentence, rule, true);
	for (const { actor, sentence, rule } of event.participants) add(actor, sentence, rule, false);
	const frame: Frame = {
		type: event.type,
		event,
		statements: [],
		parts,
		pairs: [],
		sentences: event.sentences,
		within: null
	};
	frame.pairs = eventPairs(frame, event);
	if (states.length === 2 && event.inName.length === 2)
		frame.type = event.type === 'summit' ? 'bilateral_meeting' : event.type;
	return frame;
}

/** Convenor to each participant; two names in the title are a pair of their own. */
function eventPairs(frame: Frame, event: NamedEvent): Frame['pairs'] {
	const convenors = frame.parts.filter((part) => part.isConvenor);
	const pairs: Frame['pairs'] = [];
	const [a, b, ...more] = event.inName;
	const [first] = event.sentences;
	if (convenors.length === 0 && a && b && more.length <= 1 && first)
		for (const [x, y] of combinations(event.inName))
			pairs.push({
				source: x.party,
				target: y.party,
				isDirected: false,
				sentence: first,
				rule: event.rule,
				cue: 'compound'
			});
	for (const host of convenors)
		for (const guest of frame.parts)
			if (!guest.isConvenor && guest.actor.party !== host.actor.party)
				pairs.push({
					source: host.actor.party,
					target: guest.actor.party,
					isDirected: true,
					sentence: guest.sentence,
					rule: guest.rule,
					cue: 'host'
				});
	return pairs;
}

function pairFrames(statements: readonly Statement[], eventFrames: readonly Frame[]): Frame[] {
	const byKey = new Map<string, Frame>();
	for (const statement of statements) {
		for (const group of groups(statement)) {
			const parties = distinct(group.flat());
			const key = parties
				.map((actor) => actor.party)
				.sort()
				.join('~');
			let frame = byKey.get(key);
			if (!frame) {
				frame = {
					type: 'other',
					event: null,
					statements: [],
					parts: [],
					pairs: [],
					sentences: [],
					within: null
				};
				byKey.set(key, frame);
			}
			addStatement(frame, statement, group);
		}
	}
	const frames = [...byKey.values()].filter((frame) => strength(frame) >= 1);
	for (const frame of frames) {
		frame.type = typeOf(frame);
		frame.within =
			eventFrames.find((event) =>
				frame.sentences.some(
					(sentence) =>
						event.sentences.includes(sentence) ||
						event.sentences.some((other) => other.index === sentence.index + 1)
				)
			) ?? null;
	}
	return frames.filter((frame) => !eventFrames.some((event) => covers(event, frame)));
}

/** An event of the same parties already tells it. */
function covers(event: Frame, frame: Frame): boolean {
	const key = (pair: { source: string; target: string }) =>
		[pair.source, pair.target].sort().join('~');
	const told = new Set(event.pairs.map(key));
	return (
		frame.pairs.length > 0 &&
		frame.pairs.every((pair) => told.has(key(pair))) &&
		frame.statements.every(
			(statement) =>
				statement.trigger.kind === 'agree' ||
				statement.cue === 'compound' ||
				statement.cue === 'between'
		)
	);
}

/** The sets of parties that a statement makes engage: each other side with the doers, or all equals. */
function groups(statement: Statement): [Actor[], Actor[]][] {
	const { left, right } = statement;
	if (right.length === 0) {
		const equals = distinct(left);
		return equals.length >= 2 && equals.length <= MOST_EQUALS ? [[equals, []]] : [];
	}
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

function combinations(actors: readonly Actor[]): [Actor, Actor][] {
	return actors.flatMap((a, i) => actors.slice(i + 1).map((b): [Actor, Actor] => [a, b]));
}

/** What its statements weigh together; words in the title weigh double. */
export function strength(frame: Frame): number {
	let sum = 0;
	for (const { trigger, sentence, cue } of frame.statements) {
		const firm = cue === 'list' || cue === 'officials' ? 0.8 : 1;
		sum += WEIGHT[trigger.kind] * firm * (sentence.isTitle ? 1.5 : 1);
	}
	return sum;
}

function typeOf(frame: Frame): EngagementType {
	const votes = new Map<EngagementType, number>();
	for (const [i, { trigger, sentence }] of frame.statements.entries()) {
		const type = trigger.type ?? TYPE[trigger.kind] ?? 'other';
		const early = sentence.isTitle ? 2 : i === 0 ? 1.6 : 1;
		votes.set(type, (votes.get(type) ?? 0) + WEIGHT[trigger.kind] * early);
	}
	let best: EngagementType = 'other';
	let most = 0;
	for (const [type, weight] of votes)
		if (weight > most) {
			best = type;
			most = weight;
		}
	return best;
}
