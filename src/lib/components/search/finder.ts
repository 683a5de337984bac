import { loadAllMessages } from '#lib/platform/load-messages.ts';
import { loadOtherNames } from '#lib/platform/load-other-names.ts';
import { findPassages } from '#lib/query/find-passages.ts';
import { findables } from '#lib/query/findables.ts';
import { findAll, type Findable } from '#lib/query/word-search.ts';
import type { AllTexts } from '#lib/state/all-texts.svelte.ts';
import type { App } from '#lib/state/context.ts';
import { readTexts } from './read-texts.ts';

/** What the field asks when something is typed; it comes when the field is first entered. */
export interface Finder {
	stock: (app: Pick<App, 'view' | 'names'>) => readonly Findable[];
	find: typeof findAll;
	/** Of the documents, as they are read. */
	texts: AllTexts;
	passages: typeof findPassages;
}

/** Together with the words for what is found. */
export async function finder(locale: string): Promise<Finder> {
	const [otherNames] = await Promise.all([loadOtherNames(), loadAllMessages(locale)]);
	return {
		stock: ({ view, names }) => findables(view.dataset, view.cards, names, otherNames),
		find: findAll,
		texts: readTexts,
		passages: findPassages
	};
}
