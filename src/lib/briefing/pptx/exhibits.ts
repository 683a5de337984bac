import { TOKENS } from '#lib/query/tokens.ts';
import { barChart, chartPart } from './chart.ts';
import type { Deck, DeckPicture, Exhibit, Quote } from './deck.ts';
import { linesHeight, linesOf, page } from './lines.ts';
import { above, below, CAPTION_HEIGHT, fitted, half, POINTS, type Box } from './measures.ts';
import type { Part } from './package.ts';
import { graphicFrame, picture, textShape } from './shapes.ts';
import { officeColour, paragraphs, plain, type Paragraph } from './text.ts';
import { tableGraphic } from './table.ts';
import { workbook } from './workbook.ts';
import { el } from './xml.ts';

/** What a slide shows, as shapes and as parts of its own that they refer to. */
export interface Drawn {
	shapes: readonly string[];
	/** To which the slide relates, each by the id that its shape names. */
	referred: readonly { id: string; type: 'image' | 'chart'; target: string }[];
	parts: readonly Part[];
}

/** Of shapes on a slide; those before are its placeholders. */
const FIRST_ID = 10;
/** Of relations of a slide; those before lead to layout and notes. */
const FIRST_RELATION = 3;
const PAPER = TOKENS.light;
const FAULT = '9E2A2B';
/** The marker of proof, as the interface has it on white. */
const MARK = 'FFE9A0';
/** Between a caption and its map, in inches. */
const CAPTION_GAP = 0.08;
/** Below a chart, for a line in points of a source: inches. */
const CUT_HEIGHT = 0.3;
const QUOTE_GAP_POINTS = 14;
/** Quotations are as large as they all fit in. */
const QUOTE_POINTS = [24, 20];

/** @param number of the slide, which names its parts */
export function drawn(exhibit: Exhibit, box: Box, deck: Deck, number: number): Drawn {
	switch (exhibit.kind) {
		case 'map':
			return pictures([{ map: exhibit.map, box }], number);
		case 'comparison':
			return comparison(exhibit, box, deck, number);
		case 'chart':
			return chart(exhibit, box, deck, number);
		default:
			return { shapes: [], referred: [], parts: [] };
	}
}

/**
 * As many quotations as the box has room for, each with its source below; the notes have
 * them all.
 *
 * @param isFirst whether nothing stands above them
 */
export function quoteParagraphs(quotes: readonly Quote[], box: Box, isFirst: boolean): Paragraph[] {
	// Of quotations that follow one another in one document the first pays for the source.
	const isFirstOf = ({ source }: Quote, index: number) => quotes[index - 1]?.source !== source;
	const heightAt = (points: number) => (quote: Quote, index: number) =>
		linesHeight(linesOf(quote.parts.map(({ text }) => text).join(''), box.width, points), points) +
		(isFirstOf(quote, index)
			? linesHeight(linesOf(quote.source, box.width, POINTS.source), POINTS.source)
			: 0) +
		(isToldAnew(quotes, index)
			? linesHeight(linesOf(quote.told ?? '', box.width, POINTS.source), POINTS.source)
			: 0) +
		QUOTE_GAP_POINTS / 72;
	const points = QUOTE_POINTS.find(
		(size) => page(quotes, heightAt(size), box.height)[1].length === 0
	);
	const [shown] = page(quotes, heightAt(points ?? POINTS.body), box.height);
	return shown.flatMap(({ told = '', parts, language, source }, index): Paragraph[] => {
		const before = isFirst && index === 0 ? 0 : QUOTE_GAP_POINTS;
		const head: Paragraph[] = isToldAnew(shown, index)
			? [{ ...plain(told, { points: POINTS.source, isBold: true }), before }]
			: [];
		const words: Paragraph = {
			before: head.length > 0 ? 0 : before,
			runs: parts.map(({ text, isMarked }) => ({
				text,
				language,
				...(points ? { points } : {}),
				...(isMarked ? { isBold: true, highlight: MARK } : {})
			}))
		};
		// Of quotations that follow one another in one document the source is named once.
		if (shown[index + 1]?.source === source) return [...head, words];
		const look = { points: POINTS.source, colour: officeColour(PAPER.muted) };
		return [...head, words, { ...plain(source, look), before: 3 }];
	});
}

/** Whether above a quotation stands what it tells of: not where it is as above the one before. */
function isToldAnew(quotes: readonly Quote[], index: number): boolean {
	const told = quotes[index]?.told ?? '';
	const last = quotes[index - 1];
	return told !== '' && !(last?.told === told && last.source === quotes[index]?.source);
}

/** That a slide no longer shows what it did when it was made. */
export function warningShape(id: number, words: string, box: Box, language: string): string {
	const look = { colour: FAULT, isBold: true, points: POINTS.body };
	return textBox(id, 'Warning', [plain(words, look)], box, language);
}

function pictures(all: readonly { map: DeckPicture; box: Box }[], number: number): Drawn {
	const named = all.map(({ map, box }, index) => ({
		map,
		box: fitted(box, map.ratio),
		relation: `rId${FIRST_RELATION + index}`,
		name: `ppt/media/map${number}-${index + 1}.png`
	}));
	return {
		shapes: named.map(({ map, box, relation }, index) =>
			picture(FIRST_ID + index, 'Map', map.description, box, relation)
		),
		referred: named.map(({ relation, name }) => ({ id: relation, type: 'image', target: name })),
		parts: named.map(({ map, name }) => ({ name, type: 'image/png', content: map.png }))
	};
}

/** Two maps side by side, each below what it shows in words, and one legend below both. */
function comparison(
	{ sides, legend }: Exhibit & { kind: 'comparison' },
	box: Box,
	deck: Deck,
	number: number
): Drawn {
	const foot = box.width / legend.ratio;
	const halves = sides.map((side, index) => {
		const own = half(above(box, foot), index === 0 ? 0 : 1);
		const head = { ...own, height: CAPTION_HEIGHT - CAPTION_GAP };
		return { ...side, head, box: below(own, CAPTION_HEIGHT) };
	});
	const { shapes, ...rest } = pictures(
		[...halves, { map: legend, box: below(box, box.height - foot) }],
		number
	);
	const captions = halves.map(({ caption, warning, head }, index) => {
		const words = [
			plain(caption, { isBold: true, points: POINTS.caption, colour: officeColour(PAPER.ink) }),
			...(warning === ''
				? []
				: [plain(warning, { isBold: true, points: POINTS.source, colour: FAULT })])
		];
		return textBox(FIRST_ID + 5 + index, 'Caption', words, head, deck.language, 'b');
	});
	return { ...rest, shapes: [...shapes, ...captions] };
}

/** Bars as an editable chart; the matrix as a table; below it how much of it is drawn. */
function chart(exhibit: Exhibit & { kind: 'chart' }, box: Box, deck: Deck, number: number): Drawn {
	const { cut = '' } = exhibit;
	if (cut === '') return wholeChart(exhibit, box, deck, number);
	const height = box.height - CUT_HEIGHT;
	const foot = { ...below(box, height), height: CUT_HEIGHT };
	const words = plain(cut, { points: POINTS.source, colour: officeColour(PAPER.muted) });
	const { shapes, ...rest } = wholeChart(exhibit, { ...box, height }, deck, number);
	return {
		...rest,
		shapes: [...shapes, textBox(FIRST_ID + 1, 'Note', [words], foot, deck.language, 'b')]
	};
}

function wholeChart(
	{ figure }: Exhibit & { kind: 'chart' },
	box: Box,
	deck: Deck,
	number: number
): Drawn {
	const description = [figure.title, figure.summary].filter(Boolean).join('. ');
	const bars = figure.spec && barChart(figure.spec);
	if (!figure.spec) {
		const words = textBox(FIRST_ID, 'Text', [plain(deck.words.noChart)], box, deck.language);
		return { shapes: [words], referred: [], parts: [] };
	}
	if (!bars) {
		const graphic = tableGraphic(figure.table, box, deck.language);
		return {
			shapes: [graphicFrame(FIRST_ID, 'Table', description, box, graphic)],
			referred: [],
			parts: []
		};
	}
	const id = `rId${FIRST_RELATION}`;
	const name = `ppt/charts/chart${number}.xml`;
	const sheet = `ppt/embeddings/workbook${number}.xlsx`;
	const uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
	const graphic = el('a:graphicData', { uri }, el('c:chart', { 'xmlns:c': uri, 'r:id': id }));
	return {
		shapes: [graphicFrame(FIRST_ID, 'Chart', description, box, graphic)],
		referred: [{ id, type: 'chart', target: name }],
		parts: [
			{
				name,
				type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
				content: chartPart(bars, deck.language, 'rId1'),
				relations: [{ id: 'rId1', type: 'package', target: sheet }]
			},
			{
				name: sheet,
				type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
				content: workbook(bars.sheet)
			}
		]
	};
}

function textBox(
	id: number,
	name: string,
	words: readonly Paragraph[],
	box: Box,
	language: string,
	anchor: 't' | 'b' = 't'
): string {
	const body = el('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor });
	return textShape({ id, name, box, body, text: paragraphs(words, language) });
}
