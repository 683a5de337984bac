import type { Deck, DeckSlide } from './deck.ts';
import { drawn, quoteParagraphs, warningShape } from './exhibits.ts';
import { fittingSize, linesHeight, linesOf, page } from './lines.ts';
import { numberShape, PLACES, type LayoutName } from './master.ts';
import { below, BOXES, POINTS, type Box } from './measures.ts';
import type { Part } from './package.ts';
import { NAMESPACES, shapeTree, textShape, type Placeholder } from './shapes.ts';
import { paragraphs, plain, type Paragraph } from './text.ts';
import { document, el } from './xml.ts';

/** A slide as parts: itself first, then what it refers to. */
export interface SlideParts {
	layout: LayoutName;
	part: Part;
	own: readonly Part[];
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml';
const SOURCE_GAP_POINTS = 6;

/**
 * @param number from 1
 * @param layout name of the part of a layout
 * @param notes name of the part that holds the notes
 */
export function slideParts(
	slide: DeckSlide,
	deck: Deck,
	number: number,
	layout: (name: LayoutName) => string,
	notes: string
): SlideParts {
	const name = layoutOf(slide);
	const exhibitBox = name === 'worded' ? BOXES.exhibit : BOXES.body;
	const { shapes, referred, parts } = drawn(
		slide.exhibit,
		clearOf(slide, exhibitBox),
		deck,
		number
	);
	const words = [
		titleShape(slide, deck),
		...bodyShape(slide, deck, name),
		...(slide.warning ? [warningShape(4, slide.warning, BOXES.warning, deck.language)] : []),
		...shapes,
		place(
			8,
			'Footer',
			PLACES.footer,
			slide.footer.map((line) => plain(line)),
			deck.language
		),
		numberShape(9, PLACES.number, deck.language, false, String(number))
	];
	const content = el(
		'p:sld',
		NAMESPACES,
		shapeTree(words),
		el('p:clrMapOvr', {}, el('a:masterClrMapping', {}))
	);
	return {
		layout: name,
		own: parts,
		part: {
			name: `ppt/slides/slide${number}.xml`,
			type: TYPE,
			content: document(content),
			relations: [
				{ id: 'rId1', type: 'slideLayout', target: layout(name) },
				{ id: 'rId2', type: 'notesSlide', target: notes },
				...referred
			]
		}
	};
}

/** Sources that one slide has no room for go on to another of the same kind: none is left out. */
export function paged(slide: DeckSlide): DeckSlide[] {
	const { exhibit } = slide;
	if (exhibit.kind !== 'closing') return [slide];
	const height = (text: string) =>
		linesHeight(linesOf(text, BOXES.body.width, POINTS.body), POINTS.body) + SOURCE_GAP_POINTS / 72;
	const slides: DeckSlide[] = [];
	let left: readonly string[] = exhibit.sources;
	let commentary = slide.commentary;
	do {
		const around = [...commentary, exhibit.policy].reduce((sum, one) => sum + height(one), 0);
		const [sources, rest] = page(left, height, BOXES.body.height - around);
		const notes = slides.length === 0 ? slide.notes : '';
		slides.push({ ...slide, commentary, notes, exhibit: { ...exhibit, sources } });
		left = rest;
		commentary = [];
	} while (left.length > 0);
	return slides;
}

function layoutOf({ exhibit, commentary }: DeckSlide): LayoutName {
	if (exhibit.kind === 'title') return 'title';
	if (exhibit.kind === 'closing') return 'text';
	if (commentary.length > 0) return exhibit.kind === 'evidence' ? 'text' : 'worded';
	return exhibit.kind === 'evidence' ? 'text' : 'exhibit';
}

function titleShape({ title, exhibit }: DeckSlide, { language }: Deck): string {
	const isOpening = exhibit.kind === 'title';
	const box = isOpening ? BOXES.opening : BOXES.title;
	const points = isOpening
		? fittingSize([title], box, [POINTS.opening, 36, 28])
		: fittingSize([title], box, [POINTS.title, 24, 20, POINTS.body]);
	const look = points === (isOpening ? POINTS.opening : POINTS.title) ? {} : { points };
	const placeholder = isOpening ? PLACES.opening : PLACES.title;
	return place(2, 'Title', placeholder, [plain(title, look)], language);
}

/** The words beside the exhibit, or those that are the exhibit. */
function bodyShape(slide: DeckSlide, deck: Deck, layout: LayoutName): string[] {
	const { exhibit, commentary } = slide;
	const { language } = deck;
	if (layout === 'exhibit') return [];
	if (layout === 'title') {
		const points = fittingSize(commentary, BOXES.openingWords, [
			POINTS.openingWords,
			POINTS.body,
			14
		]);
		const words = commentary.map((line) => plain(line, { points }));
		return [place(3, 'Subtitle', PLACES.openingWords, words, language)];
	}
	const box = clearOf(slide, layout === 'worded' ? BOXES.commentary : BOXES.body);
	// Words above quotations or sources leave them half of the slide.
	const room = layout === 'worded' ? box : { ...box, height: box.height / 2 };
	const points = commentarySize(commentary, room);
	const lines: Paragraph[] = commentary.map((line, index) => ({
		...plain(line, points === POINTS.body ? {} : { points }),
		before: index === 0 ? 0 : points / 2
	}));
	const words = [...lines, ...own()];
	return [place(3, 'Text', PLACES.body, words, language, slide.warning ? box : undefined)];

	function own(): Paragraph[] {
		if (exhibit.kind === 'closing')
			return [...exhibit.sources, exhibit.policy].map((text, index) => ({
				...plain(text),
				before: index === 0 && lines.length === 0 ? 0 : SOURCE_GAP_POINTS
			}));
		if (exhibit.kind !== 'evidence') return [];
		const used = commentary.reduce((sum, one) => sum + paragraphHeight(one, box, points), 0);
		const quotes = quoteParagraphs(exhibit.quotes, below(box, used), commentary.length === 0);
		const none = plain(deck.words.noEvidence);
		return quotes.length > 0 ? quotes : [none];
	}
}

/** Long words are set smaller; only those that would leave the slide below 18 px. */
function commentarySize(commentary: readonly string[], box: Box): number {
	const gaps = ((commentary.length - 1) * POINTS.body) / 2 / 72;
	const room = { width: box.width, height: box.height - gaps };
	return fittingSize(commentary, room, [POINTS.body, 16, 14, 12]);
}

function paragraphHeight(text: string, { width }: Box, points: number): number {
	return linesHeight(linesOf(text, width, points), points) + points / 2 / 72;
}

/** Below the warning, where there is one. */
function clearOf({ warning }: DeckSlide, box: Box): Box {
	return warning ? below(box, BOXES.warning.height) : box;
}

function place(
	id: number,
	name: string,
	placeholder: Placeholder,
	words: readonly Paragraph[],
	language: string,
	box?: Box
): string {
	return textShape({
		id,
		name,
		placeholder,
		...(box ? { box } : {}),
		text: paragraphs(words, language)
	});
}
