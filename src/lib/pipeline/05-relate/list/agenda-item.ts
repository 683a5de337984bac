import type { Actor } from '../../03-match/actor.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import type { Statement } from '../statement/statement.ts';
import { triggerOf } from '../statement/trigger.ts';

/**
 * "- OSLO: official visit of the President of Peru": an item of an agenda says first where, then what, and then who
 * comes.
 */
export function agendaItem(
	text: string,
	sentence: Sentence,
	trigger: TriggerHit
): Statement | null {
	const { actors, start } = sentence;
	const { kind, rule } = trigger.value;
	const [place, ...others] = actors;
	if (!place || kind !== 'visit' || rule.form !== 'noun' || rule.means) return null;
	if (!isPlace(place) || !BULLET.test(text.slice(start, place.start))) return null;
	if (!LABEL.test(text.slice(place.end, trigger.start))) return null;
	const isElsewhere = others.some(
		({ locative, rank, party }) => locative && rank !== 'official' && party !== place.party
	);
	const guest = others.find(
		({ rank, party, start: at }) =>
			rank === 'official' && party !== '' && party !== place.party && at >= trigger.end
	);
	if (isElsewhere || !guest || guest.start - trigger.end > NEAR) return null;
	const left = others.filter(({ list, rank }) => list === guest.list && rank === 'official');
	return {
		sentence,
		trigger: triggerOf(trigger),
		left,
		right: [place],
		cue: 'verb',
		directed: true
	};
}

function isPlace({ kind, rank, party }: Actor): boolean {
	return kind === 'country' && party !== '' && (rank === 'name' || rank === 'seat');
}

const BULLET = /^[-–—•·*]? ?$/;
/** Between the place and the visit: ": ", " – official ". */
const LABEL = /^ ?[:–—-] ?(?:\p{Ll}+ )?$/u;
/** "to Washington of the ", in code units. */
const NEAR = 40;
