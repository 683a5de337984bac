import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBaseMap } from '#lib/geo/topology.ts';

const file = new URL('../../data/geo/base.json', import.meta.url);
const base = readBaseMap(JSON.parse(readFileSync(file, 'utf8')));

describe('the base map', () => {
	test('has the states, small ones too, and no Antarctica', () => {
		const ids = new Set(base.countries.map(({ id }) => id));
		for (const id of ['KOR', 'CHL', 'SGP', 'MLT', 'BHR', 'XKX', 'PSE', 'TWN', 'LIE', 'VAT', 'NRU'])
			expect(ids).toContain(id);
		expect(ids).not.toContain('ATA');
		expect(base.countries.length).toBeGreaterThan(230);
		expect(base.countries.filter(({ rings }) => rings.length === 0)).toEqual([]);
	});

	test('no ring and no line steps across the world', () => {
		const lines = [
			...base.countries.flatMap(({ rings }) => rings),
			...base.coasts,
			...base.borders
		];
		const widest = lines.map((line) =>
			Math.max(...line.slice(1).map(([lon], i) => Math.abs(lon - (line[i]?.[0] ?? lon))))
		);
		expect(Math.max(...widest)).toBeLessThan(30);
	});

	test('every ring is closed, down to slivers such as Monaco', () => {
		const rings = base.countries.flatMap(({ rings }) => rings);
		for (const ring of rings) {
			expect(ring.length).toBeGreaterThanOrEqual(3);
			expect(ring.at(-1)).toEqual(ring[0]);
		}
	});

	test('no line runs along the seam at 180°', () => {
		const along = [...base.coasts, ...base.borders].filter((line) =>
			line.slice(1).some(([lon], i) => Math.abs(lon) === 180 && line[i]?.[0] === lon)
		);
		expect(along).toEqual([]);
	});

	test('Latin America has its region', () => {
		const regions = new Map(base.countries.map(({ id, region }) => [id, region]));
		expect(regions.get('MEX')).toBe('419');
		expect(regions.get('JAM')).toBe('419');
		expect(regions.get('USA')).toBe('021');
	});

	test('anything else is refused', () => {
		expect(() => readBaseMap({ type: 'FeatureCollection' })).toThrow(/TopoJSON/);
	});
});
