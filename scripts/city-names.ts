import type { GazetteerRow } from '#lib/pipeline/lexicon.ts';

/** A city that occurs in the datasets. */
export interface NamedCity {
	/** As the datasets have it: `gn:1835848`. */
	id: string;
	/** GeoNames id; `null` where the gazetteer has none. */
	geonames: number | null;
}

/** A town of the lexicons, with its names by language, the usual one first. */
export interface Town {
	geonames: number | null;
	names: Readonly<Record<string, readonly string[]>>;
}

/** Languages that alone write in their letters: of a name that nobody has marked, these tell. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = { ko: /^[\p{Script=Hangul} ]+$/u };

/**
 * Cities as a language writes them, by id. Those whose name in it is not known are left out: the
 * datasets have them in English. The gazetteer's names bear no language, so that but for a language
 * with letters of its own only the lexicons are asked.
 */
export function cityNames(
	cities: readonly NamedCity[],
	towns: readonly Town[],
	gazetteer: readonly GazetteerRow[],
	locale: string
): [id: string, name: string][] {
	const letters = OWN_LETTERS[locale];
	const wanted = new Set(cities.map(({ geonames }) => geonames));
	const known = new Map<number, string>();
	if (letters)
		for (const [geonames, , , , , , ...names] of gazetteer) {
			if (!wanted.has(geonames)) continue;
			const name = names.find((one) => letters.test(one));
			if (name !== undefined) known.set(geonames, name);
		}
	for (const { geonames, names } of towns) {
		const name = names[locale]?.[0];
		if (geonames !== null && name !== undefined) known.set(geonames, name);
	}
	return cities.flatMap(({ id, geonames }): [string, string][] => {
		const name = geonames === null ? undefined : known.get(geonames);
		return name === undefined ? [] : [[id, name]];
	});
}
