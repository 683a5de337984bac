import type { Extraction } from '#lib/pipeline/extract.ts';
import type { Gold } from './gold.ts';
import { align } from './table.ts';
import { truthOf } from './truth.ts';

const JUDGED = ['pairs', 'parties', 'sectors', 'engagements'] as const;

/** One reading: how sure the engine was, and whether it was right. */
export interface Judgement {
	field: (typeof JUDGED)[number];
	split: string | null;
	confidence: number;
	isRight: boolean;
}

/** Judges all that was read in one document. An engagement is right when one of its pairs is. */
export function judged({ drafts }: Pick<Extraction, 'drafts'>, gold: Gold): Judgement[] {
	const truth = truthOf(gold);
	const split = gold.split ?? null;
	return drafts.flatMap(({ pairs, parties, sectors, confidence }): Judgement[] => {
		const ofPairs = pairs.map(({ source, target, confidence: sure }) => ({
			field: 'pairs' as const,
			split,
			confidence: sure,
			isRight: truth.hasPair(source, target)
		}));
		const ofParties = parties.map(({ party, confidence: sure }) => ({
			field: 'parties' as const,
			split,
			confidence: sure,
			isRight: truth.parties.has(party)
		}));
		return [
			...ofPairs,
			...ofParties,
			...sectors.map(({ id, confidence: sure }) => ({
				field: 'sectors' as const,
				split,
				confidence: sure,
				isRight: truth.sectors.has(id)
			})),
			{
				field: 'engagements',
				split,
				confidence,
				isRight: (pairs.length > 0 ? ofPairs : ofParties).some(({ isRight }) => isRight)
			}
		];
	});
}

/** The lower edges of the bins: tenths, but for where the words of the interface change. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

interface Bin {
	from: number;
	count: number;
	/** Means over its readings, 0 where it has none. */
	confidence: number;
	precision: number;
}

export function binsOf(judgements: readonly Judgement[]): Bin[] {
	return EDGES.map((from, i) => {
		const to = EDGES[i + 1] ?? Infinity;
		const own = judgements.filter(({ confidence }) => confidence >= from && confidence < to);
		const mean = (value: (one: Judgement) => number) =>
			own.length === 0 ? 0 : own.reduce((sum, one) => sum + value(one), 0) / own.length;
		return {
			from,
			count: own.length,
			confidence: mean(({ confidence }) => confidence),
			precision: mean(({ isRight }) => (isRight ? 1 : 0))
		};
	});
}

/**
 * Expected calibration error: how far confidence and precision lie apart in the mean, each bin by its share
 * of the readings (Naeini et al. 2015).
 */
export function calibrationError(bins: readonly Bin[]): number {
	const all = bins.reduce((sum, { count }) => sum + count, 0);
	if (all === 0) return 0;
	return bins.reduce(
		(sum, { count, confidence, precision }) =>
			sum + (count / all) * Math.abs(confidence - precision),
		0
	);
}

/** One row a bin, for each field: readings, mean confidence, share that was right. */
export function reliabilityTable(judgements: readonly Judgement[]): string {
	const bins = JUDGED.map((field) => binsOf(judgements.filter((one) => one.field === field)));
	return align([
		['confidence', ...JUDGED.map((field) => `${field}: n, mean, right`)],
		...EDGES.map((from, i) => [
			`${from.toFixed(2)} to ${(EDGES[i + 1] ?? 1).toFixed(2)}`,
			...bins.map((own) => cell(own[i]))
		]),
		['calibration error', ...bins.map((own) => calibrationError(own).toFixed(3))]
	]);
}

function cell(bin: Bin | undefined): string {
	if (!bin || bin.count === 0) return '–';
	return `${bin.count}  ${bin.confidence.toFixed(2)}  ${bin.precision.toFixed(2)}`;
}
