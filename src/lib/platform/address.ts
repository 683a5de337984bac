import { browser } from '$app/environment';
import { page } from '$app/state';
import type { Page } from './navigate.ts';

/** The query string of the address; reactive. Empty while prerendering, where it may not be read. */
export function currentSearch(): string {
	return browser ? page.url.search : '';
}

/** The view that is open; reactive. */
export function currentPage(): Page {
	const { id } = page.route;
	return id === '/engagements' || id === '/documents' || id === '/about' ? id : '/';
}
