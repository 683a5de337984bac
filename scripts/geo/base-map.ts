import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject, Topology } from 'topojson-specification';
import { alpha3OfM49 } from './country-codes.ts';

type Shape = GeometryObject<{ name?: string }>;
type World = Topology<{ countries: { type: 'GeometryCollection'; geometries: Shape[] } }>;
type Area = Polygon | MultiPolygon;

/** Grid cells per side: 0.0225° in longitude, under a pixel at the closest zoom. */
const GRID = 1.6e4;
/** Square degrees: triangles smaller than this go. */
const DETAIL = 0.005;
/** Square degrees: an island smaller than this goes, unless it is its state's largest. */
const SMALLEST_ISLAND = 0.02;

/** Natural Earth draws these apart; the map follows the UN's list of member states. */
const JOINED: Readonly<Record<string, string>> = {
	Somaliland: 'SOM',
	'N. Cyprus': 'CYP',
	'Ashmore and Cartier Is.': 'AUS'
};
const UNNUMBERED: Readonly<Record<string, string>> = { Kosovo: 'XKX', 'Indian Ocean Ter.': 'CXR' };

/** The base map: countries by ISO alpha-3 (the Siachen Glacier belongs to none), no Antarctica. */
export function buildBaseMap(regionOf: (alpha3: string) => string): Topology {
	const world = createRequire(import.meta.url)('world-atlas/countries-50m.json') as World;
	const parts = new Map<string, Shape[]>();
	for (const geometry of world.objects.countries.geometries) {
		const id = idOf(
			geometry.id,
			(geometry.properties as { name?: string } | undefined)?.name ?? ''
		);
		if (id !== 'Antarctica') parts.set(id, [...(parts.get(id) ?? []), geometry]);
	}
	const areas = [...parts].flatMap(([id, shapes]) => split(id, joined(world, shapes)));
	const features = areas
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, area]) => ({
			type: 'Feature' as const,
			id,
			properties: { region: regionOf(id) },
			geometry: withoutIslets(area)
		}));
	const countries: FeatureCollection<Area> = { type: 'FeatureCollection', features };
	const whole = topology({ countries });
	const weighted = presimplify(whole as never) as Topology;
	keepSmallRings(weighted);
	return quantize(simplify(weighted as never, DETAIL), GRID);
}

function idOf(m49: string | number | undefined, name: string): string {
	const joint = JOINED[name];
	return joint ?? UNNUMBERED[name] ?? alpha3OfM49(String(m49 ?? '')) ?? name;
}

/** Natural Earth draws them as parts of France: `[west, south, east, north]`. */
const OVERSEAS: Readonly<Record<string, readonly [number, number, number, number]>> = {
	GUF: [-55, 2, -51, 6],
	GLP: [-62, 15.8, -61, 16.6],
	MTQ: [-61.3, 14.3, -60.7, 15],
	REU: [55, -21.5, 56, -20.7],
	MYT: [44.9, -13.1, 45.4, -12.5]
};

/** Gives the French overseas departments, which have codes of their own, their own areas. */
function split(id: string, area: Area): [string, Area][] {
	if (id !== 'FRA') return [[id, area]];
	const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
	const groups = new Map<string, Position[][][]>();
	for (const polygon of polygons) {
		const [lon = 0, lat = 0] = polygon[0]?.[0] ?? [];
		const inside = Object.entries(OVERSEAS).find(
			([, [west, south, east, north]]) => lon > west && lon < east && lat > south && lat < north
		);
		const owner = inside?.[0] ?? id;
		groups.set(owner, [...(groups.get(owner) ?? []), polygon]);
	}
	return [...groups].map(([owner, coordinates]) => [owner, { type: 'MultiPolygon', coordinates }]);
}

function joined(world: World, geometries: Shape[]): Area {
	const [first] = geometries;
	if (first === undefined) throw new Error('a country without geometry');
	if (geometries.length > 1) return merge(world, geometries as never) as MultiPolygon;
	return (feature(world, first) as Feature<Area>).geometry;
}

/** Leaves out specks of land; every state keeps its largest part. */
function withoutIslets(area: Area): Area {
	const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
	const largest = Math.max(...polygons.map((polygon) => size(polygon[0] ?? [])));
	const kept = polygons.filter((polygon) => {
		const own = size(polygon[0] ?? []);
		return own >= SMALLEST_ISLAND || own === largest;
	});
	return { type: 'MultiPolygon', coordinates: kept };
}

/** Area in square degrees, of a ring that may cross 180°. */
function size(ring: readonly Position[]): number {
	let sum = 0;
	let shift = 0;
	let [x0 = 0, y0 = 0] = ring[0] ?? [];
	for (const [lon = 0, lat = 0] of ring) {
		if (lon + shift - x0 > 180) shift -= 360;
		else if (lon + shift - x0 < -180) shift += 360;
		sum += x0 * lat - (lon + shift) * y0;
		x0 = lon + shift;
		y0 = lat;
	}
	return Math.abs(sum) / 2;
}

/** Lets no island collapse: of a closed arc at least the four weightiest points stay. */
function keepSmallRings(weighted: Topology): void {
	for (const arc of weighted.arcs) {
		const first = arc[0];
		const last = arc.at(-1);
		if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) continue;
		const inner = arc.slice(1, -1).sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0));
		for (const point of inner.slice(0, 4)) point[2] = Infinity;
	}
}
