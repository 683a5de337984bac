import {
	logOdds,
	sureness,
	type ConfidenceTable,
	type Signs
} from '../../lexicon/confidence-table.ts';
import type { Frame } from '../frame/frame.ts';
import { pairSigns } from './pair-signs.ts';
import { sectorSigns } from './sector-signs.ts';
import type { Topic } from '../topic/topics.ts';

/** How sure a frame is, 0 to 1 with two decimals: the share of such readings that were right. */
export interface Confidences {
	engagement: number;
	/** In the order of the frame's pairs. */
	pairs: number[];
	/** By party id. */
	parties: Map<string, number>;
}

/**
 * Pairs by their signs, parties by the surest pair that they are in, and the engagement by the
 * surest of all: it took place if one of its pairs did.
 *
 * @param home the party for which the document speaks
 */
export function confidencesOf(
	frame: Frame,
	home: string | null,
	table: ConfidenceTable
): Confidences {
	const pairs = frame.pairs.map((pair) => sureness(table.pairs, pairSigns(frame, pair, home)));
	const parties = new Map(
		frame.parts.map(({ actor: { party } }) => {
			const own = pairs.filter((_, i) => {
				const pair = frame.pairs[i];
				return pair?.source === party || pair?.target === party;
			});
			return [party, sureness(table.parties, partySigns(own))];
		})
	);
	const surest = pairs.length > 0 ? pairs : [...parties.values()];
	return {
		engagement: round(Math.max(0, ...surest)),
		pairs: pairs.map(round),
		parties: new Map([...parties].map(([party, value]) => [party, round(value)]))
	};
}

export function sectorConfidence(topic: Topic, table: ConfidenceTable): number {
	return round(sureness(table.sectors, sectorSigns(topic)));
}

/** What speaks for a party: the surest of its pairs; a conference may name one who is in none. */
export function partySigns(pairs: readonly number[]): Signs {
	return {
		precedents: {},
		values: pairs.length > 0 ? { pair: logOdds(Math.max(...pairs)) } : { unpaired: 1 }
	};
}

/** Nothing is certain: neither 0 nor 1 is ever written. */
function round(value: number): number {
	return Math.min(0.99, Math.max(0.01, Math.round(value * 100) / 100));
}
