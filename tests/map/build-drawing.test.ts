import { describe, expect, test } from 'vitest';
import { buildDrawing, type DrawingOptions } from '#lib/map/build-drawing.ts';
import { buildScene } from '#lib/query/build-scene.ts';
import { actorColours, actorDashes } from '#lib/query/palette.ts';
import type { Marking } from '#lib/query/selection.ts';
import { ALL, smallDataset } from '../fixtures/scene/small-dataset.ts';
import { estimateWidth } from '../fixtures/text-width.ts';

const scene = buildScene(smallDataset(), ALL, { dim: true, minerals: true });
const colour = actorColours([]);
const OPTIONS: DrawingOptions = {
	zoom: 2.5,
	view: null,
	colour: (series) => colour(series, 'light'),
	dash: actorDashes([]),
	ink: '#14212b',
	hideOthers: false,
	name: (id) => id,
	eventName: (id) => id,
	symbolOf: (mineral) => (mineral === 'lithium' ? 'Li' : 'Cu'),
	measure: estimateWidth
};

function draw(selection: Marking | null = null, options: Partial<DrawingOptions> = {}) {
	return buildDrawing(scene, selection, { ...OPTIONS, ...options });
}

function arcOf(id: string, drawing = draw()) {
	return drawing.arcs.find(({ key }) => key === `arc:${id}`);
}

describe('a drawing', () => {
	test('gives each actor its colour in either theme', () => {
		expect(arcOf('KOR~PER~KOR')?.colour).toBe(colour('KOR', 'light'));
		expect(arcOf('KOR~PER~KOR', draw(null, { colour: (id) => colour(id, 'dark') }))?.colour).toBe(
			'#5cb8f0'
		);
		expect(arcOf('KOR~CHL~minerals')?.colour).toBe('#00795c');
	});

	test('tells kinds apart without colour: dash, symbol, head, width', () => {
		expect(arcOf('KOR~PER~KOR')?.dash).not.toEqual([]);
		expect(arcOf('KOR~COL~KOR')?.dash).toEqual([]);
		expect(arcOf('KOR~CHL~minerals')?.symbols.map(({ text }) => text)).toEqual(['Cu', 'Li']);
		expect(arcOf('KOR~CHL~minerals')?.head).toBeNull();
		expect(arcOf('USA~JPN~USA')?.head).not.toBeNull();
		expect(arcOf('KOR~CHL~KOR')?.width).toBeGreaterThan(arcOf('KOR~PER~KOR')?.width ?? 9);
	});

	test('trims lines at the rims and ends heads there', () => {
		const { nodes } = draw();
		const target = nodes.find(({ key }) => key === 'country:COL');
		const tip = arcOf('CHN~COL~CHN')?.head?.[0] ?? [0, 0];
		const away = (turn: number) =>
			Math.hypot(tip[0] - (target?.at[0] ?? 0) + turn, tip[1] - (target?.at[1] ?? 0));
		const { period } = draw();
		expect(Math.min(away(0), away(period), away(-period))).toBeCloseTo(
			(target?.radius ?? 0) + 2,
			1
		);
	});

	test('fans out the strands of one pair', () => {
		const middle = arcOf('KOR~CHL~KOR')?.curve[1] ?? [0, 0];
		const other = arcOf('KOR~CHL~minerals')?.curve[1] ?? [0, 0];
		expect(Math.hypot(middle[0] - other[0], middle[1] - other[1])).toBeGreaterThan(8);
	});

	test('puts badges below the parties of an event', () => {
		const chile = draw().nodes.find(({ key }) => key === 'country:CHL');
		expect(chile?.badges.map(({ fill }) => fill)).toEqual(['hollow']);
		expect(chile?.badges[0]?.at[1]).toBeGreaterThan(chile?.at[1] ?? 0);
	});

	test('is the same for the same arguments', () => {
		expect(draw()).toEqual(draw());
	});
});

describe('ink', () => {
	test('nothing selected: all that matches is plain', () => {
		expect(new Set(draw().arcs.map(({ level }) => level))).toEqual(new Set(['plain']));
	});

	test('an arc: selected on top, what shares its engagements related, the rest faint', () => {
		const drawing = draw({ kind: 'arc', id: 'KOR~CHL~minerals' });
		expect(drawing.arcs.at(-1)?.key).toBe('arc:KOR~CHL~minerals');
		expect(arcOf('KOR~CHL~minerals', drawing)?.level).toBe('selected');
		expect(arcOf('KOR~CHL~KOR', drawing)?.level).toBe('related');
		expect(arcOf('USA~JPN~USA', drawing)?.level).toBe('rest');
	});

	test('an event: its strands and its ring, which is named', () => {
		const drawing = draw({ kind: 'engagement', id: 'summit' });
		expect(arcOf('USA~JPN~USA', drawing)?.level).toBe('selected');
		expect(drawing.hubs.find(({ key }) => key === 'engagement:summit')?.level).toBe('selected');
		expect(drawing.labels.map(({ key }) => key)).toContain('engagement:summit');
	});

	test('an event stands alone: what else its strands hold goes back', () => {
		const drawing = draw({ kind: 'engagement', id: 'talks' });
		expect(arcOf('KOR~CHL~KOR', drawing)?.level).toBe('selected');
		const others = drawing.arcs.filter(({ key }) => !key.startsWith('arc:KOR~CHL'));
		expect(new Set(others.map(({ level }) => level))).toEqual(new Set(['rest']));
		expect(drawing.hubs.map(({ level }) => level)).toEqual(['rest', 'rest']);
	});

	test('a country: all that touches it', () => {
		const drawing = draw({ kind: 'country', id: 'KOR' });
		expect(arcOf('USA~KOR~USA', drawing)?.level).toBe('selected');
		expect(arcOf('CHN~COL~CHN', drawing)?.level).toBe('rest');
	});

	test('a topic: the strands and rings of its engagements, and no link of another mineral', () => {
		const engagements = new Set(['talks', 'summit']);
		const drawing = draw({ kind: 'sector', id: 'energy', engagements });
		expect(arcOf('USA~JPN~USA', drawing)?.level).toBe('selected');
		expect(arcOf('KOR~CHL~KOR', drawing)?.level).toBe('selected');
		expect(arcOf('CHN~COL~CHN', drawing)?.level).toBe('rest');
		expect(drawing.hubs.find(({ key }) => key === 'engagement:summit')?.level).toBe('selected');
		const mineral = (id: string) =>
			arcOf('KOR~CHL~minerals', draw({ kind: 'mineral', id, engagements }))?.level;
		expect([mineral('lithium'), mineral('nickel')]).toEqual(['selected', 'related']);
	});

	test('what the filters leave out is faint, or hidden', () => {
		const filtered = buildScene(smallDataset(), new Set(['talks']), { dim: true, minerals: true });
		const dimmed = buildDrawing(filtered, null, OPTIONS);
		expect(arcOf('USA~JPN~USA', dimmed)?.level).toBe('rest');
		const hidden = buildDrawing(filtered, null, { ...OPTIONS, hideOthers: true });
		expect(hidden.arcs.map(({ key }) => key).sort()).toEqual([
			'arc:KOR~CHL~KOR',
			'arc:KOR~CHL~minerals'
		]);
	});

	test('a selection moves no label that already stands', () => {
		const before = new Map(draw().labels.map((label) => [label.key, label]));
		for (const label of draw({ kind: 'country', id: 'PER' }).labels) {
			const { x, y } = before.get(label.key) ?? label;
			expect([label.x, label.y]).toEqual([x, y]);
		}
	});
});
