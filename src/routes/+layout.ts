import { loadPlaceNames } from '#lib/platform/load-place-names.ts';
import { loadDataset } from '#lib/platform/load-dataset.ts';
import { loadLenses } from '#lib/platform/load-lenses.ts';
import { loadMessages, localeOf } from '#lib/platform/load-messages.ts';
import type { LayoutLoad } from './$types.ts';

// From elsewhere, so that the one-file edition, which SvelteKit allows no such options, can leave them out.
export { prerender, trailingSlash } from '#lib/platform/page-options.ts';

let dataset: ReturnType<typeof loadDataset> | undefined;

/** Runs again when the language in the address changes, and before anything is shown in it. */
export const load: LayoutLoad = async ({ url }) => {
	const locale = localeOf(url);
	// Begun together, but the words first: whatever goes wrong is said in them.
	const others = Promise.all([(dataset ??= loadDataset()), loadPlaceNames(locale)]);
	others.catch(() => undefined);
	await loadMessages(locale);
	const [data, placeNames] = await others;
	return { dataset: data, placeNames, lenses: loadLenses() };
};
