import type { Curve } from '#lib/geo/curve.ts';
import type { XY } from '#lib/geo/point.ts';

/** SVG path data, to a tenth of a pixel. */
export function curvePath([a, b, c]: Curve): string {
	return `M${pair(a)}Q${pair(b)} ${pair(c)}`;
}

export function polygonPath(points: readonly XY[]): string {
	return `M${points.map(pair).join('L')}Z`;
}

function pair([x, y]: XY): string {
	return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
