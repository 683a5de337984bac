import { edtfYear } from '#lib/domain/edtf.ts';
import { isSame } from './similar.ts';
import type { Report } from './reports.ts';

/**
 * Groups the reports of the same engagement (union-find). Apart from those of one key, only
 * reports that share a party and a year, or have none, are compared, so that the work grows with
 * the size of such blocks.
 */
export function clustersOf(reports: readonly Report[]): Report[][] {
	const parent = reports.map((_, i) => i);
	const root = (i: number): number => {
		let at = i;
		while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
		return at;
	};
	const first = new Map<string, number>();
	reports.forEach(({ key }, i) => {
		const known = first.get(key);
		if (known === undefined) first.set(key, i);
		else parent[i] = root(known);
	});
	for (const block of blocksOf(reports))
		for (const [n, i] of block.entries())
			for (const j of block.slice(n + 1)) {
				const [a, b] = [reports[i], reports[j]];
				if (a && b && root(i) !== root(j) && isSame(a.draft, b.draft)) parent[root(j)] = root(i);
			}
	const clusters = new Map<number, Report[]>();
	reports.forEach((report, i) => {
		const known = clusters.get(root(i));
		if (known) known.push(report);
		else clusters.set(root(i), [report]);
	});
	return [...clusters.values()];
}

function blocksOf(reports: readonly Report[]): number[][] {
	const blocks = new Map<string, number[]>();
	reports.forEach(({ draft }, i) => {
		const year = draft.date ? edtfYear(draft.date.edtf) : null;
		for (const { party } of draft.parties) {
			const key = `${party} ${year ?? ''}`;
			const block = blocks.get(key);
			if (block) block.push(i);
			else blocks.set(key, [i]);
		}
	});
	return [...blocks.values()];
}
