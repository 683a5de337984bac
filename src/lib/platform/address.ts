import { browser } from '$app/environment';
import { page } from '$app/state';
import { searchOf } from './edition.ts';
import { PAGES, type Page } from './navigate.ts';

/** The query string of the address; reactive. Empty while prerendering, where it may not be read. */
export function currentSearch(): string {
	return browser ? searchOf(page.url) : '';
}

/** The view that is open; reactive. */
export function currentPage(): Page {
	const { id } = page.route;
	return PAGES.find((one) => one === id) ?? '/';
}

/** The same; empty where an error is shown in its place. */
export function shownPage(): Page | '' {
	return page.error ? '' : currentPage();
}
