import { hrefOf, navigate } from '#lib/platform/navigate.ts';
import { ownLanguage } from '#lib/platform/own-language.ts';
import { selectedCards } from '#lib/query/selected-cards.ts';
import type { Selection } from '#lib/query/selection.ts';
import type { App } from './context.ts';
import { View } from './view.svelte.ts';

/**
 * The app as a slide sees it: the same data through a view of its own, in the reader's language and
 * on white paper. What is selected in it changes neither the slide nor the address, and is gone when
 * `link` changes.
 */
export function slideApp(outer: App, locales: readonly string[], link: () => string): App {
	// Slides are kept without a language. It stands apart, so that no other change of the outer view takes back what is selected in this one.
	const locale = $derived(outer.view.state.locale);
	let search = $derived(`${link() || '?'}&lang=${locale}`);
	const view = new SlideView(outer.view.dataset, outer.view.lenses, locales, {
		search: () => search,
		page: () => '/',
		navigate: async (page, next, how) => {
			if (page === '/') search = next;
			else await navigate(page, next, how);
		},
		href: hrefOf,
		home: ownLanguage,
		remember: () => undefined
	});
	return { ...outer, view, theme: { current: 'light', choice: 'light' } };
}

/** What the slide leaves out does not answer: its proof would be empty. */
class SlideView extends View {
	override select(selection: Selection | null): void {
		if (selection === null || this.#shows(selection)) super.select(selection);
	}

	#shows(selection: Selection): boolean {
		const { matching } = this.answer;
		const shown = new Map(matching.map((card) => [card.engagement.id, card]));
		return (
			selectedCards(selection, matching, this.dataset, (id) => shown.get(id) ?? null).length > 0
		);
	}
}
