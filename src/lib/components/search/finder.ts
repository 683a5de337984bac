import { loadOtherNames } from '#lib/platform/load-other-names.ts';
import { findables } from '#lib/query/findables.ts';
import { findAll, type Findable } from '#lib/query/word-search.ts';
import type { App } from '#lib/state/context.ts';

/** What the field asks when something is typed; it comes when the field is first entered. */
export interface Finder {
	stock: (app: Pick<App, 'view' | 'names'>) => readonly Findable[];
	find: typeof findAll;
}

export async function finder(): Promise<Finder> {
	const otherNames = await loadOtherNames();
	return {
		stock: ({ view, names }) => findables(view.dataset, view.cards, names, otherNames),
		find: findAll
	};
}
