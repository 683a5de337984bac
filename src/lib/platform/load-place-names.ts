import * as v from 'valibot';
import { DataFault } from './data-fault.ts';

/** By language; see `vite.config.ts`. Found by pattern, so that a checkout without it type-checks. */
const files = import.meta.glob<Record<string, () => Promise<{ default: unknown }>>>(
	'/data/geo/countries.json',
	{ import: 'default', query: '?names', eager: true }
);

const NamesSchema = v.record(v.string(), v.string());

/** Those that came last: they stay where another language's do not arrive. */
let last: Record<string, string> | undefined;

/** Names of countries by ISO alpha-3 and of blocs by id, in the language that the reader chose. */
export async function loadPlaceNames(locale: string): Promise<Record<string, string>> {
	try {
		return (last = await placeNamesIn(locale));
	} catch (error) {
		if (!last || error instanceof DataFault) throw error;
		return last;
	}
}

/** The same in any language of the interface. */
export async function placeNamesIn(locale: string): Promise<Record<string, string>> {
	const load = Object.values(files)[0]?.[locale];
	if (!load) return {};
	const result = v.safeParse(NamesSchema, (await load()).default);
	if (result.success) return result.output;
	throw new DataFault('../geo/countries.json', result.issues[0].message, 'npm run build:geo');
}
