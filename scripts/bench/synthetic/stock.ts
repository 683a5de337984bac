import { readFileSync } from 'node:fs';
import { fromRoot } from '../../root.ts';
import { pick, type Random } from './random.ts';

/** What synthetic records are made of. */
export interface Stock {
	countries: Readonly<Record<string, Country>>;
	sectors: readonly Named[];
	minerals: readonly (Named & { symbol: string })[];
	/** Source and target of each arc that may be drawn; the first are the most frequent. */
	pairs: readonly (readonly [source: string, target: string])[];
}

export interface Country {
	region: string | null;
	names: { en: string };
	capital: { name: string; point: [number, number]; geonames: number };
}

interface NoCapital {
	capital: null;
}

interface Named {
	id: string;
	name: { en: string };
	[more: string]: unknown;
}

/** Arcs on the map, however many engagements: what the budget of panning speaks of. */
const PAIRS = 2000;

export function stockOf(random: Random): Stock {
	const all = read<Record<string, Country | NoCapital>>('geo', 'countries.json');
	const countries = Object.fromEntries(
		Object.entries(all).filter((entry): entry is [string, Country] => entry[1].capital !== null)
	);
	// In an order that has nothing to do with the alphabet, so that the frequent ones lie anywhere.
	const ids = Object.keys(countries)
		.map((id) => ({ id, at: random() }))
		.sort((a, b) => a.at - b.at)
		.map(({ id }) => id);
	const pairs = new Map<string, readonly [string, string]>();
	while (pairs.size < PAIRS) {
		const [source, target] = [pick(random, ids, 2), pick(random, ids)];
		if (source !== target) pairs.set(`${source}~${target}`, [source, target]);
	}
	return {
		countries,
		sectors: read('lexicons', 'sectors.json'),
		minerals: read('lexicons', 'minerals.json'),
		pairs: [...pairs.values()]
	};
}

function read<T>(...parts: string[]): T {
	return JSON.parse(readFileSync(fromRoot('data', ...parts), 'utf8')) as T;
}
