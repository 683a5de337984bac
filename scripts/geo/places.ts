import { readJsonFile } from '../input/json-file.ts';
import { readParadigms } from '../lexicons/files.ts';
import { inflectedNames } from '../lexicons/inflection.ts';
import { fromRoot } from '../root.ts';

/** A port, mine, venue or summit town of `data/lexicons/places.json`. */
export interface HandPlace {
	id: string;
	kind: 'town' | 'port' | 'mine' | 'venue';
	/** ISO alpha-3 */
	country: string;
	/** GeoNames id of the populated place it is or lies in; `null`: none in the package. */
	geonames: number | null;
	point: [number, number];
	/** By language; the first of `en` is the name shown. */
	names: Record<string, string[]>;
}

export function readPlaces(): HandPlace[] {
	const file = fromRoot('data', 'lexicons', 'places.json');
	return inflectedNames((readJsonFile(file) as { places: HandPlace[] }).places, readParadigms());
}
