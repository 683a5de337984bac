import type { Actor } from '../../03-match/actor.ts';
import { fold } from '../../text/fold.ts';
import { distinct } from '../sides/distinct.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Between a visit and the words for the states above, on either side, in code units. */
const REACH = 30;
/** One state is not "the states above". */
const LEAST = 2;

/**
 * 应A、B、C外长邀请,…对上述三国进行访问: the states that the words "the above" stand for, named before
 * them in their sentence, else in the one before. The one who goes there is none of them.
 */
export function statesAbove(
	{ cues, actors }: Sentence,
	{ start, end }: TriggerHit,
	before: Sentence | undefined
): Actor[] {
	const cue = cues.find(
		(each) =>
			each.kind === 'above' &&
			(each.end <= start ? start - each.end < REACH : each.start - end < REACH)
	);
	if (!cue) return [];
	const own = actors.filter((actor) => actor.end <= cue.start);
	const goer = own.filter(({ rank }) => rank === 'official').at(-1);
	for (const named of [own, before?.actors ?? []]) {
		const states = distinct(
			named.filter(
				({ kind, party, suppressed }) =>
					kind === 'country' && party !== '' && party !== goer?.party && !suppressed
			)
		);
		if (states.length >= LEAST) return states;
	}
	return [];
}

/** "A, B y C son los destinos que| visitará |el presidente": the states of a list that a clause behind it calls so. */
export function statesBehindWhich(
	text: string,
	{ actors, tables }: Sentence,
	{ start, value }: TriggerHit
): Actor[] {
	if (tables.isVerbFinal || value.rule.form !== 'verb') return [];
	const last = actors.findLast(({ end }) => end <= start);
	if (!last || last.rank !== 'name') return [];
	if (!tables.phrasing.stopsWhich.test(fold(text.slice(last.end, start)))) return [];
	return actors.filter(
		({ list, rank, kind, suppressed }) =>
			list === last.list && rank === 'name' && kind === 'country' && !suppressed
	);
}
