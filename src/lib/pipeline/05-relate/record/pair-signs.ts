import type { Signs } from '../../lexicon/confidence-table.ts';
import { isOfficial, type Actor } from '../../03-match/actor.ts';
import type { Frame } from '../frame/frame.ts';
import type { Sentence } from '../sentence/sentence.ts';

type Pair = Frame['pairs'][number];

/**
 * What speaks for a pair: how often what told it was right, how many sentences tell it, and how the
 * two sides are known. Tried too, and left out because they told nothing more of documents that a
 * fit had not seen: the cue, the title, the distance from the trigger, other states in the sentence,
 * and officials to whom the text gave their country.
 *
 * @param home the party for which the document speaks
 */
export function pairSigns(frame: Frame, pair: Pair, home: string | null): Signs {
	const isSide = ({ party }: Actor) => party === pair.source || party === pair.target;
	const sides = frame.parts.map(({ actor }) => actor).filter(isSide);
	const all = (holds: (actor: Actor) => boolean) => flag(sides.length > 0 && sides.every(holds));
	const any = (holds: (actor: Actor) => boolean) => flag(sides.some(holds));
	const told = tellings(frame, pair);
	return {
		precedents: { rule: [pair.rule, triggerOf(pair.rule)] },
		values: {
			twice: flag(told.size >= 2),
			thrice: flag(told.size >= 3),
			home: flag(home !== null && (pair.source === home || pair.target === home)),
			official: any(isOfficial),
			leaders: all(isLeader),
			bloc: any(({ kind }) => kind !== 'country')
		}
	};
}

/** `meet` of `en.meet.talks`: where a rule was not seen, its trigger speaks for it. */
function triggerOf(rule: string): string {
	return rule.split('.').at(-2) ?? rule;
}

/** The sentences that tell the pair; an event's pairs are told by all of its sentences. */
function tellings(frame: Frame, { source, target }: Pair): Set<Sentence> {
	const own = frame.statements.filter(({ left, right }) => {
		const parties = [...left, ...right].map(({ party }) => party);
		return parties.includes(source) && parties.includes(target);
	});
	return new Set(own.length > 0 ? own.map(({ sentence }) => sentence) : frame.sentences);
}

/** A person whose name alone says whose leader they are. */
function isLeader({ person, mention }: Actor): boolean {
	return person !== null && mention.start === person.start;
}

function flag(holds: boolean): number {
	return holds ? 1 : 0;
}
