import type { Span } from '#lib/domain/evidence.ts';
import type { Sentence } from '../sentence/sentence.ts';

/**
 * "Ambassador Rojas, resident in Lisbon", "the ambassador in Canberra": at `start` stands where somebody is
 * posted, and where nobody met unless the state of the post is party.
 */
export function isPost(
	{ actors, cues }: Sentence,
	start: number,
	country: string,
	parties: ReadonlySet<string>
): boolean {
	const isRightBefore = ({ end }: Span) => end <= start && start - end <= GAP;
	if (cues.some((cue) => cue.kind === 'aside' && isRightBefore(cue))) return true;
	return (
		parties.size > 0 &&
		!parties.has(country) &&
		actors.some((actor) => actor.title?.kind === 'ambassador' && isRightBefore(actor))
	);
}

/** Between an ambassador and the post, in code units: " in ", " em ". */
const GAP = 4;
