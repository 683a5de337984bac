import { loadPlaceNames } from '#lib/platform/load-countries.ts';
import { loadDataset } from '#lib/platform/load-dataset.ts';
import { loadLenses } from '#lib/platform/load-lenses.ts';
import type { LayoutLoad } from './$types.ts';

export const prerender = true;
/** Folders with an index: every static host serves them, whatever its rewriting rules. */
export const trailingSlash = 'always';

export const load: LayoutLoad = async () => {
	const [dataset, placeNames] = await Promise.all([loadDataset(), loadPlaceNames()]);
	return { dataset, placeNames, lenses: loadLenses() };
};
