import { valuesOf, type Scale } from '#lib/pipeline/lexicon/confidence-table.ts';
import { fitLogistic } from './logistic.ts';
import { precisionsOf, type Sample } from './precisions.ts';

const FOLDS = 5;

/**
 * Fits a scale. The weights are fitted to readings whose precedents were counted in the other documents
 * only (cross-fitting), so that a rule seen once does not vouch for itself; the shipped
 * precisions are counted in all. They are drawn to their wider names already, so a precedent is
 * expected to weigh what it says, 1.
 */
export function fitScale(samples: readonly Sample[]): Scale {
	const folds = foldsOf(samples);
	const rows = samples.map(({ signs, isRight, document }) => ({
		values: valuesOf({ precisions: folds.get(document) ?? {} }, signs),
		isRight
	}));
	const kinds = new Set(samples.flatMap(({ signs }) => Object.keys(signs.precedents)));
	const expected = Object.fromEntries([...kinds].map((kind) => [kind, 1]));
	const { base, weights } = fitLogistic(rows, expected);
	return {
		base: rounded(base),
		weights: byName(weights),
		precisions: Object.fromEntries(
			Object.entries(precisionsOf(samples)).map(([kind, known]) => [kind, byName(known)])
		)
	};
}

/** Document → what the documents of the other folds teach. */
function foldsOf(samples: readonly Sample[]): Map<string, Scale['precisions']> {
	const documents = [...new Set(samples.map(({ document }) => document))].sort();
	const fold = new Map(documents.map((document, i) => [document, i % FOLDS]));
	const taught = Array.from({ length: FOLDS }, (_, n) =>
		precisionsOf(samples.filter(({ document }) => fold.get(document) !== n))
	);
	return new Map(documents.map((document, i) => [document, taught[i % FOLDS] ?? {}]));
}

function byName(values: Record<string, number>): Record<string, number> {
	return Object.fromEntries(
		Object.entries(values)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, value]) => [name, rounded(value)])
	);
}

function rounded(value: number): number {
	return Math.round(value * 1000) / 1000;
}
