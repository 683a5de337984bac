import { expect, test } from 'vitest';
import type { ChartSpec } from '#lib/charts/chart-spec.ts';
import { dotMatrix } from '#lib/charts/dot-matrix.ts';
import { yearBars } from '#lib/charts/year-bars.ts';
import { chartFigure } from '#lib/figure/chart-figure.ts';
import type { Measure } from '#lib/figure/sheet.ts';
import { TOKENS } from '#lib/query/tokens.ts';

const measure: Measure = (text, size) => text.length * size * 0.55;
const frame = { x: 24, y: 80, width: 600, height: 400 };
const words = {
	title: 'Title',
	year: 'Year',
	total: 'Total',
	undated: 'No year',
	count: 'Engagements',
	sector: 'Sector',
	rows: 'Sectors',
	columns: 'Partners',
	actor: (id: string | null) => id ?? 'none',
	others: String,
	rowName: (id: string) => id,
	columnName: (id: string) => id,
	number: String,
	summary: () => '',
	top: () => ''
};

function drawn(spec: ChartSpec | null) {
	if (!spec) throw new Error('nothing to draw');
	return chartFigure(spec, frame, measure);
}

test('turned names end within the frame', () => {
	const columns = ['Chile', 'Brazil', 'Latin America and the Caribbean'];
	const cells = columns.map((column) => ({ row: 'Energy', column, count: 1 }));
	const { spec } = dotMatrix({ rows: ['Energy'], columns, cells, largest: 1 }, words, TOKENS.light);
	const turned = drawn(spec).filter(({ attributes }) =>
		String(attributes['transform']).startsWith('rotate(-45')
	);
	expect(turned).toHaveLength(3);
	for (const { attributes, children } of turned) {
		const length = measure(String(children), 13, 400) * Math.SQRT1_2;
		expect(Number(attributes['x']) + length).toBeLessThanOrEqual(frame.x + frame.width);
	}
});

test('of many years only those are named that have room', () => {
	const bins = Array.from({ length: 60 }, (_, at) => ({
		year: 1965 + at,
		stack: [{ actor: 'KOR', count: 1 }],
		total: 1
	}));
	const { spec } = yearBars(
		{
			...{ extent: { first: 1965, last: 2024 }, bins, actors: ['KOR'], tallest: 1 },
			undated: { year: null, stack: [], total: 0 }
		},
		words,
		() => '#0067a8',
		TOKENS.light
	);
	const named = drawn(spec)
		.filter(({ children }) => /^\d{4}$/.test(String(children)))
		.map(({ attributes }) => Number(attributes['x']));
	expect(named.length).toBeGreaterThan(5);
	for (const [at, x] of named.entries())
		if (at > 0) expect(x - (named[at - 1] ?? 0)).toBeGreaterThan(measure('2024', 13, 400));
});

test('says at its foot how much of it is drawn, and draws above that', () => {
	const { spec } = dotMatrix(
		{
			rows: ['Energy'],
			columns: ['Chile'],
			cells: [{ row: 'Energy', column: 'Chile', count: 3 }],
			largest: 3
		},
		words,
		TOKENS.light
	);
	if (!spec) throw new Error('nothing to draw');
	const shapes = chartFigure(spec, frame, measure, 'the first 12 of 15');
	const note = shapes.find(({ children }) => children[0] === 'the first 12 of 15');
	expect(note).toBeDefined();
	const dot = shapes.find(({ name }) => name === 'circle')?.attributes ?? {};
	expect(Number(dot['cy']) + Number(dot['r'])).toBeLessThan(Number(note?.attributes['y']) - 12);
	expect(chartFigure(spec, frame, measure).flatMap(({ children }) => children)).not.toContain(
		'the first 12 of 15'
	);
});
