import { afterNavigate, beforeNavigate, goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { isSingle } from './edition.ts';

/** Runs it whenever the address has changed and the page with it; for the life of the component. */
export const onArrival: (run: () => void) => void = afterNavigate;

/** Runs it whenever the address is about to change; for the life of the component. */
export const onDeparture: (run: () => void) => void = beforeNavigate;

/** The views of the app, as paths below its base. */
export const PAGES = ['/', '/engagements', '/documents', '/briefing', '/about', '/search'] as const;
export type Page = (typeof PAGES)[number];

/** A link to a view in a state. Pages are folders, so that any static host serves them. */
export function hrefOf(page: Page, search: string): string {
	if (isSingle) return `#${page}${search}`;
	return `${resolve(page).replace(/\/$/, '')}/${search}`;
}

/**
 * Writes the state into the address. `push` makes a step for the back button. It has to be `goto`:
 * SvelteKit's `replaceState` leaves `page.url` as it was. Resolves when the view has changed.
 */
export function navigate(page: Page, search: string, how: 'push' | 'replace'): Promise<void> {
	return goto(hrefOf(page, search), {
		replaceState: how === 'replace',
		keepFocus: true,
		noScroll: true
	});
}
