import { EMPTY_BRIEFING, type Briefing, type Seen, type Slide } from '#lib/briefing/briefing.ts';
import type { ChartName } from '#lib/charts/chart-spec.ts';
import {
	renewedWords,
	withSlide,
	withTitle,
	withView,
	withWords,
	type NewSlide
} from '#lib/briefing/edit.ts';
import { seenOf } from '#lib/briefing/seen.ts';
import { DEFAULT_LENS, DEFAULT_VIEW, type ViewState } from '#lib/link/view-state.ts';
import { m } from '#lib/paraglide/messages.js';
import { locales } from '#lib/paraglide/runtime.js';
import type { Card } from '#lib/query/card.ts';
import type { Lens } from '#lib/query/lens.ts';
import { mostTelling } from '#lib/query/most-telling.ts';
import { statedYears } from '#lib/query/stated-years.ts';
import { tally } from '#lib/query/tally.ts';
import type { App } from '#lib/state/context.ts';
import { slideApp } from '#lib/state/slide-app.svelte.ts';
import { encodeView } from '#lib/link/encode.ts';
import { comparedTitle, proposedNotes, proposedTitle } from './slide-words.ts';

/** What of a view goes onto a slide. */
export type Exhibit =
	| { kind: 'map' | 'evidence' }
	| { kind: 'chart'; chart: ChartName }
	/** Beside what stood on the left of it. */
	| { kind: 'comparison'; other: Seen };

/** A slide that shows a part of the data. */
export type ViewSlide = Exclude<Slide, { kind: 'title' | 'closing' }>;

/** Which of a slide's views. */
export type Side = 'view' | 'other';

/** A slide of what the app shows, with a title to begin with and the quotations in its notes. */
export async function slideOf(app: App, exhibit: Exhibit): Promise<NewSlide> {
	const { view } = app;
	const seen = seenOf(view.state, view.answer.matching);
	const words = {
		title:
			exhibit.kind === 'comparison'
				? comparedTitle(appOf(app, exhibit.other.link), app)
				: proposedTitle(app, exhibit.kind, 'chart' in exhibit ? exhibit.chart : undefined),
		commentary: '',
		notes: await proposedNotes(app)
	};
	switch (exhibit.kind) {
		case 'chart':
			return { kind: 'chart', ...words, view: seen, chart: exhibit.chart };
		case 'comparison':
			return { kind: 'comparison', ...words, view: exhibit.other, other: seen };
		default:
			return { kind: exhibit.kind, ...words, view: seen };
	}
}

/**
 * How to give a slide the view that the app shows. Words that are still the proposed ones become
 * those of the new view; what somebody has worded stays.
 */
export async function reviewed(
	app: App,
	slide: Slide,
	side: Side
): Promise<(briefing: Briefing) => Briefing> {
	if (!('view' in slide)) return (briefing) => briefing;
	const seen = seenOf(app.view.state, app.view.answer.matching);
	const [before, now] = await Promise.all([
		asMade(app, slide),
		asMade(app, { ...slide, [side]: seen })
	]);
	return (briefing) => {
		const words = renewedWords(
			briefing.slides.find(({ id }) => id === slide.id) ?? slide,
			before,
			now
		);
		return withWords(withView(briefing, slide.id, seen, side), slide.id, words);
	};
}

/** A slide of the same views as it is made anew, with the words that are then proposed. */
export function asMade(app: App, slide: ViewSlide): Promise<NewSlide> {
	if (slide.kind === 'comparison')
		return slideOf(appOf(app, slide.other.link), { kind: slide.kind, other: slide.view });
	return slideOf(appOf(app, slide.view.link), slide);
}

/** A slide that shows no part of the data. */
export function plainSlide(kind: 'title' | 'closing', { title }: Briefing): NewSlide {
	const proposed = kind === 'closing' ? m.briefing_sources() : title;
	return { kind, title: proposed || m.briefing_title_default(), commentary: '', notes: '' };
}

/** A whole briefing of one story: its map, its figures and the words that prove it. */
export function lensBriefing(app: App, lens: Lens): Promise<Briefing> {
	return briefingOf(app, [lens], app.names.lens(lens.id));
}

/** A whole briefing of everything, whether or not the data holds a story. */
export function overviewBriefing(app: App): Promise<Briefing> {
	const everything = app.view.lenses.filter(({ id }) => id === DEFAULT_LENS);
	return briefingOf(app, everything, m.briefing_title_default());
}

/** A whole briefing of all stories that the data holds, and the first two side by side. */
export function storiesBriefing(app: App): Promise<Briefing> {
	const stories = app.view.offeredLenses.filter(({ id }) => id !== DEFAULT_LENS);
	return briefingOf(app, stories, m.briefing_title_default());
}

async function briefingOf(app: App, lenses: readonly Lens[], title: string): Promise<Briefing> {
	let briefing = withTitle(EMPTY_BRIEFING, title);
	const add = (slide: NewSlide) => (briefing = withSlide(briefing, slide));
	/** Engagements that have an evidence slide. */
	const told = new Set<string>();
	add({ ...plainSlide('title', briefing), commentary: subtitleOf(app, lenses) });
	for (const lens of lenses) {
		const shown = appAt(app, { lens: lens.id });
		const { matching } = shown.view.answer;
		const isWhole = lens.id === DEFAULT_LENS;
		const charts = lenses.length === 1 ? tellingCharts(matching, isWhole) : [];
		add(await slideOf(shown, { kind: 'map' }));
		// Where the years tell nothing, a second engagement has its words.
		const quoted = isWhole ? 3 : lenses.length === 1 && !charts.includes('years') ? 2 : 1;
		const untold = matching.filter(({ engagement }) => !told.has(engagement.id));
		// The newest of a story; of everything those that tell most, each of something else.
		const best = isWhole ? mostTelling(untold, quoted) : untold.slice(0, quoted);
		for (const { engagement } of best) {
			told.add(engagement.id);
			const selection = { kind: 'engagement' as const, id: engagement.id };
			add(await slideOf(appAt(app, { lens: lens.id, selection }), { kind: 'evidence' }));
		}
		for (const chart of charts) add(await slideOf(shown, { kind: 'chart', chart }));
	}
	const [one, two] = lenses;
	if (one && two) {
		const other = appAt(app, { lens: one.id, hideOthers: true }).view;
		const shown = appAt(app, { lens: two.id, hideOthers: true });
		const left = seenOf(other.state, other.answer.matching);
		add(await slideOf(shown, { kind: 'comparison', other: left }));
		add(await slideOf(appAt(app, {}), { kind: 'chart', chart: 'years' }));
	}
	add(plainSlide('closing', briefing));
	return briefing;
}

/** Under the title: of several stories their names, of one how much it tells, and of when. */
function subtitleOf(app: App, lenses: readonly Lens[]): string {
	const [only, another] = lenses;
	if (!only || another) return lenses.map(({ id }) => app.names.lens(id)).join('\n');
	const { answer } = appAt(app, { lens: only.id }).view;
	const years = statedYears(answer.matching);
	const count = m.engagements_n({ n: answer.matching.length });
	return [
		years.range === null ? count : `${count}, ${app.names.years(years)}`,
		m.overview_docs({ n: answer.documents })
	].join('\n');
}

/** The charts in which something differs: one bar, or bars of one length, say no more than the map. */
function tellingCharts(cards: readonly Card[], isWhole: boolean): ChartName[] {
	const years = new Set(cards.map(({ year }) => year));
	const differs = (facet: 'sector' | 'partner') =>
		new Set(tally(cards.flatMap(({ values }) => values[facet])).values()).size > 1;
	return [
		...(years.size > 1 ? ['years' as const] : []),
		...(differs('sector') ? ['sectors' as const] : []),
		// A story has its partners in its name.
		...(isWhole && differs('partner') ? ['partners' as const] : [])
	];
}

/** The app as it shows all that one document says. */
export function documentApp(app: App, id: string): App {
	const { filters } = DEFAULT_VIEW;
	return appAt(app, { filters: { ...filters, lists: { ...filters.lists, document: [id] } } });
}

function appAt(app: App, change: Partial<ViewState>): App {
	return appOf(app, encodeView({ ...DEFAULT_VIEW, ...change }));
}

/** The app as a slide of that link sees it. */
function appOf(app: App, link: string): App {
	return slideApp(app, locales, () => link);
}
