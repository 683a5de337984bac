import { canAct, type Actor } from '../../03-match/actor.ts';
import { visit } from '../journey/going.ts';
import { isGoneTo } from '../journey/gone-to-event.ts';
import { brought } from '../reception/credentials.ts';
import { gather, gathering, gathers, isMetWith } from '../reception/gather.ts';
import { mediated } from '../reception/mediated.ts';
import { receivedBeforeVerb } from '../reception/received-at.ts';
import { host, metWith, receive } from '../reception/receiving.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { attendedAtPost } from '../sides/accredited.ts';
import { agreedBy } from '../sides/group.ts';
import { differ } from '../sides/lists.ts';
import { ownersBehind } from '../sides/owners-behind.ts';
import { onBehalf } from '../sides/on-behalf.ts';
import { withPartners } from '../sides/partners.ts';
import { sidesOf } from '../sides/sides.ts';
import { isOfMission } from './at-mission.ts';
import { chairing } from './chairing.ts';
import { ofClosedClause } from './closed-clause.ts';
import { doneAbroad } from './done-abroad.ts';
import { outOfQuotation } from './out-of-quotation.ts';
import { ofOwnClause } from './own-clause.ts';
import { ofOpening, withoutOpening } from './opening-phrase.ts';
import { pronounGuest } from './pronoun-guest.ts';
import { ofRelativeClause } from './relative-clause.ts';
import type { Statement } from './statement.ts';
import { DIRECT, meeting, triggerOf } from './trigger.ts';
import { ofVerbClause } from './verb-clause.ts';

/** What the words that tell an engagement are read with. */
interface Given {
	text: string;
	/** Of the sentence, those who can be on its sides. */
	sentence: Sentence;
	trigger: TriggerHit;
	/** Who does it where the sentence does not say. */
	subject: Actor | null;
	before: Sentence | undefined;
	/** The statement, of the whole sentence. */
	make: (left: Actor[], right: Actor[], cue: string, directed: boolean) => Statement;
}

/** Who did what a trigger tells with whom, or where; `null`: it does not say. */
export function readTrigger(
	text: string,
	whole: Sentence,
	trigger: TriggerHit,
	doer: Actor | null,
	before: Sentence | undefined
): Statement | null {
	const opening = ofOpening(text, whole, trigger);
	const subject = opening?.subject ?? doer;
	const told = outOfQuotation(text, whole, trigger);
	const own = opening?.sentence ?? withoutOpening(text, ofOwnClause(text, told, trigger), trigger);
	const clause = ofRelativeClause(text, own, trigger);
	const sentence = ofClosedClause(text, ofVerbClause(text, clause, trigger), trigger);
	const make: Given['make'] = (left, right, cue, directed) => ({
		sentence: whole,
		trigger: triggerOf(trigger),
		left,
		right,
		cue,
		directed
	});
	const given = { text, sentence, trigger, subject, before, make };
	const pointed = pronounGuest(text, sentence, trigger, subject);
	if (pointed) return make(pointed.left, pointed.right, 'verb', trigger.value.kind === 'receive');
	if (DIRECT.has(trigger.value.kind)) return readDirect(given);
	const assembled = readAssembly(given);
	if (assembled) return assembled;
	return isGoneTo(text, sentence, trigger) ? null : readDirected(given);
}

/** Of both sides alike: they met, they signed. */
function readDirect({ text, sentence, trigger, subject, make }: Given): Statement | null {
	if (isOfMission(sentence, trigger)) return null;
	const sides =
		onBehalf(text, sentence, trigger) ??
		agreedBy(text, sentence, trigger) ??
		ownersBehind(text, sentence.actors.filter(canAct), trigger, sentence) ??
		withPartners(text, sentence, trigger) ??
		sidesOf(sentence, trigger, subject);
	if (!sides) return null;
	const told = make(sides.left, sides.right, sides.cue, false);
	const { means } = trigger.value.rule;
	if (means === 'credentials') return brought(told);
	// "held trilateral talks with A and B": each with both others.
	const isOfThree = means === 'three' && sides.right.length === 2;
	return isOfThree ? make([...sides.left, ...sides.right], [], 'list', false) : told;
}

/** Who attended, gathered others or had the chair met those who were there. */
function readAssembly({ sentence, trigger, make }: Given): Statement | null {
	const posted = attendedAtPost(sentence, trigger);
	if (posted)
		return { ...make(posted.left, posted.right, posted.cue, false), trigger: meeting(trigger) };
	const met =
		gathers(sentence, trigger) && !isMetWith(sentence, trigger) ? gather(sentence, trigger) : null;
	if (met) {
		// Two whom a third brings together meet each other too.
		const isOfStates = [...met.left, ...met.right].every(({ kind }) => kind === 'country');
		const told =
			met.left.length === 2 && isOfStates
				? make([...met.right, ...met.left], [], 'verb', false)
				: make(met.left, met.right, 'verb', true);
		return { ...told, trigger: gathering(trigger) };
	}
	const chairs = chairing(sentence, trigger);
	return chairs && { ...make(chairs, [], 'list', false), trigger: meeting(trigger) };
}

/** Of one side towards the other: it went there, was received there, gave something. */
function readDirected(given: Given): Statement | null {
	const gone = goneOf(given);
	if (!gone || !differ(gone.left, gone.right)) return null;
	const statement = given.make(gone.left, gone.right, 'verb', !gone.isJoint);
	if (given.trigger.value.kind === 'host') statement.trigger.kind = 'receive';
	return statement;
}

function goneOf({ text, sentence, trigger, subject, before }: Given) {
	switch (trigger.value.kind) {
		case 'visit':
			return visit(text, sentence, trigger, subject, before);
		case 'receive':
			return (
				mediated(sentence, trigger) ??
				receive(sentence, trigger, subject) ??
				receivedBeforeVerb(text, sentence, trigger) ??
				metWith(sentence, trigger, subject)
			);
		case 'host':
			return mediated(sentence, trigger) ?? host(sentence, trigger, subject);
		case 'project':
		case 'invest':
		case 'presence':
			return doneAbroad(text, sentence, trigger, subject);
		default:
			return null;
	}
}
