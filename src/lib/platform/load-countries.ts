import * as v from 'valibot';
import { DataFault } from './data-fault.ts';

const files = import.meta.glob<unknown>('/data/geo/countries.json', {
	import: 'default',
	query: '?names'
});

const NamesSchema = v.record(v.string(), v.record(v.string(), v.string()));

/** Names of countries by ISO alpha-3, then by interface language. */
export async function loadPlaceNames(): Promise<Record<string, Record<string, string>>> {
	const load = Object.values(files)[0];
	if (!load) return {};
	const result = v.safeParse(NamesSchema, await load());
	if (result.success) return result.output;
	throw new DataFault('../geo/countries.json', result.issues[0].message, 'npm run build:geo');
}
