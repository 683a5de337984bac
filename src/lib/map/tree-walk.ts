import type { TreeStep } from './map-tree.ts';

/** Where somebody stands in the tree: the steps that lead there, and the neighbours. */
export interface TreePlace {
	/** From the outermost to the one above; empty at the top. */
	above: readonly TreeStep[];
	neighbours: readonly TreeStep[];
	/** Index of the current one; -1 only where there is none at all. */
	index: number;
}

/** The keys of the steps that lead to where somebody stands, outermost first. */
export type TreePath = readonly string[];

/** As far as a path still leads: filters may have taken away what lay there. */
export function placeOf(tree: readonly TreeStep[], path: TreePath): TreePlace {
	const above: TreeStep[] = [];
	let neighbours = tree;
	for (const [depth, key] of path.entries()) {
		const index = neighbours.findIndex((step) => step.key === key);
		const step = neighbours[index];
		if (!step) break;
		const inner = step.inner();
		if (depth === path.length - 1 || inner.length === 0) return { above, neighbours, index };
		above.push(step);
		neighbours = inner;
	}
	return { above, neighbours, index: neighbours.length > 0 ? 0 : -1 };
}

/** The arrow keys go right and left between neighbours, down into and up out of. */
const NEIGHBOUR: Readonly<Record<string, (index: number, last: number) => number>> = {
	ArrowRight: (index) => index + 1,
	ArrowLeft: (index) => index - 1,
	PageDown: (index) => index + 10,
	PageUp: (index) => index - 10,
	Home: () => 0,
	End: (_, last) => last
};

/** Where a key leads; `null`: it is no key of the walk. At an end it leads to where one stands. */
export function walk({ above, neighbours, index }: TreePlace, key: string): TreePath | null {
	const outer = above.map((step) => step.key);
	const current = neighbours[index];
	if (!current) return null;
	const here = [...outer, current.key];
	if (key === 'ArrowDown') {
		const first = current.inner()[0];
		return first ? [...here, first.key] : here;
	}
	if (key === 'ArrowUp') return outer.length > 0 ? outer : here;
	const step = NEIGHBOUR[key];
	if (!step) return null;
	const last = neighbours.length - 1;
	const next = neighbours[Math.max(0, Math.min(last, step(index, last)))];
	return [...outer, (next ?? current).key];
}
