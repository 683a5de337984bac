import type { XY } from './point.ts';

/** Tip and the two corners of a head that points along `heading` (radians, y downwards). */
export function arrowhead(tip: XY, heading: number, length: number, width: number): [XY, XY, XY] {
	const [x, y] = tip;
	const cos = Math.cos(heading);
	const sin = Math.sin(heading);
	const corner = (side: 1 | -1): XY => [
		x - length * cos - (side * width * sin) / 2,
		y - length * sin + (side * width * cos) / 2
	];
	return [tip, corner(1), corner(-1)];
}
