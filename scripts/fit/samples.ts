import { sureness, type Scale } from '#lib/pipeline/lexicon/confidence-table.ts';
import { readDocument } from '#lib/pipeline/extract.ts';
import type { Lexicon } from '#lib/pipeline/lexicon/compile.ts';
import { partySigns } from '#lib/pipeline/05-relate/record/confidence.ts';
import { pairSigns } from '#lib/pipeline/05-relate/record/pair-signs.ts';
import { placedFrames } from '#lib/pipeline/05-relate/place/placed-frames.ts';
import { ownScopesOf } from '#lib/pipeline/05-relate/topic/own-topics.ts';
import { sectorSigns } from '#lib/pipeline/05-relate/record/sector-signs.ts';
import { sectorsOf } from '#lib/pipeline/05-relate/topic/topics.ts';
import type { Reviewed } from '../evaluate/reviewed.ts';
import { truthOf } from '../evaluate/truth.ts';
import type { Sample } from './precisions.ts';

/** A party with the pairs that it is in. */
export interface PartySample {
	document: string;
	pairs: Sample[];
	isRight: boolean;
}

/** Everything that the engine reads in a reviewed document, and whether the reviewers have it. */
export interface Samples {
	pairs: Sample[];
	parties: PartySample[];
	sectors: Sample[];
}

export function samplesOf({ source, gold }: Reviewed, lexicon: Lexicon): Samples {
	const truth = truthOf(gold);
	const document = source.id;
	const { telling } = readDocument(source, lexicon);
	const order = placedFrames(telling).map(({ frame }) => frame);
	const scopeOf = ownScopesOf(order, telling.sentences);
	const samples: Samples = { pairs: [], parties: [], sectors: [] };
	for (const frame of order) {
		const told = frame.pairs.map((pair) => ({
			pair,
			sample: {
				document,
				signs: pairSigns(frame, pair, telling.home),
				isRight: truth.hasPair(pair.source, pair.target)
			}
		}));
		samples.pairs.push(...told.map(({ sample }) => sample));
		for (const { actor } of frame.parts)
			samples.parties.push({
				document,
				pairs: told
					.filter(({ pair }) => pair.source === actor.party || pair.target === actor.party)
					.map(({ sample }) => sample),
				isRight: truth.parties.has(actor.party)
			});
		for (const topic of sectorsOf(scopeOf(frame), telling.shadow.text))
			samples.sectors.push({
				document,
				signs: sectorSigns(topic),
				isRight: truth.sectors.has(topic.id)
			});
	}
	return samples;
}

/** The signs of parties follow from how sure their pairs are. */
export function partySamples(parties: readonly PartySample[], scale: Scale): Sample[] {
	return parties.map(({ document, pairs, isRight }) => ({
		document,
		signs: partySigns(pairs.map(({ signs }) => sureness(scale, signs))),
		isRight
	}));
}
