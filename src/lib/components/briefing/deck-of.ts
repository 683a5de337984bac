import type { Briefing, Seen, Slide } from '#lib/briefing/briefing.ts';
import type { Deck, DeckPicture, Exhibit, Quote, Side } from '#lib/briefing/pptx/deck.ts';
import { footerLines } from '#lib/briefing/pptx/footer.ts';
import {
	above,
	below,
	BOXES,
	CAPTION_HEIGHT,
	half,
	type Box
} from '#lib/briefing/pptx/measures.ts';
import type { Figure } from '#lib/charts/chart-spec.ts';
import { figureOf } from '#lib/components/charts/figure-of.ts';
import { provenanceIn, selectionWords } from '#lib/components/export/export-words.ts';
import { cutOf, legendPlate, mapPlate, type Plate } from '#lib/components/export/map-sheet.ts';
import { mapWords } from '#lib/components/explore/map-words.ts';
import type { TextFile } from '#lib/domain/document.ts';
import { svgFile } from '#lib/figure/sheet.ts';
import type { BaseMap } from '#lib/geo/topology.ts';
import { m } from '#lib/paraglide/messages.js';
import { locales } from '#lib/paraglide/runtime.js';
import { withLetters } from '#lib/platform/letters.ts';
import { loadBaseMap } from '#lib/platform/load-base-map.ts';
import { loadText } from '#lib/platform/load-text.ts';
import { pngOfSvg } from '#lib/platform/png-of-svg.ts';
import { markedSpans, type Quotation } from '#lib/query/quotation.ts';
import { textRuns } from '#lib/query/runs.ts';
import type { App } from '#lib/state/context.ts';
import { slideApp } from '#lib/state/slide-app.svelte.ts';
import { comparedViews } from './compared-scenes.ts';
import { briefingSources } from './desk.ts';
import {
	footOf,
	isGone,
	quotationsOf,
	slideDocuments,
	sourceLine,
	staleness,
	toldWords
} from './slide-words.ts';

/** Pixels of a map's layout for each inch on the slide: its names then have 13 points. */
const PIXELS_PER_INCH = 64;
/** What a map and its legend need: on a narrower slot they are drawn smaller. */
const LEAST_PIXELS = 400;
/** Pixels of its picture for each inch, so that it is sharp on paper and on a large screen. */
const PICTURE_PER_INCH = 220;

/**
 * Everything that the slides of a briefing show, in the reader's language.
 *
 * @throws where the base map cannot be loaded or a picture cannot be drawn
 */
export async function deckOf(app: App, briefing: Briefing): Promise<Deck> {
	const base = await loadBaseMap();
	const { dataDate } = provenanceIn(app);
	const slides = [];
	// One by one: pictures of many maps at once are more than some machines have memory for.
	for (const slide of briefing.slides) {
		const { title, commentary, notes } = slide;
		const shown = 'view' in slide ? appAt(app, slide.view) : null;
		slides.push({
			title,
			notes,
			commentary: commentary.split('\n').filter((line) => line.trim() !== ''),
			footer: footerOf(app, slide),
			warning: shown && 'view' in slide ? (staleness(shown, slide.view) ?? '') : '',
			exhibit: await exhibitOf(app, slide, briefing, base)
		});
	}
	return {
		title: briefing.title || m.briefing_title_default(),
		language: app.names.locale,
		date: dataDate,
		slides,
		words: { noEvidence: m.briefing_no_evidence(), noChart: m.chart_empty() }
	};
}

async function exhibitOf(
	app: App,
	slide: Slide,
	briefing: Briefing,
	base: BaseMap
): Promise<Exhibit> {
	const box = slide.commentary.trim() === '' ? BOXES.body : BOXES.exhibit;
	if ('view' in slide && isGone(appAt(app, slide.view), slide.view)) return { kind: 'nothing' };
	switch (slide.kind) {
		case 'title':
			return { kind: 'title' };
		case 'map':
			return { kind: 'map', map: await mapOf(appAt(app, slide.view), base, box) };
		case 'chart':
			return chartOf(figureOf(appAt(app, slide.view), slide.chart));
		case 'evidence':
			return { kind: 'evidence', quotes: await quotesOf(appAt(app, slide.view)) };
		case 'comparison': {
			const both = comparedViews(app, slide);
			const legend = await legendOf(both, box.width);
			const side = below(half(above(box, box.width / legend.ratio), 0), CAPTION_HEIGHT);
			return {
				kind: 'comparison',
				sides: [
					await sideOf(both[0], null, base, side, both),
					await sideOf(both[1], slide.other, base, side, both)
				],
				legend
			};
		}
		case 'closing':
			return {
				kind: 'closing',
				sources: briefingSources(app, briefing),
				policy: m.about_borders_text()
			};
	}
}

function chartOf(figure: Figure): Exhibit {
	return { kind: 'chart', figure, cut: cutOf(figure) };
}

/** @param seen of the half whose warning is not the slide's own */
async function sideOf(
	app: App,
	seen: Seen | null,
	base: BaseMap,
	box: Box,
	both: readonly App[]
): Promise<Side> {
	return {
		caption: selectionWords(app),
		warning: seen ? (staleness(app, seen) ?? '') : '',
		map: await mapOf(app, base, box, both)
	};
}

/** @param beside both of two that are compared: they have one legend below them */
async function mapOf(
	app: App,
	base: BaseMap,
	box: Box,
	beside?: readonly App[]
): Promise<DeckPicture> {
	const perInch = Math.max(PIXELS_PER_INCH, LEAST_PIXELS / box.width);
	const size = {
		width: Math.round(box.width * perInch),
		height: Math.round(box.height * perInch)
	};
	const framed = beside?.map(({ view }) => view.scene);
	const options = { framed, isBare: beside !== undefined };
	return pictureOf(
		() => ({ ...mapPlate(app, base, mapWords(app.names), size, options), ...size }),
		box.width
	);
}

/** Of both halves, as wide as they are together: inches. */
function legendOf(apps: readonly [App, App], width: number): Promise<DeckPicture> {
	const pixels = Math.round(width * PIXELS_PER_INCH);
	return pictureOf(() => legendPlate(apps, mapWords(apps[0].names), pixels), width);
}

/** @param inches of its width on the slide */
async function pictureOf(
	draw: () => Plate & { width: number; height: number },
	inches: number
): Promise<DeckPicture> {
	let drawn: ReturnType<typeof draw> | undefined;
	const svg = await withLetters(() => svgFile((drawn = draw()).drawing));
	const { width, height, description } = drawn ?? draw();
	const ratio = width / height;
	const pixels = inches * PICTURE_PER_INCH;
	const image = await pngOfSvg(svg, Math.round(pixels), Math.round(pixels / ratio));
	return {
		png: new Uint8Array(await image.arrayBuffer()),
		ratio,
		description
	};
}

/** The foremost quotations; a text that cannot be loaded leaves what the records carry of it. */
async function quotesOf(app: App): Promise<Quote[]> {
	const texts = new Map<string, TextFile | null>();
	for (const id of slideDocuments(app)) texts.set(id, await loadText(id).catch(() => null));
	return quotationsOf(app, (id) => texts.get(id) ?? null).map((quotation) => ({
		told: toldWords(app, quotation),
		parts: partsOf(quotation),
		language: app.names.wordsLanguage(quotation),
		source: sourceLine(app, quotation.document)
	}));
}

function partsOf(quotation: Quotation): Quote['parts'] {
	const { text, start } = quotation;
	return textRuns(text, start, markedSpans(quotation)).flatMap((run) =>
		run.kind === 'text' ? [{ text: run.text, isMarked: run.spans.length > 0 }] : []
	);
}

/** As many sources as one line has room for. */
function footerOf(app: App, slide: Slide): string[] {
	const { shown, sources } = footOf(app, slide);
	return footerLines(shown, sources, (named, left) => {
		const list = [...named, ...(left > 0 ? [`+${app.names.number(left)}`] : [])].join('; ');
		return m.briefing_footer_sources({ list });
	});
}

function appAt(app: App, { link }: Seen): App {
	return slideApp(app, locales, () => link);
}
