import type { Seen, Slide } from '#lib/briefing/briefing.ts';
import { freshness, type Freshness } from '#lib/briefing/seen.ts';
import { selectionWords } from '#lib/components/export/export-words.ts';
import { figureOf } from '#lib/components/charts/figure-of.ts';
import type { ChartName } from '#lib/charts/chart-spec.ts';
import type { TextFile } from '#lib/domain/document.ts';
import { DEFAULT_LENS } from '#lib/link/view-state.ts';
import { m } from '#lib/paraglide/messages.js';
import { locales } from '#lib/paraglide/runtime.js';
import { loadText } from '#lib/platform/load-text.ts';
import { dataDate } from '#lib/query/provenance.ts';
import { isolated } from '#lib/query/isolated.ts';
import { bySource, type Quotation } from '#lib/query/quotation.ts';
import { selectedCards } from '#lib/query/selected-cards.ts';
import { foremost, foremostOfEach, shownProofs, toldIn } from '#lib/query/shown-proofs.ts';
import type { App } from '#lib/state/context.ts';
import { selectionName } from '#lib/state/selection-name.ts';
import { slideApp } from '#lib/state/slide-app.svelte.ts';

/** Quotations that the notes of a slide begin with, at most. */
const NOTED = 8;
/** What a slide has room for. */
const MOST_QUOTES = 4;
const MOST_LETTERS = 620;
/** Names above a quotation. */
const MOST_TOLD = 3;

/** A title for a slide of the view, as a sentence that says what it shows. */
export function proposedTitle(
	app: App,
	kind: 'map' | 'chart' | 'evidence',
	chart?: ChartName
): string {
	const { view, names } = app;
	const shown = selectionWords(app);
	const selected = selectionName(view, names);
	if (kind === 'chart' && chart) {
		const figure = figureOf(app, chart);
		return [figure.title, figure.headline.replace(/[.。]$/, '')].filter(Boolean).join(': ');
	}
	if (kind === 'evidence') {
		const name = selected ?? storyName(app);
		return name === null ? m.briefing_title_all_evidence() : m.briefing_title_evidence({ name });
	}
	if (selected === null) return storyTitle(app) ?? shown;
	const { selection } = view.state;
	const date =
		selection?.kind === 'engagement' ? (view.card(selection.id)?.engagement.date ?? null) : null;
	return date ? `${selected}, ${names.date(date.edtf)}` : selected;
}

/** A title for two views side by side. */
export function comparedTitle(left: App, right: App): string {
	return m.briefing_title_comparison({ a: shortName(left), b: shortName(right) });
}

/** What a view is about, as short as it can be said. */
function shortName(app: App): string {
	return selectionName(app.view, app.names) ?? storyName(app) ?? selectionWords(app);
}

/** The name of the lens, and what of it is left; `null` without a lens. */
function storyName({ view, names }: App): string | null {
	const { lens } = view.state;
	if (lens === DEFAULT_LENS) return null;
	const others = view.parts.filter(({ kind }) => kind !== 'lens').map(names.part);
	return [names.lens(lens), ...others].join(', ');
}

/** Under the name of the lens, what it shows; `null` without a lens. */
function storyTitle({ view, names }: App): string | null {
	const { lens } = view.state;
	if (lens === DEFAULT_LENS) return null;
	const others = view.parts.filter(({ kind }) => kind !== 'lens').map(names.part);
	const n = view.cards.length;
	const shown = names.number(view.answer.matching.length);
	return `${names.lens(lens)}: ${[m.shown_count({ n, shown }), ...others].join(', ')}`;
}

/** What the view stands on, word for word, each with its source: where speaker notes begin. */
export async function proposedNotes(app: App): Promise<string> {
	const proofs = shownProofs(cardsOf(app));
	const documents = [...new Set(proofs.map(({ evidence }) => evidence.document))];
	// A text that cannot be loaded leaves what the records themselves carry.
	const texts = await Promise.all(
		documents.map(async (id): Promise<[string, TextFile | null]> => [
			id,
			await loadText(id).catch(() => null)
		])
	);
	const byId = new Map(texts);
	return bySource(foremost(proofs, (id) => byId.get(id) ?? null, NOTED))
		.map((run) => [...run.map(quotedText), sourceLine(app, run[0].document)].join('\n'))
		.join('\n\n');
}

/** The quotations of an evidence slide; a text that is not there yet comes as soon as it is. */
export function slideQuotations(app: App): Quotation[] {
	return quotationsOf(app, app.texts.of);
}

/** The same, of texts that somebody else has. */
export function quotationsOf(app: App, textOf: (document: string) => TextFile | null): Quotation[] {
	const cards = cardsOf(app);
	return cards.length > 1
		? foremostOfEach(cards, textOf, MOST_QUOTES, MOST_LETTERS)
		: foremost(shownProofs(cards), textOf, MOST_QUOTES, MOST_LETTERS);
}

/** Of several engagements, which ones a quotation tells of: by name, as many as fit in a line. */
export function toldWords(app: App, quotation: Quotation): string {
	const told = toldIn(cardsOf(app), quotation).map(app.names.engagement);
	const more = told.length - MOST_TOLD;
	return [...told.slice(0, MOST_TOLD), ...(more > 0 ? [`+${app.names.number(more)}`] : [])].join(
		' · '
	);
}

/** Whether the data no longer has what a view is of: what is left of it would be something else. */
export function isGone({ view }: App, seen: Seen): boolean {
	return freshnessOf(view, seen).state === 'gone';
}

/** That a view no longer shows what it did when the slide was made; `null` where it does. */
export function staleness({ view }: App, seen: Seen): string | null {
	const now = freshnessOf(view, seen);
	if (now.state === 'same') return null;
	if (now.state === 'gone') return m.briefing_gone();
	return m.briefing_changed({ before: now.before, now: now.now });
}

function freshnessOf(view: App['view'], seen: Seen): Freshness {
	const missing = view.dropped.map(({ value }) => value);
	return freshness(seen, view.answer.matching, missing);
}

/** Documents that a slide stands on, by id. */
export function slideDocuments(app: App): string[] {
	return [...new Set(cardsOf(app).flatMap(({ engagement }) => engagement.documents))].sort();
}

/** What stands at the foot of a slide. */
export interface Foot {
	/** What it shows in words, and the date of the data. */
	shown: readonly string[];
	/** Who published what it stands on, and when. */
	sources: readonly string[];
}

/** @param app of the reader; each view that the slide shows has its own */
export function footOf(app: App, slide: Slide): Foot {
	const views = 'other' in slide ? [slide.view, slide.other] : 'view' in slide ? [slide.view] : [];
	const apps = views.map(({ link }) => slideApp(app, locales, () => link));
	const date = dataDate(app.view.dataset);
	const [only, another] = apps;
	return {
		shown: [
			// A comparison says above each map what it shows.
			...(only && !another ? [shownWords(only, slide.kind)] : []),
			...(date ? [m.briefing_data_date({ date: app.names.date(date) })] : [])
		],
		sources: [
			...new Set(apps.flatMap((shown) => slideDocuments(shown).map((id) => shortSource(app, id))))
		]
	};
}

/** The filters in words, and what is selected: evidence is of that alone. */
function shownWords(app: App, kind: Slide['kind']): string {
	const shown = selectionWords(app);
	const name = selectionName(app.view, app.names);
	if (name === null || kind === 'chart') return shown;
	return kind === 'evidence' ? name : [shown, m.briefing_marked({ name })].join(' · ');
}

/** Publisher and date, else its title: enough to find it in the list at the end. */
function shortSource({ view, names }: App, id: string): string {
	const source = view.dataset.documents.get(id);
	const date = source?.published ? names.date(source.published) : null;
	return [source?.publisher ?? isolated(names.document(id)), date].filter(Boolean).join(', ');
}

/** Title, publisher and date of a document, in one line. */
export function sourceLine({ view, names }: App, document: string): string {
	const source = view.dataset.documents.get(document);
	return [
		isolated(names.document(document)),
		source?.publisher ?? null,
		source?.published ? names.date(source.published) : null
	]
		.filter(Boolean)
		.join(' · ');
}

function cardsOf({ view }: App) {
	return selectedCards(view.state.selection, view.answer.matching, view.dataset, (id) =>
		view.card(id)
	);
}

/** In quotation marks, where it does not bring its own. */
function quotedText({ text }: Quotation): string {
	const words = text.replace(/\s+/g, ' ').trim();
	return /^["“”«„「『]/.test(words) ? words : `“${words}”`;
}
