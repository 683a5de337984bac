import { expect, test } from 'vitest';
import type { Anchors } from '#lib/map/anchors.ts';
import { arcLine } from '#lib/map/arc-lines.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import { ALL, smallDataset } from '../fixtures/scene/small-dataset.ts';

const { arcs } = buildScene(smallDataset(), ALL, { dim: true, minerals: true });
const [arc] = arcs.filter(({ directed }) => directed);

function anchors(rim: number): Anchors {
	return { at: () => [0, 0], nodeRadius: () => rim, ringRadius: () => rim, rim: () => rim };
}

test('a line stays the same until its zoom, its place in the fan or its rims change', () => {
	if (!arc) throw new Error('no arc');
	const line = arcLine(arc, 2, 0, anchors(4));
	expect(arcLine(arc, 2, 0, anchors(4))).toBe(line);
	const ends = [
		arcLine(arc, 2.5, 0, anchors(4)),
		arcLine(arc, 2, 6, anchors(4)),
		arcLine(arc, 2, 0, anchors(12))
	].map(({ whole }) => JSON.stringify(whole));
	expect(new Set([JSON.stringify(line.whole), ...ends]).size).toBe(4);
	expect(arcLine(arc, 2, 0, anchors(4))).toEqual(line);
});
