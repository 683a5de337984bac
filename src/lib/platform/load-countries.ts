import * as v from 'valibot';
import { DataFault } from './data-fault.ts';

const files = import.meta.glob<unknown>('/data/geo/countries.json', { import: 'default' });

const CountriesSchema = v.record(
	v.string(),
	v.looseObject({ names: v.record(v.string(), v.string()) })
);

/** Names of countries by ISO alpha-3 and language. */
export async function loadPlaceNames(): Promise<Record<string, Record<string, string>>> {
	const load = Object.values(files)[0];
	if (!load) return {};
	const result = v.safeParse(CountriesSchema, await load());
	if (!result.success)
		throw new DataFault('../geo/countries.json', result.issues[0].message, 'npm run build:geo');
	return Object.fromEntries(Object.entries(result.output).map(([id, { names }]) => [id, names]));
}
