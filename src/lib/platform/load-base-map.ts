import { readBaseMap, type BaseMap } from '#lib/geo/topology.ts';

/** Found by pattern, so that a checkout without it still type-checks; the map then says so. */
const files = import.meta.glob<unknown>('#data/geo/base.json', { import: 'default' });

/** The land, as its own chunk. Throws where it is missing or no map. */
export async function loadBaseMap(): Promise<BaseMap> {
	const [load] = Object.values(files);
	if (!load) throw new Error('data/geo/base.json is missing: npm run build:geo');
	return readBaseMap(await load());
}
