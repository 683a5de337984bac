import { expect, test } from 'vitest';
import { arcMark } from '#lib/map/map-mark.ts';
import type { SceneArc } from '#lib/query/scene.ts';
import { ENGLISH } from '../fixtures/map-text.ts';

const arc: SceneArc = {
	id: 'KOR~CHL~KOR',
	source: 'KOR',
	target: 'CHL',
	from: [126.98, 37.57],
	to: [-70.65, -33.46],
	series: 'KOR',
	order: 0,
	matches: true,
	directed: true,
	mode: null,
	unheld: [],
	type: 'visit',
	minerals: [],
	engagements: ['e-1']
};
const names = { name: (id: string) => id, eventName: (id: string) => id, symbolOf: () => '' };

test('a line of what has not taken place says how it stands', () => {
	const { text } = arcMark({ ...arc, mode: 'video', unheld: ['planned'] }, names, ENGLISH);
	expect(text).toContain('by video, planned');
});

test('a line that the filters leave out says so', () => {
	const { text } = arcMark(arc, names, ENGLISH);
	expect(text).not.toContain(ENGLISH.dimmed);
	expect(arcMark({ ...arc, matches: false }, names, ENGLISH).text).toBe(
		`${text}, ${ENGLISH.dimmed}`
	);
});
