import { edtfYear } from '#lib/domain/edtf.ts';
import type { Draft } from '../05-relate/draft.ts';
import { isSame } from './similar.ts';

/**
 * Groups the drafts that tell the same engagement (union-find). Only drafts that share a party and
 * a year, or have none, are compared, so that the work grows with the size of such blocks.
 */
export function clustersOf(drafts: readonly Draft[]): Draft[][] {
	const parent = drafts.map((_, i) => i);
	const root = (i: number): number => {
		let at = i;
		while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
		return at;
	};
	for (const block of blocksOf(drafts))
		for (const [n, i] of block.entries())
			for (const j of block.slice(n + 1)) {
				const [a, b] = [drafts[i], drafts[j]];
				if (a && b && root(i) !== root(j) && isSame(a, b)) parent[root(j)] = root(i);
			}
	const clusters = new Map<number, Draft[]>();
	drafts.forEach((draft, i) => clusters.set(root(i), [...(clusters.get(root(i)) ?? []), draft]));
	return [...clusters.values()];
}

function blocksOf(drafts: readonly Draft[]): number[][] {
	const blocks = new Map<string, number[]>();
	drafts.forEach((draft, i) => {
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
