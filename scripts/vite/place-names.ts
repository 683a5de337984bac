import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { cityNames, type NamedCity } from './city-names.ts';
import { DATASETS } from './datasets.ts';
import { byLocale, localesOf } from './locales.ts';

/** `countries.json?names` gives for each language of the interface the names of places in it. */
export const placeNames: Plugin = {
	name: 'entente-place-names',
	enforce: 'pre',
	async load(id) {
		const [, file, locale] = /^(.*\/countries\.json)\?names(?:=(\w+))?$/.exec(id) ?? [];
		if (file === undefined) return null;
		if (locale === undefined) {
			const modules = byLocale(await localesOf(), (one) => `${file}?names=${one}`);
			return { code: `export default ${modules}`, moduleType: 'js' };
		}
		const countries = JSON.parse(await readFile(file, 'utf8'));
		const names = Object.entries<{ names: Record<string, string> }>(countries).map(
			([code, country]) => [code, country.names[locale] ?? country.names.en]
		);
		const own = [...(await blocNames(locale)), ...names, ...(await ownCityNames(locale))];
		const all = Object.fromEntries(own);
		return { code: `export default ${JSON.stringify(all)}`, moduleType: 'js' };
	}
};

/** Blocs and organisations by id, each by its first name. In English the datasets have them. */
async function blocNames(locale: string): Promise<(readonly [string, string])[]> {
	if (locale === 'en') return [];
	type Bloc = { id: string; names: Record<string, string[]> };
	const blocs = JSON.parse(await readFile('data/lexicons/blocs.json', 'utf8')) as Bloc[];
	return blocs.flatMap(({ id, names }) => {
		const name = names[locale]?.[0];
		return name === undefined ? [] : [[id, name] as const];
	});
}

/** Cities of the datasets by id. In English the datasets have them. */
async function ownCityNames(locale: string): Promise<[string, string][]> {
	const places = resolve(DATASETS ?? 'data/datasets', 'places.geojson');
	if (locale === 'en' || !existsSync(places)) return [];
	const [{ features }, { places: towns }, countries, gazetteer] = await Promise.all(
		[
			places,
			'data/lexicons/places.json',
			`data/lexicons/countries/${locale}.json`,
			'data/geo/gazetteer.json'
		].map(async (file) => JSON.parse(await readFile(file, 'utf8')))
	);
	const seats = Object.fromEntries(
		Object.entries<{ seats?: string[] }>(countries).map(([id, country]) => [
			id,
			country.seats ?? []
		])
	);
	type Feature = { properties: NamedCity & { kind: string } };
	const cities = (features as Feature[])
		.map(({ properties }) => properties)
		.filter(({ kind }) => kind === 'city');
	return cityNames(cities, { towns, seats, gazetteer }, locale);
}
