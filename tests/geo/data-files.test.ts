import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

function read(name: string): string {
	return readFileSync(new URL(`../../data/geo/${name}`, import.meta.url), 'utf8');
}

interface Country {
	alpha2: string;
	region: string;
	latinAmerica: boolean;
	names: Record<string, string>;
	capital: { name: string; point: [number, number]; geonames: number | null } | null;
}
const countries = JSON.parse(read('countries.json')) as Record<string, Country>;
const names = JSON.parse(read('country-names.json')) as Record<string, Record<string, string[]>>;
const gazetteer = JSON.parse(read('gazetteer.json')) as [
	number,
	string,
	number,
	number,
	number,
	string,
	...string[]
][];

test.each([
	['base.json', 150_000],
	['gazetteer.json', 700_000]
])('%s stays below its budget', (name, bytes) => {
	expect(gzipSync(read(name), { level: 9 }).length).toBeLessThan(bytes);
});

describe('countries', () => {
	test('each has a name in every language, and a point where people live', () => {
		const uninhabited = ['BVT', 'HMD', 'UMI'];
		for (const [id, { names: own, capital }] of Object.entries(countries)) {
			expect(Object.values(own).every((name) => name !== '')).toBe(true);
			expect(capital === null).toBe(uninhabited.includes(id));
		}
	});

	test('names of disputed places are the short, neutral ones', () => {
		const english = (id: string) => countries[id]?.names['en'];
		expect(['PSE', 'TWN', 'HKG', 'MAC', 'XKX'].map(english)).toEqual([
			'Palestine',
			'Taiwan',
			'Hong Kong',
			'Macao',
			'Kosovo'
		]);
		expect(english('FLK')).toBe('Falkland Islands (Islas Malvinas)');
	});

	test('Latin America and the Caribbean is one region', () => {
		const some = ['ARG', 'BRA', 'MEX', 'JAM', 'HTI', 'PRI'];
		expect(some.every((id) => countries[id]?.latinAmerica)).toBe(true);
		expect(['USA', 'ESP', 'CAN'].some((id) => countries[id]?.latinAmerica)).toBe(false);
	});
});

describe('names for the engine', () => {
	test('no name stands for two countries of one language', () => {
		for (const [language, own] of Object.entries(names)) {
			const all = Object.values(own).flat();
			expect([language, all.length - new Set(all).size]).toEqual([language, 0]);
		}
	});

	test('faults of the sources are gone', () => {
		expect(names['pt']?.['COD']).toContain('República Democrática do Congo');
		expect(names['pt']?.['COG']).not.toContain('República Democrática do Congo');
		expect(names['ko']?.['IND']).toContain('인도');
		expect(names['ko']?.['IOT']).not.toContain('인도');
		expect(names['zh-Hant']?.['ITA']).toEqual(expect.arrayContaining(['義大利', '意大利']));
	});
});

describe('the gazetteer', () => {
	const byId = new Map(gazetteer.map((row) => [row[0], row]));

	test('is sorted by id, without doubles', () => {
		const ids = gazetteer.map(([id]) => id);
		expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
	});

	test('has capitals, ports and summit towns in our scripts', () => {
		expect(byId.get(1835848)).toEqual(expect.arrayContaining(['Seoul', '서울', 'ソウル', '首爾']));
		expect(byId.get(3688451)?.slice(1, 4)).toEqual(['COL', -77.0312, 3.8801]);
		expect(byId.get(3688451)).toContain('Port of Buenaventura');
		expect(byId.get(2661039)).toContain('다보스');
	});

	test('keeps no stray twin beside a seat', () => {
		const twins = gazetteer.filter(
			([, iso, , , , , name]) => iso === 'COL' && name === 'Buenaventura'
		);
		expect(twins).toHaveLength(1);
	});

	test('holds no code and no plain word among its other names', () => {
		const others = gazetteer.flatMap((row) => row.slice(7).map(String));
		expect(others.filter((name) => /^[A-Z]{2,4}$/.test(name) || name === 'Sale')).toEqual([]);
	});
});
