import { canAct, type Actor } from '../../03-match/actor.ts';
import { distinct } from '../sides/distinct.ts';
import { hasCue, type Sentence, type TriggerHit } from '../sentence/sentence.ts';
import type { Statement } from './statement.ts';
import { triggerOf } from './trigger.ts';

/** Fewer givers are no list of donors: what one of them does may be for somebody else. */
const GIVERS = 3;
/** Between whoever gives and the verb, in code units. */
const NEAR = 40;

/**
 * "Kuwait is releasing 40 million.", in a text where others give to Lebanon: of a list of donors each gives to the one
 * state that all sentences with a recipient name, where a headline has it too or the text speaks for it.
 */
export function donorsOf(
	sentences: readonly Sentence[],
	home: string | null,
	statements: readonly Statement[]
): Statement[] {
	const given = statements.filter(
		({ trigger }) => trigger.kind === 'project' && trigger.form === 'verb'
	);
	const [first, ...others] = given;
	const recipient = first?.right[0];
	if (!first || !recipient || recipient.kind !== 'country') return [];
	const isTheirs = ({ right }: Statement) => right.every(({ party }) => party === recipient.party);
	if (!isTheirs(first) || !others.every(isTheirs)) return [];
	const isAbout =
		home === recipient.party ||
		sentences.some(
			({ isTitle, actors }) => isTitle && actors.some(({ party }) => party === recipient.party)
		);
	if (!isAbout) return [];
	const told = new Set(statements.map(({ sentence }) => sentence));
	const found = sentences
		.filter((sentence) => !told.has(sentence) && !sentence.tables.isVerbFinal)
		.flatMap((sentence) => giftTo(sentence, recipient));
	const givers = distinct([...given, ...found].flatMap(({ left }) => left));
	return givers.length < GIVERS ? [] : found;
}

/** A sentence of somebody who gives, and of nobody else. */
function giftTo(sentence: Sentence, recipient: Actor): Statement[] {
	const { triggers, actors, isTitle } = sentence;
	if (isTitle || hasCue(sentence, 'denied') || hasCue(sentence, 'tentative')) return [];
	if (triggers.some(({ value }) => value.kind !== 'project')) return [];
	const gift = triggers.find(({ value }) => value.rule.form === 'verb');
	if (!gift) return [];
	const givers = distinct(actors.filter((actor) => isGiver(actor, gift)));
	const areAlone = actors.every(
		({ party, rank }) =>
			rank === 'adjective' ||
			party === recipient.party ||
			givers.some((giver) => giver.party === party)
	);
	if (givers.length === 0 || !areAlone) return [];
	if (givers.some(({ party }) => party === recipient.party)) return [];
	const trigger = triggerOf(gift);
	return [{ sentence, trigger, left: givers, right: [recipient], cue: 'verb', directed: true }];
}

/** The subject of the verb. */
function isGiver(actor: Actor, { start }: TriggerHit): boolean {
	const { rank, end, locative, party } = actor;
	return (
		canAct(actor) &&
		!locative &&
		party !== '' &&
		(rank === 'name' || rank === 'official' || rank === 'seat') &&
		end <= start &&
		start - end <= NEAR
	);
}
