import type { Scale } from 'chart.js';
import { describe, expect, it } from 'vitest';
import { inTwo, nameAxis, rowHeightPx } from '#lib/charts/axis-names.ts';
import { dotMatrix } from '#lib/charts/dot-matrix.ts';
import { TOKENS } from '#lib/query/tokens.ts';
import { rankedBars } from '#lib/charts/ranked-bars.ts';
import { timelineColumns, yearAt } from '#lib/charts/timeline-plot.ts';
import { yearBars } from '#lib/charts/year-bars.ts';
import { buildCards } from '#lib/query/card.ts';
import { buildMatrix } from '#lib/query/matrix.ts';
import { buildTimeline } from '#lib/query/timeline.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const cards = buildCards(fixtureDataset());
const timeline = buildTimeline(cards, cards);
const text = {
	title: 'Title',
	year: 'Year',
	total: 'Total',
	undated: 'No year',
	sector: 'Sector',
	count: 'Count',
	actor: (id: string | null) => id ?? 'none',
	others: (count: number) => `${count} others`,
	name: (id: string) => id,
	rowName: (id: string) => id,
	columnName: (id: string) => id,
	number: String,
	top: (n: number, total: number) => `${n} of ${total}`,
	rows: 'Rows',
	columns: 'Columns'
};

describe('engagements by year', () => {
	const figure = yearBars(
		timeline,
		{ ...text, summary: (total, label, count) => `${total} ${label} ${count}` },
		(actor) => `colour of ${actor}`,
		TOKENS.light
	);

	it('draws what the table says', () => {
		const sums = figure.table.rows.map(({ cells }) => cells.slice(2).map(Number));
		const drawn = figure.spec?.data.datasets.map((dataset) => dataset.data) ?? [];
		sums.forEach((row, year) => row.forEach((n, actor) => expect(drawn[actor]?.[year]).toBe(n)));
		expect(figure.summary).toBe('11 2025 5');
	});

	it('has the total right after the year', () => {
		expect(figure.table.columns.slice(0, 2)).toEqual(['Year', 'Total']);
		for (const { cells } of figure.table.rows) {
			const [, total, ...parts] = cells.map(Number);
			expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
		}
	});

	it('gives the undated a column and a target of their own', () => {
		expect(figure.table.rows.at(-1)?.target).toEqual({ kind: 'year', year: null });
	});

	it('colours by actor, not by place in the list', () => {
		const colours = figure.spec?.data.datasets.map((dataset) => dataset.backgroundColor);
		expect(colours).toContain('colour of KOR');
	});
});

describe('ranked bars', () => {
	const all = Array.from({ length: 14 }, (_, index) => ({ id: `s${index}`, count: 20 - index }));
	const figure = rankedBars(
		'sector',
		all,
		['s1'],
		{ ...text, summary: (total, label, count) => `${total} ${label} ${count}` },
		TOKENS.light
	);

	it('draws the first, tables all, and says so', () => {
		expect(figure.spec?.data.labels).toHaveLength(10);
		expect(figure.table.rows).toHaveLength(14);
		expect(figure.summary).toBe('14 s0 20 (10 of 14)');
	});

	it('tells of a tie, and names no leader where there is none', () => {
		const tied = rankedBars(
			'sector',
			all.map(({ id }) => ({ id, count: 2 })),
			[],
			{ ...text, summary: (total, _, count, ties) => `${total} ${ties} with ${count}` },
			TOKENS.light
		);
		expect(tied.headline).toBe('14 14 with 2');
	});

	it('has nothing to draw of nothing', () => {
		const empty = rankedBars('sector', [], [], { ...text, summary: () => '' }, TOKENS.light);
		expect(empty.spec).toBeNull();
	});
});

describe('sector by partner', () => {
	it('has a target for each dot', () => {
		const figure = dotMatrix(
			buildMatrix(cards),
			{ ...text, summary: (rows, columns) => `${rows} ${columns}` },
			TOKENS.dark
		);
		expect(figure.spec?.targets[0]).toHaveLength(figure.spec?.data.datasets[0]?.data.length ?? -1);
	});

	it('draws no row and no column without a dot, and says what it leaves out', () => {
		const ids = Array.from({ length: 20 }, (_, index) => `p${index}`);
		const cells = ids.map((column, index) => ({
			row: index < 12 ? 'often' : `only with ${column}`,
			column,
			count: 1
		}));
		const matrix = {
			rows: [...new Set(cells.map(({ row }) => row))],
			columns: ids,
			cells,
			largest: 1
		};
		const figure = dotMatrix(matrix, { ...text, summary: () => '' }, TOKENS.light);
		const scales = figure.spec?.options.scales as Record<string, { labels?: string[] }>;
		expect(scales.y?.labels).toEqual(['often']);
		expect(scales.x?.labels).toEqual(ids.slice(0, 12));
		expect(figure.cut).toBe(' (Columns: 12 of 20)');
		expect(figure.table.rows).toHaveLength(9);
	});
});

describe('the timeline plot', () => {
	const columns = timelineColumns(timeline, 500);

	it('stands columns at equal steps and finds them again', () => {
		expect(columns.map(({ centre }) => centre)).toEqual([50, 150, 250, 350, 450]);
		expect(yearAt(columns, 260)).toBe(2023);
		expect(yearAt([], 10)).toBeNull();
	});

	it('labels no more years than there is room for', () => {
		const narrow = timelineColumns(timeline, 120).filter((column) => column.labelled);
		expect(narrow.map((column) => column.year)).toEqual([2021, 2023, 2025]);
	});

	it('writes the numbers that have room beside each other, and none above nothing', () => {
		const counted = (one: typeof columns) => one.filter((column) => column.counted);
		expect(counted(columns)).toEqual(columns.filter(({ total }) => total > 0));
		const crowded = counted(timelineColumns(timeline, 10));
		expect(crowded.length).toBeLessThan(counted(columns).length);
		expect(crowded.length).toBeGreaterThan(0);
	});
});

describe('names of an axis', () => {
	it('break in two where they are long, at the space nearest the middle', () => {
		expect(inTwo('Health')).toEqual(['Health']);
		expect(inTwo('Batteries and electric vehicles')).toEqual([
			'Batteries and',
			'electric vehicles'
		]);
		expect(inTwo('Nordseeölförderungsgesellschaften')).toEqual([
			'Nordseeölförderungsgesellschaften'
		]);
	});

	const names = ['Health', 'Batteries and electric vehicles', 'Nordseeölförderungsgesellschaften'];

	/** An axis in a chart of that width, whose letters are 7 pixels wide. */
	function fitted(width: number): Scale {
		const measureText = (text: string) => ({ width: text.length * 7 });
		const axis = {
			chart: { width },
			ctx: { save: () => undefined, restore: () => undefined, measureText },
			ticks: names.map((_, value) => ({ value }))
		} as unknown as Scale;
		const { afterTickToLabelConversion, afterFit } = nameAxis(TOKENS.light, names);
		afterTickToLabelConversion(axis);
		afterFit(axis);
		return axis;
	}

	it.each([200, 312, 800])('have their room in a chart %i pixels wide, up to half', (width) => {
		const axis = fitted(width);
		const lines = axis.ticks.flatMap(({ label }) => label ?? []);
		for (const line of lines) expect(line.length * 7).toBeLessThan(axis.width);
		expect(axis.width).toBeLessThanOrEqual(width / 2);
	});

	it('are cut at their end only where not even half of the chart is enough', () => {
		const labels = (width: number) => fitted(width).ticks.map(({ label }) => label);
		expect(labels(312).slice(0, 2)).toEqual([['Health'], ['Batteries and', 'electric vehicles']]);
		expect(labels(312)[2]).toEqual(['Nordseeölförderungs…']);
		expect(labels(800)[2]).toEqual([names[2]]);
	});

	it('give rows of two lines more height', () => {
		expect(rowHeightPx(['Health'], 24)).toBe(24);
		expect(rowHeightPx(names, 24)).toBeGreaterThan(2 * 12 * 1.2);
	});
});
