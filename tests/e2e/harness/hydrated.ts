import type { Page } from 'playwright-core';

/**
 * Waits until the page answers: as it came over the wire, its buttons do nothing yet. SvelteKit's
 * announcer of navigations stands in the page from the moment when all of it is mounted.
 */
export async function hydrated(page: Page): Promise<Page> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	return page;
}
