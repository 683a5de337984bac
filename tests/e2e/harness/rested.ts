import type { Page } from 'playwright-core';

/** Milliseconds without anything new after which a page is taken to be at rest. */
const QUIET = 120;

/** Waits until a page has asked for nothing new for a moment, and has drawn what came. */
export async function rested(page: Page): Promise<Page> {
	await page.waitForLoadState('load');
	await page.evaluate(async (quiet) => {
		const frame = () => new Promise(requestAnimationFrame);
		const asked = () => performance.getEntriesByType('resource').length;
		let [before, since] = [asked(), performance.now()];
		while (performance.now() - since < quiet) {
			await frame();
			if (asked() === before) continue;
			[before, since] = [asked(), performance.now()];
		}
		await frame();
	}, QUIET);
	return page;
}
