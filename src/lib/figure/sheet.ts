import { TOKENS } from '#lib/query/tokens.ts';
import { shape, type Shape } from '#lib/map/shape.ts';
import { svgText } from './svg-text.ts';
import { wrap } from './wrap.ts';

/** Exports are always light. */
export const PAPER = TOKENS.light;
export const FONT = "Inter, 'Noto Sans', 'Apple SD Gothic Neo', 'Malgun Gothic', Arial, sans-serif";

/** Width of a text in pixels, at a size in pixels. */
export type Measure = (text: string, size: number, weight: number) => number;

/** What every export says around its picture. */
export interface SheetWords {
	title: string;
	/** The filters in words, with the count. */
	subtitle: string;
	/** Date of the data, sources, licences of the base map: a line or more each. */
	notes: readonly string[];
	/** What somebody who does not see the picture is told. */
	description: string;
	language: string;
}

/** Pixels of the layout. */
export interface SheetSize {
	width: number;
	height: number;
	/** How many times larger the document is shown than it is laid out; 1 where it is not said. */
	scale?: number;
}

/** Where the picture goes: pixels from the left and the top. */
export interface Frame extends SheetSize {
	x: number;
	y: number;
}

const MARGIN = 24;
const TITLE = { size: 20, weight: 650, line: 26 };
const SUBTITLE = { size: 13, weight: 400, line: 20 };
const NOTE = { size: 11, weight: 400, line: 15 };
const GAP = 12;
/** Of notes; more would take the room of the picture. */
const MOST_NOTE_LINES = 8;

/** Draws within a frame. */
export type Picture = (frame: Frame, measure: Measure) => readonly Shape[];

/**
 * A picture with its title above and its notes below, as an SVG document of exactly that size. The
 * picture takes what the words leave.
 */
export function sheet(
	words: SheetWords,
	size: SheetSize,
	measure: Measure,
	picture: Picture
): string {
	const width = size.width - 2 * MARGIN;
	const lines = (text: string, type: typeof TITLE) =>
		wrap(text, width, (part) => measure(part, type.size, type.weight));
	const title = lines(words.title, TITLE).slice(0, 2);
	const subtitle = lines(words.subtitle, SUBTITLE).slice(0, 3);
	const notes = words.notes.flatMap((note) => lines(note, NOTE)).slice(0, MOST_NOTE_LINES);
	const top = MARGIN + title.length * TITLE.line + subtitle.length * SUBTITLE.line + GAP;
	const bottom = MARGIN + notes.length * NOTE.line + GAP;
	const frame = { x: MARGIN, y: top, width, height: Math.max(1, size.height - top - bottom) };
	const whole = documentOf(size, words, [
		shape('title', {}, words.title),
		shape('desc', {}, words.description),
		shape('rect', { width: size.width, height: size.height, fill: PAPER.panel }),
		...textLines(title, MARGIN, MARGIN, TITLE, PAPER.ink),
		...textLines(subtitle, MARGIN, MARGIN + title.length * TITLE.line, SUBTITLE, PAPER.muted),
		...picture(frame, measure),
		...textLines(notes, MARGIN, frame.y + frame.height + GAP, NOTE, PAPER.muted)
	]);
	return svgFile(whole);
}

/** A picture alone, which fills its document. */
export function plate(
	words: Pick<SheetWords, 'description' | 'language'>,
	size: SheetSize,
	measure: Measure,
	picture: Picture
): Shape {
	return documentOf(size, words, [
		shape('title', {}, words.description),
		shape('rect', { width: size.width, height: size.height, fill: PAPER.panel }),
		...picture({ x: 0, y: 0, width: size.width, height: size.height }, measure)
	]);
}

function documentOf(
	{ width, height, scale = 1 }: SheetSize,
	{ language }: Pick<SheetWords, 'language'>,
	content: readonly Shape[]
): Shape {
	const attributes = {
		xmlns: 'http://www.w3.org/2000/svg',
		width: width * scale,
		height: height * scale,
		viewBox: `0 0 ${width} ${height}`,
		'font-family': FONT,
		role: 'img',
		'xml:lang': language
	};
	return shape('svg', attributes, ...content);
}

/** An SVG document as a file. */
export function svgFile(document: Shape): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(document)}\n`;
}

function textLines(
	lines: readonly string[],
	x: number,
	top: number,
	type: typeof TITLE,
	fill: string
): Shape[] {
	const look = { 'font-size': type.size, 'font-weight': type.weight, fill };
	return lines.map((line, index) =>
		shape('text', { x, y: top + index * type.line + type.size, ...look }, line)
	);
}
