import { shape, type Shape } from '#lib/map/shape.ts';
import { PAPER, type Frame, type Measure } from './sheet.ts';
import { WEIGHT } from './type.ts';
import { cut } from './wrap.ts';

export const TEXT = { size: 13, weight: WEIGHT.plain };
export const VALUE = { size: 12, weight: WEIGHT.strong };
export const GAP = 10;
/** Of the frame's width, at most, for the names of rows. */
const NAME_SHARE = 0.36;

export function nameRoom(names: readonly string[], frame: Frame, measure: Measure): number {
	const widest = Math.max(0, ...names.map((name) => measure(name, TEXT.size, TEXT.weight)));
	return Math.min(widest, frame.width * NAME_SHARE);
}

export function nameText(
	name: string,
	x: number,
	middle: number,
	room: number,
	measure: Measure
): Shape {
	const place = { x, y: middle + TEXT.size * 0.36, 'text-anchor': 'end' };
	return shape('text', { ...place, ...look(TEXT, PAPER.ink) }, cutWords(name, room, measure));
}

export function valueText(text: string, x: number, y: number, anchor: string): Shape {
	return shape('text', { x, y, 'text-anchor': anchor, ...look(VALUE, PAPER.ink) }, text);
}

export function cutWords(text: string, room: number, measure: Measure): string {
	return cut(text, room, (part) => measure(part, TEXT.size, TEXT.weight));
}

export function look({ size, weight }: typeof TEXT, fill: string) {
	return { 'font-size': size, 'font-weight': weight, fill };
}
