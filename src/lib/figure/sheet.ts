import { TOKENS } from '#lib/query/tokens.ts';
import { shape, type Shape } from '#lib/map/shape.ts';
import { svgText } from './svg-text.ts';
import { WEIGHT } from './type.ts';
import { cutTo, wrap } from './wrap.ts';

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
	/** Date of the data, and how the picture is to be taken: a line or more each. */
	notes: readonly string[];
	/** A line or more each. */
	sources: readonly string[];
	/** So many sources that found no room. */
	more: (n: number) => string;
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

const TITLE = { size: 20, weight: WEIGHT.title, line: 26 };
const SUBTITLE = { size: 13, weight: WEIGHT.plain, line: 20 };
const NOTE = { size: 11, weight: WEIGHT.plain, line: 15 };
/** Most lines of each, and what is left free around them; a small sheet has less of all. */
const LARGE = { margin: 24, gap: 12, title: 2, subtitle: 3, notes: 8 };
const SMALL = { margin: 12, gap: 8, title: 1, subtitle: 2, notes: 4 };
/** A sheet less wide or less high than this is a small one. */
const SMALL_BELOW = 480;
/** Of the sheet's height: notes leave the picture as much, as long as one of them can stand. */
const PICTURE_SHARE = 0.45;

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
	const most = Math.min(size.width, size.height) < SMALL_BELOW ? SMALL : LARGE;
	const { margin, gap } = most;
	const width = size.width - 2 * margin;
	const lines = (text: string, type: typeof TITLE, most: number) =>
		cutTo(most, text, width, (part) => measure(part, type.size, type.weight));
	const title = lines(words.title, TITLE, most.title);
	const subtitle = lines(words.subtitle, SUBTITLE, most.subtitle);
	const top = margin + title.length * TITLE.line + subtitle.length * SUBTITLE.line + gap;
	const free = size.height * (1 - PICTURE_SHARE) - top - gap - margin;
	const room = Math.max(1, Math.min(most.notes, Math.floor(free / NOTE.line)));
	const notes = noteLines(words, width, room, measure);
	const bottom = margin + notes.length * NOTE.line + gap;
	const frame = { x: margin, y: top, width, height: Math.max(1, size.height - top - bottom) };
	const whole = documentOf(size, words, [
		shape('title', {}, words.title),
		shape('desc', {}, words.description),
		shape('rect', { width: size.width, height: size.height, fill: PAPER.panel }),
		...textLines(title, margin, margin, TITLE, PAPER.ink),
		...textLines(subtitle, margin, margin + title.length * TITLE.line, SUBTITLE, PAPER.muted),
		...picture(frame, measure),
		...textLines(notes, margin, frame.y + frame.height + gap, NOTE, PAPER.muted)
	]);
	return svgFile(whole);
}

/** Notes and sources line by line, as many as have room; where that is little, run together. */
function noteLines(
	{ notes, sources, more }: SheetWords,
	width: number,
	room: number,
	measure: Measure
): string[] {
	const long = (text: string) => measure(text, NOTE.size, NOTE.weight);
	for (let left = 0; left < sources.length || left === 0; left++) {
		const shown = [...notes, ...sources.slice(0, sources.length - left)];
		const lines = [...shown, ...(left > 0 ? [more(left)] : [])].flatMap((one) =>
			wrap(one, width, long)
		);
		if (lines.length <= room) return lines;
	}
	const [date = '', ...others] = notes;
	return cutTo(room, [date, ...sources, ...others].join(' • '), width, long);
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
