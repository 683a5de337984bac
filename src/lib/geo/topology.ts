import type { LonLat } from './point.ts';
import { unwrapLine } from './unwrap.ts';

/** What of TopoJSON the base map uses: one object `countries` of polygons, quantised. */
export interface BaseTopology {
	arcs: readonly (readonly (readonly [number, number])[])[];
	transform: { scale: readonly [number, number]; translate: readonly [number, number] };
	objects: { countries: { geometries: readonly BaseGeometry[] } };
}

export type BaseGeometry = { id?: string | number; properties?: { region?: string } } & (
	| { type: 'Polygon'; arcs: readonly (readonly number[])[] }
	| { type: 'MultiPolygon'; arcs: readonly (readonly (readonly number[])[])[] }
);

/** The base map in degrees, each ring and line unwrapped: no step of it exceeds 180°. */
export interface BaseMap {
	countries: readonly BaseCountry[];
	/** Lines between land and sea, each once. */
	coasts: readonly LonLat[][];
	/** Lines between two countries, each once: the seam at 180° is none. */
	borders: readonly LonLat[][];
}

export interface BaseCountry {
	/** ISO alpha-3, or a name where nobody gave a code. */
	id: string;
	/** UN M49 subregion, empty where none fits. */
	region: string;
	rings: readonly LonLat[][];
}

/** Reads `data/geo/base.json`. Throws when it is not such a file. */
export function readBaseMap(value: unknown): BaseMap {
	const topology = asTopology(value);
	const lines = topology.arcs.map((arc) => decode(arc, topology.transform));
	const uses = new Int32Array(lines.length);
	const countries = topology.objects.countries.geometries.map((geometry) => ({
		id: String(geometry.id ?? ''),
		region: geometry.properties?.region ?? '',
		rings: ringsOf(geometry).map((ring) => {
			for (const index of ring) count(uses, index);
			return unwrapLine(joinArcs(ring, lines));
		})
	}));
	const open = lines.map((line) => unwrapLine(line).filter((_, i) => !onSeam(line, i)));
	return {
		countries,
		coasts: open.filter((line, index) => uses[index] === 1 && line.length > 1),
		borders: open.filter((line, index) => (uses[index] ?? 0) > 1 && line.length > 1)
	};
}

function asTopology(value: unknown): BaseTopology {
	const topology = value as Partial<BaseTopology> | null;
	if (!topology?.arcs || !topology.transform || !topology.objects?.countries)
		throw new TypeError('The base map is no TopoJSON with an object `countries`.');
	return topology as BaseTopology;
}

function decode(
	arc: BaseTopology['arcs'][number],
	{ scale, translate }: BaseTopology['transform']
): LonLat[] {
	let x = 0;
	let y = 0;
	return arc.map(([dx, dy]) => {
		x += dx;
		y += dy;
		return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
	});
}

function ringsOf(geometry: BaseGeometry): readonly (readonly number[])[] {
	return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
}

/** A negative index is an arc taken backwards: its complement. */
function joinArcs(ring: readonly number[], lines: readonly LonLat[][]): LonLat[] {
	return ring.flatMap((index, at) => {
		const line = lines[index < 0 ? ~index : index] ?? [];
		const way = index < 0 ? line.toReversed() : line;
		return at === 0 ? way : way.slice(1);
	});
}

function count(uses: Int32Array, index: number): void {
	const arc = index < 0 ? ~index : index;
	uses[arc] = (uses[arc] ?? 0) + 1;
}

/** Points of a cut along the antimeridian, which is no coast. */
function onSeam(line: readonly LonLat[], index: number): boolean {
	const at = (i: number) => Math.abs(line[i]?.[0] ?? 0) > 179.99;
	return at(index) && (at(index - 1) || at(index + 1));
}
