import type { Signs } from '../../lexicon/confidence-table.ts';
import type { Topic } from '../topic/topics.ts';

/** A score beyond this says no more. */
const MOST = 4;

/** What speaks for a sector: how often it was right, how much was said of it, and whether in the title. */
export function sectorSigns({ id, score, spans, isInTitle }: Topic): Signs {
	return {
		precedents: { sector: [id] },
		values: {
			score: Math.min(score, MOST) - 1,
			twice: spans.length >= 2 ? 1 : 0,
			thrice: spans.length >= 3 ? 1 : 0,
			title: isInTitle ? 1 : 0
		}
	};
}
