import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countryAt } from '#lib/geo/country-at.ts';
import { readBaseMap } from '#lib/geo/topology.ts';

const file = new URL('../../data/geo/base.json', import.meta.url);
const { countries } = readBaseMap(JSON.parse(readFileSync(file, 'utf8')));

it.each([
	['CHL', [-70.7, -33.4]],
	['KOR', [127.5, 36.5]],
	['RUS', [175, 66]],
	['RUS', [-175, 66.5]],
	['LSO', [28.3, -29.6]],
	['ZAF', [25, -29]],
	['FJI', [178, -17.8]]
] as const)('%s has its land, in whatever copy of the world', (id, [lon, lat]) => {
	for (const turn of [-360, 0, 360]) expect(countryAt([lon + turn, lat], countries)).toBe(id);
});

it('finds nothing in the sea', () => {
	expect(countryAt([-150, 0], countries)).toBeNull();
	expect(countryAt([30, -60], countries)).toBeNull();
});
