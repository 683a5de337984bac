/**
 * Splits numbers into classes whose members lie close together: the least sum of squared distances
 * from each class's mean (Fisher 1958, known in cartography as Jenks's natural breaks). No class is
 * empty; equal numbers are never parted.
 *
 * @param most classes; fewer where there are fewer distinct numbers
 * @returns of each class, in rising order, its least and its greatest number
 */
export function naturalBreaks(values: readonly number[], most: number): [number, number][] {
	const tally = new Map<number, number>();
	for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
	const distinct = [...tally].sort(([a], [b]) => a - b);
	const spread = spreads(distinct);
	const last = distinct.length - 1;
	// Of the best split of the first numbers into so many classes: its cost and where its last begins.
	let costs = distinct.map((_, to) => spread(0, to));
	const starts: number[][] = [distinct.map(() => 0)];
	for (let count = 2; count <= Math.min(most, distinct.length); count++) {
		const rows = distinct.map((_, to) => bestStart(to, costs, spread));
		costs = rows.map(({ cost }) => cost);
		starts.push(rows.map(({ start }) => start));
	}
	const classes: [number, number][] = [];
	let to = last;
	for (const row of starts.toReversed()) {
		if (to < 0) break;
		const start = row[to] ?? 0;
		classes.unshift([distinct[start]?.[0] ?? 0, distinct[to]?.[0] ?? 0]);
		to = start - 1;
	}
	return classes;
}

type Spread = (from: number, to: number) => number;

function bestStart(to: number, costs: readonly number[], spread: Spread) {
	let best = { cost: Infinity, start: 0 };
	for (let start = 1; start <= to; start++) {
		const cost = (costs[start - 1] ?? Infinity) + spread(start, to);
		if (cost < best.cost) best = { cost, start };
	}
	return best;
}

/** Sum of squared distances from the mean, for any run of numbers, by running sums. */
function spreads(distinct: readonly (readonly [value: number, times: number])[]): Spread {
	const sums = [{ times: 0, sum: 0, squares: 0 }];
	for (const [value, times] of distinct) {
		const before = sums.at(-1) ?? { times: 0, sum: 0, squares: 0 };
		sums.push({
			times: before.times + times,
			sum: before.sum + times * value,
			squares: before.squares + times * value * value
		});
	}
	return (from, to) => {
		const [a, b] = [sums[from], sums[to + 1]];
		if (!a || !b) return Infinity;
		const [times, sum] = [b.times - a.times, b.sum - a.sum];
		return b.squares - a.squares - (sum * sum) / times;
	};
}
