import type { Page } from 'playwright-core';

/** What the one file tells behind its `#` is the address of a site that does not exist. */
const NOWHERE = 'http://one.file';

/** The path and query of the view that is open, in the site and in the one file alike. */
export function addressOf(page: Page): URL {
	return told(new URL(page.url()));
}

/** Waits until the view's address is one of these. */
export function arrived(page: Page, expected: RegExp | ((address: URL) => boolean)): Promise<void> {
	return page.waitForURL((url) => {
		const address = told(url);
		return expected instanceof RegExp ? expected.test(address.href) : expected(address);
	});
}

/**
 * Opens an address of the app (`/`, `/?year=2021`) anew, as somebody who follows a link to it.
 *
 * @param from where the app stands, for a page that is empty yet
 */
export async function goTo(page: Page, address: string, from = page.url()): Promise<void> {
	const home = new URL(from);
	// A change behind the `#` alone would load nothing.
	if (home.protocol === 'file:') await page.goto('about:blank');
	await page.goto(editionOf(home, address).href);
}

/** @param home any address of the site, or the one file */
export function editionOf(home: URL, address: string): URL {
	if (home.protocol !== 'file:') return new URL(address, home);
	const { pathname, search } = new URL(address, NOWHERE);
	const url = new URL(home);
	url.hash = (pathname.replace(/(?<=.)\/$/, '') || '/') + search;
	return url;
}

function told(url: URL): URL {
	if (url.protocol !== 'file:') return url;
	const address = new URL(url.hash.slice(1) || '/', NOWHERE);
	if (!address.pathname.endsWith('/')) address.pathname += '/';
	return address;
}
