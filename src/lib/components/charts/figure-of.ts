import type { ChartName, Figure } from '#lib/charts/chart-spec.ts';
import { dotMatrix } from '#lib/charts/dot-matrix.ts';
import { DRAWN, rankedBars } from '#lib/charts/ranked-bars.ts';
import { yearBars } from '#lib/charts/year-bars.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Answer } from '#lib/query/answer.ts';
import { yearInFocus } from '#lib/query/filters.ts';
import { buildMatrix } from '#lib/query/matrix.ts';
import { steadilyRanked } from '#lib/query/ranking.ts';
import { buildFinestTimeline, type Timeline } from '#lib/query/timeline.ts';
import { TOKENS } from '#lib/query/tokens.ts';
import type { App } from '#lib/state/context.ts';

type Shown = Pick<App, 'view' | 'names' | 'theme'>;
/** What the filters leave; without one, at this moment. */
type Left = Pick<Answer, 'filters' | 'matching' | 'counts'>;

/** Engagements by year, of what the view shows. */
export function yearsFigure(
	{ view, names, theme }: Shown,
	{ filters, matching }: Left = view.answer
): Figure {
	const { number } = names;
	const timeline = buildFinestTimeline(view.cards, matching, yearInFocus(filters));
	const isByMonth = timeline.bins[0]?.month !== undefined;
	return yearBars(
		timeline,
		{
			title: yearsTitle(timeline),
			year: isByMonth ? m.facet_month() : m.chart_year(),
			month: names.month,
			total: m.chart_total(),
			undated: m.timeline_undated(),
			actor: names.lead,
			others: (n) => m.map_others({ n }),
			number,
			summary: (total, label, count, tied) => {
				const all = m.engagements_n({ n: total });
				const words = { total: all, label, count: number(count), n: number(tied) };
				if (tied < 2) return m.chart_years_summary(words);
				return isByMonth ? m.chart_months_tied(words) : m.chart_years_tied(words);
			}
		},
		(actor) => view.colour(actor, theme.current),
		TOKENS[theme.current]
	);
}

function yearsTitle({ bins: [first] }: Timeline): string {
	return first?.month === undefined
		? m.chart_years()
		: m.chart_months({ year: String(first.year) });
}

/** Sectors or partners of what the view shows, most first. */
export function rankedFigure(
	{ view, names, theme }: Shown,
	facet: 'sector' | 'partner',
	{ filters, counts }: Left = view.answer
): Figure {
	const { number } = names;
	return rankedBars(
		facet,
		steadilyRanked(counts[facet], DRAWN, names.byName(facet)),
		filters.lists[facet],
		{
			title: facet === 'sector' ? m.chart_sectors() : m.chart_partners(),
			count: m.chart_count(),
			name: (id) => names.value(facet, id),
			number,
			summary: (total, label, count, tied) => {
				const words = { total: number(total), label, count: number(count), n: number(tied) };
				return tied > 1 ? m.chart_ranked_tied(words) : m.chart_ranked_summary(words);
			},
			top: topWords(number)
		},
		TOKENS[theme.current]
	);
}

/** Sector by partner. */
export function matrixFigure(
	{ view, names, theme }: Shown,
	{ matching }: Left = view.answer
): Figure {
	const { number } = names;
	return dotMatrix(
		buildMatrix(matching, {
			row: names.byName('sector'),
			column: names.byName('partner')
		}),
		{
			title: m.chart_matrix(),
			sector: m.facet_sector(),
			rows: m.chart_sectors(),
			columns: m.chart_partners(),
			count: m.chart_count(),
			rowName: names.sector,
			columnName: names.place,
			number,
			summary: (rows, columns, row, column, count, tied) => {
				const size = { rows: number(rows), columns: number(columns), count: number(count) };
				return tied > 1
					? m.chart_matrix_tied({ ...size, n: number(tied) })
					: m.chart_matrix_summary({ ...size, row, column });
			},
			top: topWords(number)
		},
		TOKENS[theme.current]
	);
}

/** A figure by its name. */
export function figureOf(app: Shown, chart: ChartName): Figure {
	if (chart === 'years') return yearsFigure(app);
	if (chart === 'matrix') return matrixFigure(app);
	return rankedFigure(app, chart === 'sectors' ? 'sector' : 'partner');
}

/** The title of a figure of what the view shows. */
export function figureTitle({ view }: Pick<App, 'view'>, chart: ChartName): string {
	const { filters, matching } = view.answer;
	const titles: Record<ChartName, () => string> = {
		years: () => yearsTitle(buildFinestTimeline(view.cards, matching, yearInFocus(filters))),
		sectors: m.chart_sectors,
		partners: m.chart_partners,
		matrix: m.chart_matrix
	};
	return titles[chart]();
}

function topWords(number: (value: number) => string) {
	return (n: number, total: number) => m.chart_top({ n: number(n), total: number(total) });
}
