import { canAct, type Actor } from '../../03-match/actor.ts';
import { distinct } from '../sides/distinct.ts';
import type { NamedEvent } from './event.ts';
import { isMetWith } from '../reception/gather.ts';
import { isHistory } from '../sentence/history.ts';
import { gatheringType } from './gathering-type.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** A meeting that somebody called, while it is not yet said who came. */
interface Called {
	sentence: Sentence;
	trigger: TriggerHit;
	host: Actor;
}

/**
 * "The minister hosted a meeting. It was attended by those of A, B and C": a meeting without a name, held
 * by whoever called it. The reader is given every sentence in turn; the meeting, once so many came.
 */
export function convenedReader(text: string): (sentence: Sentence) => NamedEvent | null {
	let called: Called | null = null;
	return (sentence) => {
		if (sentence.tables.isVerbFinal || sentence.isTitle || isHistory(text, sentence)) return null;
		called = callOf(sentence) ?? called;
		if (!called || sentence.index - called.sentence.index > FURTHER) return null;
		const { trigger, host } = called;
		const came = cameTo(sentence, called);
		if (came.length < GUESTS) return null;
		const rule = trigger.value.rule.id;
		const before = called.sentence === sentence ? [] : [called.sentence];
		const convenor = { actor: host, sentence: called.sentence, rule };
		called = null;
		return {
			name: '',
			span: { start: trigger.start, end: trigger.end },
			type: gatheringType([host, ...came]),
			rule,
			sentences: before,
			inName: [],
			convenors: [convenor],
			participants: came.map((actor) => ({ actor, sentence, rule })),
			isOccasion: false,
			isTold: true
		};
	};
}

/** So many sentences behind the one that tells of the meeting may say who came. */
const FURTHER = 3;
/** Fewer guests are a meeting of two or three, with pairs of its own. */
const GUESTS = 3;

/** "hosted a meeting", "gathered the ministers", "held a meeting" where nobody else is named. */
function callOf(sentence: Sentence): Called | null {
	const { triggers } = sentence;
	if (triggers.some(({ value }) => value.kind === 'event')) return null;
	const acting = sentence.actors.filter(canAct);
	for (const trigger of triggers) {
		const doer = hostBehind(sentence, trigger);
		if (doer) return { sentence, trigger, host: doer };
		const host = acting.findLast(
			({ end }) => end <= trigger.start && trigger.start - end < DOER_REACH
		);
		if (host && isCall(sentence, trigger, acting)) return { sentence, trigger, host };
	}
	return null;
}

/** "the meeting| hosted by |Manama": the state, or its seat, behind the verb. */
function hostBehind(
	{ triggers, actors }: Sentence,
	{ start, end, value }: TriggerHit
): Actor | null {
	if (value.kind !== 'host' || value.rule.form !== 'passive') return null;
	const isMeeting = triggers.some(
		(noun) => noun.value.kind === 'meet' && noun.end <= start && start - noun.end < NOUN_REACH
	);
	if (!isMeeting) return null;
	return (
		actors.find(
			({ party, kind, start: at }) =>
				party !== '' && kind === 'country' && at >= end && at - end <= ARTICLE
		) ?? null
	);
}

function isCall(sentence: Sentence, trigger: TriggerHit, acting: readonly Actor[]): boolean {
	const { kind, rule } = trigger.value;
	switch (kind) {
		case 'host':
		case 'receive':
			return rule.form === 'verb' && isOfMeeting(sentence, trigger, acting);
		case 'attend':
			return rule.form === 'passive' && !isMetWith(sentence, trigger);
		case 'agree':
			return rule.means === 'opening' && isOfMeeting(sentence, trigger, acting);
		case 'meet':
			return rule.form === 'verb' && distinct(acting).length === 1;
		default:
			return false;
	}
}

/** The noun of a meeting is its object: nobody stands between. */
function isOfMeeting(
	{ triggers }: Sentence,
	{ end }: TriggerHit,
	acting: readonly Actor[]
): boolean {
	const noun = triggers.find(
		({ start, value }) => value.kind === 'meet' && value.rule.form === 'noun' && start >= end
	);
	return (
		noun !== undefined &&
		noun.start - end < OBJECT_REACH &&
		!acting.some(({ start }) => start >= end && start < noun.start)
	);
}

/** Between the doer and the verb, and between the verb and the noun of the meeting, in code units. */
const DOER_REACH = 60;
const OBJECT_REACH = 60;
/** Between the noun of the meeting and the participle behind it. */
const NOUN_REACH = 12;

/** Who came to it by this sentence: beside a word of attending, or behind the "with" of its own. */
function cameTo(sentence: Sentence, { sentence: own, trigger, host }: Called): Actor[] {
	const { actors, triggers } = sentence;
	const lists = new Set<number>();
	const from = new Set<number>();
	for (const { start, end, value } of triggers) {
		if (value.kind !== 'attend') continue;
		// "Attending were": the verb opens the sentence.
		const isBehind = value.rule.form === 'passive' || start - sentence.start < ARTICLE;
		const near = isBehind
			? actors.find(({ mention }) => mention.start >= end && mention.start - end < GUEST_REACH)
			: actors.findLast((actor) => actor.end <= start && start - actor.end < GUEST_REACH);
		if (!near) continue;
		lists.add(near.list);
		// "representatives from A, B and C": whose they are, and no place.
		if (isBehind && near.mention.start - end <= ARTICLE) from.add(near.list);
	}
	if (sentence === own)
		for (const actor of actors) if (actor.with && actor.start >= trigger.end) lists.add(actor.list);
	const came = actors.filter(
		(actor) =>
			lists.has(actor.list) &&
			actor.party !== host.party &&
			(canAct(actor) || (from.has(actor.list) && actor.rank === 'name' && !actor.suppressed))
	);
	return distinct(came).filter(({ standing }) => standing === null);
}

/** Between a word of attending and those who did: "from several states, including", in code units. */
const GUEST_REACH = 90;
const ARTICLE = 5;
