import type { XY } from './point.ts';

/** A quadratic Bézier curve: start, control, end. */
export type Curve = readonly [XY, XY, XY];

const LEAST_BEND = 0.12;
const MOST_BEND = 0.25;

/**
 * The arc between two points of the drawing, y downwards: its control point stands off the chord
 * by 0.12 of it for the shortest to 0.25 for one of `longest` and more, on the northern side, so
 * that both directions of one pair bow alike. `aside` moves the middle of the arc that many pixels
 * further (negative: nearer): the place of a strand in its fan.
 *
 * Curved, symmetric, more so with length: Jenny et al. 2018, doi 10.1080/15230406.2016.1262280.
 */
export function arcCurve(from: XY, to: XY, longest: number, aside = 0): Curve {
	const dx = to[0] - from[0];
	const dy = to[1] - from[1];
	const chord = Math.hypot(dx, dy);
	if (chord === 0) return [from, from, to];
	const bend = LEAST_BEND + (MOST_BEND - LEAST_BEND) * Math.min(1, chord / longest);
	// The normal of the line taken from west to east; due south counts as east.
	const eastward = dx > 0 || (dx === 0 && dy > 0) ? 1 : -1;
	const off = eastward * (bend * chord + 2 * aside);
	return [
		from,
		[(from[0] + to[0]) / 2 + (dy / chord) * off, (from[1] + to[1]) / 2 - (dx / chord) * off],
		to
	];
}

export function pointAt([a, b, c]: Curve, t: number): XY {
	const u = 1 - t;
	return [
		u * u * a[0] + 2 * u * t * b[0] + t * t * c[0],
		u * u * a[1] + 2 * u * t * b[1] + t * t * c[1]
	];
}

/** Direction of travel at `t`, in radians, y downwards. */
export function headingAt([a, b, c]: Curve, t: number): number {
	const u = 1 - t;
	return Math.atan2(u * (b[1] - a[1]) + t * (c[1] - b[1]), u * (b[0] - a[0]) + t * (c[0] - b[0]));
}

/** Cuts the curve back to a circle of `atStart` and `atEnd` pixels round its ends. */
export function trim(curve: Curve, atStart: number, atEnd: number): Curve {
	const from = leaves(curve, 0, atStart);
	const to = leaves(curve, 1, atEnd);
	return from < to ? between(curve, from, to) : curve;
}

/** The part from `t0` to `t1`, as a curve of its own. */
export function between(curve: Curve, t0: number, t1: number): Curve {
	const [a, b, c] = curve;
	const mix = (i: 0 | 1) =>
		(1 - t0) * (1 - t1) * a[i] + (t0 * (1 - t1) + t1 * (1 - t0)) * b[i] + t0 * t1 * c[i];
	return [pointAt(curve, t0), [mix(0), mix(1)], pointAt(curve, t1)];
}

/** Where the curve leaves the circle round its start (`end` 0) or enters that round its end (1). */
function leaves([a, b, c]: Curve, end: 0 | 1, radius: number): number {
	const [cx, cy] = end === 0 ? a : c;
	let inside: number = end;
	let outside = 0.5;
	// Without a point for each step: of thousands of lines, they would be a hundred thousand.
	const far = (t: number) => {
		const u = 1 - t;
		const x = u * u * a[0] + 2 * u * t * b[0] + t * t * c[0] - cx;
		const y = u * u * a[1] + 2 * u * t * b[1] + t * t * c[1] - cy;
		return x * x + y * y > radius * radius;
	};
	if (!far(outside)) return outside;
	for (let step = 0; step < 20; step++) {
		const middle = (inside + outside) / 2;
		if (far(middle)) outside = middle;
		else inside = middle;
	}
	return outside;
}
