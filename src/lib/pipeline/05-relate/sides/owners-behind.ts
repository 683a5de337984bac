import type { Actor } from '../../03-match/actor.ts';
import { precededBy } from '../../lexicon/context.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import { distinct } from './distinct.ts';
import type { Sides } from './sides.ts';

/**
 * "The Norwegian minister is in Lima for the meeting |of the ministers of Norway, Peru and Kenya|": whose a meeting is, by
 * its noun; whoever goes to it is one of them.
 */
export function ownersBehind(
	text: string,
	acting: readonly Actor[],
	{ start, end, value }: TriggerHit,
	{ tables }: Sentence
): Sides | null {
	if (tables.isVerbFinal || value.kind !== 'meet' || value.rule.form !== 'noun') return null;
	const first = acting.find((actor) => actor.start >= end);
	if (!first || first.with || first.rank !== 'official' || first.kind !== 'country') return null;
	const gap = fold(text.slice(end, first.start));
	if (gap.length > OF || !precededBy(gap, gap.length, tables.contexts.of)) return null;
	const owners = distinct(acting.filter(({ list }) => list === first.list));
	const isTheirs = owners.length >= LEAST && owners.every(({ kind }) => kind === 'country');
	const parties = new Set(owners.map(({ party }) => party));
	const isAmongThem = acting
		.filter(({ end: until }) => until <= start)
		.every(({ party }) => parties.has(party));
	return isTheirs && isAmongThem ? { left: owners, right: [], cue: 'list' } : null;
}

/** " of the ", " dei ", in code units. */
const OF = 10;
/** Two may be those whom somebody met. */
const LEAST = 3;
