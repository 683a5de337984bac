import { fold } from '../../text/fold.ts';
import { precededBy } from '../../lexicon/context.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/**
 * "a meeting of |G7 agriculture ministers": a meeting of the ministers of a bloc or of a region is a conference, by
 * whatever noun it is told.
 */
export function isOfMinisters(
	text: string,
	{ actors, tables }: Sentence,
	{ end, value }: TriggerHit
): boolean {
	if (value.kind !== 'meet' || value.rule.form !== 'noun') return false;
	const owner = actors.find(({ start }) => start >= end);
	if (owner?.kind !== 'bloc' || owner.rank !== 'official' || owner.title?.isBody) return false;
	const gap = fold(text.slice(end, owner.start));
	return gap.length <= OF && precededBy(gap, gap.length, tables.contexts.of);
}

/** " of the ", in code units. */
const OF = 8;
