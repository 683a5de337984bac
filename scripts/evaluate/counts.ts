/** Right, wrong and missed, with the items that were. */
export interface Counts {
	right: number;
	wrong: string[];
	missed: string[];
}

export function noCounts(): Counts {
	return { right: 0, wrong: [], missed: [] };
}

/** Compares what was found with what must be found (`wanted`) and what may be (`allowed`). */
export function compare(
	found: Iterable<string>,
	wanted: ReadonlySet<string>,
	allowed: ReadonlySet<string>
): Counts {
	const counts = noCounts();
	const all = new Set(found);
	for (const item of all) {
		if (wanted.has(item)) counts.right++;
		else if (!allowed.has(item)) counts.wrong.push(item);
	}
	for (const item of wanted) if (!all.has(item)) counts.missed.push(item);
	return counts;
}

export function sum(all: readonly Counts[]): Counts {
	return {
		right: all.reduce((total, { right }) => total + right, 0),
		wrong: all.flatMap(({ wrong }) => wrong),
		missed: all.flatMap(({ missed }) => missed)
	};
}

/** `null` where there was nothing to find and nothing was found. */
export function f1({ right, wrong, missed }: Counts): number | null {
	const all = 2 * right + wrong.length + missed.length;
	return all === 0 ? null : (2 * right) / all;
}
