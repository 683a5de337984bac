import type { ChartName, Figure } from '#lib/charts/chart-spec.ts';
import { figureOf } from '#lib/components/charts/figure-of.ts';
import { chartFigure } from '#lib/figure/chart-figure.ts';
import { legendRows } from '#lib/figure/legend-rows.ts';
import { mapFigure } from '#lib/figure/map-figure.ts';
import {
	plate,
	sheet,
	type Measure,
	type Picture,
	type SheetSize,
	type SheetWords
} from '#lib/figure/sheet.ts';
import type { BaseMap } from '#lib/geo/topology.ts';
import { landTints, tintEntries } from '#lib/map/land-tints.ts';
import type { MapText } from '#lib/map/map-text.ts';
import type { Shape } from '#lib/map/shape.ts';
import { readingList } from '#lib/map/reading-list.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Scene } from '#lib/query/scene.ts';
import type { App } from '#lib/state/context.ts';
import { markLanguage } from '#lib/state/mark-language.ts';
import { selectionName } from '#lib/state/selection-name.ts';
import { provenanceIn } from './export-words.ts';
import { legendOfViews } from './legend-of-views.ts';

/** Of a picture's height: the map has as much before it has a legend. */
const MAP_SHARE = 0.4;
/** Pixels: higher than any legend. */
const ENDLESS = 4096;

/** The map of the view as an SVG document: drawn anew from the data, always light. */
export function mapSheet(app: App, base: BaseMap, text: MapText, size: SheetSize): string {
	const { description, picture } = mapPicture(app, base, text, size);
	// How lines and borders are to be taken is of maps alone.
	const notes = [m.about_borders_text()];
	return sheet(sheetWords(app, shownName(app), description, notes), size, canvasMeasure(), picture);
}

/** A chart of the view as an SVG document, always light; `null` where there is nothing to draw. */
export function chartSheet(app: App, chart: ChartName, size: SheetSize): string | null {
	const figure = figureOf({ ...app, theme: { current: 'light', choice: 'light' } }, chart);
	const { spec } = figure;
	if (!spec) return null;
	const words = sheetWords(app, figure.title, figure.summary);
	return sheet(words, size, canvasMeasure(), (frame, measure) =>
		chartFigure(spec, frame, measure, cutOf(figure))
	);
}

/** What is selected by its name, else what the filters leave: of one value, that value. */
export function shownName({ view, names }: App): string {
	const selected = selectionName(view, names);
	if (selected !== null) return selected;
	const [only, another] = view.parts;
	return only && !another ? names.partName(only) : names.lens(view.state.lens);
}

function sheetWords(
	app: App,
	title: string,
	description: string,
	notes: readonly string[] = []
): SheetWords {
	const { names } = app;
	const { selection, dataDate, sources } = provenanceIn(app);
	return {
		title,
		subtitle: selection,
		notes: [`${m.export_table_data_date()}: ${dataDate ? names.date(dataDate) : '–'}.`, ...notes],
		sources: sources.map((source) => `${m.export_table_source()}: ${source}`),
		more: (n) => m.export_more_sources({ n }),
		description,
		language: names.locale
	};
}

/** Of a map among others in a page. */
export interface PlateOptions {
	/** Of its frame: two maps in one page need two. */
	clipId?: string;
	/** Of two maps that are compared both, so that they show the same part of the world. */
	framed?: readonly Scene[] | undefined;
	/** Without its legend: the picture is too small for words, or the legend stands below. */
	isBare?: boolean;
}

/** The same map without words around it, for a slide that has its own. */
export function mapPlate(
	app: App,
	base: BaseMap,
	text: MapText,
	size: SheetSize,
	options: PlateOptions = {}
): Plate {
	const { description, picture } = mapPicture(app, base, text, size, options);
	const words = { description, language: app.names.locale };
	return { drawing: plate(words, size, canvasMeasure(), picture), description };
}

/** What the signs on the maps of these views mean, alone: so many pixels wide, and as high as it needs. */
export function legendPlate(apps: readonly App[], text: MapText, width: number): Plate & SheetSize {
	const entries = legendOfViews(apps, text);
	const description = entries.map((entry) => entry.text).join('; ');
	const language = apps[0]?.names.locale ?? '';
	const tall = { x: 0, y: 0, width, height: ENDLESS };
	const height = ENDLESS - legendRows(entries, tall, canvasMeasure()).rest.height;
	const picture: Picture = (frame, measure) => legendRows(entries, frame, measure).shapes;
	const size = { width, height };
	return {
		drawing: plate({ description, language }, size, canvasMeasure(), picture),
		description,
		...size
	};
}

/** A picture as an SVG document, and what somebody who does not see it is told. */
export interface Plate {
	drawing: Shape;
	description: string;
}

/** The map with its legend, and what it shows in words. */
function mapPicture(
	app: App,
	base: BaseMap,
	text: MapText,
	size: SheetSize,
	options: PlateOptions = {}
) {
	const { clipId, isBare, framed } = options;
	const { view, names } = app;
	const { dash, scene } = view;
	const { hideOthers, ocean } = view.state;
	const colour = (series: string) => view.colour(series, 'light');
	const eventName = (id: string) => {
		const card = view.card(id);
		return card ? names.engagement(card) : id;
	};
	const symbolOf = (mineral: string) => view.dataset.minerals.get(mineral)?.symbol ?? mineral;
	const words = { name: names.place, eventName, symbolOf };
	const legend = legendOfViews([app], text);
	const tints = view.state.tinted ? landTints(scene, 'light') : null;
	if (tints) legend.push(...tintEntries(tints, (limits) => m.tint_party({ limits }), names.number));
	const description = readingList(scene, words, text)
		.map((item) => item.text)
		.join('; ');
	const picture: Picture = (frame, measure) => {
		const least = size.height * MAP_SHARE;
		const { shapes, rest } = legendRows(isBare ? [] : legend, frame, measure, least);
		const figure = {
			...words,
			languageOf: (key: string) => markLanguage(key, app),
			scene,
			framed,
			selection: view.marking,
			base,
			ocean,
			colour,
			dash,
			tints: tints?.colours,
			hideOthers,
			focusRegion: view.focusRegion,
			clipId
		};
		return [...mapFigure(figure, rest, measure), ...shapes];
	};
	return { description, picture };
}

/** Widths as the browser sets the type; a picture made of the SVG has the same. */
export function canvasMeasure(): Measure {
	const ruler = document.createElement('canvas').getContext('2d');
	return (text, size, weight) => {
		if (!ruler) return text.length * size * 0.6;
		ruler.font = `${weight} ${size}px "Inter Variable", Inter, sans-serif`;
		return ruler.measureText(text).width;
	};
}

/** How much of a figure is drawn, in words, as its summary ends with; empty where all is. */
export function cutOf({ headline, summary }: Pick<Figure, 'headline' | 'summary'>): string {
	return summary
		.slice(headline.length)
		.trim()
		.replace(/^\(|\)$/g, '');
}
