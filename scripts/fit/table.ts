import type { Lexicon } from '#lib/pipeline/lexicon/compile.ts';
import type { ConfidenceTable, Scale } from '#lib/pipeline/lexicon/confidence-table.ts';
import type { Reviewed } from '../evaluate/reviewed.ts';
import { partySamples, samplesOf } from './samples.ts';
import { fitScale } from './scale.ts';

const NO_SCALE: Scale = { base: 0, weights: {}, precisions: {} };
/** With which the engine can read before anything was fitted. */
export const UNFITTED: ConfidenceTable = {
	pairs: NO_SCALE,
	parties: NO_SCALE,
	sectors: NO_SCALE
};

/** The table that reviewed documents give. */
export function fitTable(reviewed: readonly Reviewed[], lexicon: Lexicon): ConfidenceTable {
	const samples = reviewed.map((one) => samplesOf(one, lexicon));
	const pairs = fitScale(samples.flatMap((one) => one.pairs));
	return {
		pairs,
		parties: fitScale(
			partySamples(
				samples.flatMap((one) => one.parties),
				pairs
			)
		),
		sectors: fitScale(samples.flatMap((one) => one.sectors))
	};
}
