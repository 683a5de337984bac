export interface Row {
	values: Record<string, number>;
	isRight: boolean;
}

export interface Fit {
	base: number;
	weights: Record<string, number>;
}

/** How strongly a weight is drawn to what is expected of it (L2). */
const RIDGE = 1;
const ROUNDS = 200;
/** A Newton step further than this, in log-odds, is cut. */
const LONGEST_STEP = 1;

/**
 * Logistic regression by Newton steps, one weight at a time: few signs, a unique maximum, and the same result
 * whatever the order of the rows but for the last bits, which the table rounds away.
 *
 * @param expected the weights where the rows say nothing, never below 0; else 0 is expected, and any weight may be
 */
export function fitLogistic(
	rows: readonly Row[],
	expected: Readonly<Record<string, number>> = {}
): Fit {
	const names = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))].sort();
	const columns = [
		rows.map(() => 1),
		...names.map((name) => rows.map(({ values }) => values[name] ?? 0))
	];
	const means = [0, ...names.map((name) => expected[name] ?? 0)];
	const least = [-Infinity, ...names.map((name) => (name in expected ? 0 : -Infinity))];
	const weights = columns.map(() => 0);
	const scores = rows.map(() => 0);
	for (let round = 0; round < ROUNDS; round++)
		for (const [k, column] of columns.entries()) {
			const ridge = k === 0 ? 0 : RIDGE;
			let slope = ridge * ((means[k] ?? 0) - (weights[k] ?? 0));
			let curve = ridge;
			for (const [i, row] of rows.entries()) {
				const x = column[i] ?? 0;
				if (x === 0) continue;
				const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
				slope += x * ((row.isRight ? 1 : 0) - p);
				curve += x * x * p * (1 - p);
			}
			if (curve === 0) continue;
			const old = weights[k] ?? 0;
			const aim = old + Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, slope / curve));
			const step = Math.max(least[k] ?? aim, aim) - old;
			weights[k] = old + step;
			for (const [i, x] of column.entries()) scores[i] = (scores[i] ?? 0) + step * x;
		}
	const [base = 0, ...rest] = weights;
	return { base, weights: Object.fromEntries(names.map((name, i) => [name, rest[i] ?? 0])) };
}
