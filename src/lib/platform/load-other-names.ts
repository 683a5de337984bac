import { locales } from '#lib/paraglide/runtime.js';
import { placeNamesIn } from './load-place-names.ts';

/**
 * What places are called in every language of the interface, so that they are found by any of their
 * names. A language that does not arrive is left out: its names are a help, not the answer.
 */
export async function loadOtherNames(): Promise<(id: string) => readonly string[]> {
	const loaded = await Promise.all(locales.map((locale) => placeNamesIn(locale).catch(() => ({}))));
	const tables: Readonly<Record<string, string>>[] = loaded;
	return (id) => tables.flatMap((table) => (Object.hasOwn(table, id) ? [table[id] ?? ''] : []));
}
