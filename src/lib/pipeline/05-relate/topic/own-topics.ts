import type { Actor } from '../../03-match/actor.ts';
import type { Frame } from '../frame/frame.ts';
import { scopesOf, type Scope } from '../frame/scope.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** What each of the frames of a document is about: its sentences, without what they say of other counterparts. */
export function ownScopesOf(
	order: readonly Frame[],
	sentences: readonly Sentence[]
): (frame: Frame) => Scope {
	const scopeOf = scopesOf(order, sentences);
	return (frame) => withOwnTopics(scopeOf(frame), frame, order);
}

/**
 * A scope without what its sentences say of other counterparts: in "agreements with Kenya on nickel and
 * with Ghana on cobalt" each has its own subject.
 *
 * @param order all frames of the document
 */
function withOwnTopics(scope: Scope, frame: Frame, order: readonly Frame[]): Scope {
	const own = (sentence: Sentence) => ownTopics(sentence, frame, order);
	return {
		own: scope.own.map(own),
		following: scope.following.map(own),
		context: scope.context.map(own)
	};
}

function ownTopics(sentence: Sentence, frame: Frame, order: readonly Frame[]): Sentence {
	if (sentence.topics.length < 2) return sentence;
	const telling = order.filter(({ sentences }) => sentences.includes(sentence));
	if (telling.length < 2 || !telling.includes(frame)) return sentence;
	const of = shares(sentence, counterparts(sentence, telling));
	if (!of) return sentence;
	const parties = new Set(frame.parts.map(({ actor }) => actor.party));
	return {
		...sentence,
		topics: sentence.topics.filter((_, i) => {
			const party = of[i];
			return party === undefined || party === null || parties.has(party);
		})
	};
}

/** Those of a sentence who are a party of one of its engagements alone, in the order of the text. */
function counterparts({ actors }: Sentence, telling: readonly Frame[]): Actor[] {
	const count = (party: string) =>
		telling.filter(({ parts }) => parts.some(({ actor }) => actor.party === party)).length;
	const alone = actors.filter(({ party }) => party !== '' && count(party) === 1);
	return alone.filter(({ party }, i) => alone[i - 1]?.party !== party);
}

/**
 * The party of each topic of a sentence, `null` before the first: every counterpart has topics behind its
 * name, or every one has some before it. `null` where that is not so.
 */
function shares({ topics }: Sentence, sides: readonly Actor[]): (string | null)[] | null {
	if (sides.length < 2) return null;
	const behind = topics.map(
		({ start }) => sides.findLast((side) => side.end <= start)?.party ?? null
	);
	const before = topics.map(({ end }) => sides.find(({ start }) => start >= end)?.party ?? null);
	const isComplete = (of: readonly (string | null)[]) =>
		sides.every(({ party }) => of.includes(party));
	return isComplete(behind) ? behind : isComplete(before) ? before : null;
}
