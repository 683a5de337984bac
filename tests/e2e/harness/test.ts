import { chromium } from 'playwright-core';
import { inject, test as base } from 'vitest';
import { takePictures } from './picture.ts';
import { Visits } from './visit.ts';

export { expect } from 'vitest';
export { addressOf, arrived, goTo } from './address.ts';
export { expectNoAxeViolations, expectNoAxeViolationsInEither } from './axe.ts';
export { hydrated } from './hydrated.ts';
export { rested } from './rested.ts';
export { VIEWPORTS, type Theme, type Visit, type VisitOptions } from './visit.ts';

/** In which form the app is tried; most journeys are made in both. */
export const edition = inject('edition');

/**
 * A journey: `test('…', async ({ visit }) => { const page = await visit('/'); … })`. It fails also
 * on any console message, uncaught error or request off-origin, in any page it opened; pages that
 * are open when it fails are pictured in test-results/pictures/.
 */
export const test = base
	.extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
		const browser = await chromium.connect(inject('browserAddress'));
		onCleanup(() => browser.close());
		return browser;
	})
	.extend('visit', async ({ browser, task }, { onCleanup }) => {
		const visits = new Visits(browser, inject(edition));
		onCleanup(async () => {
			const failed = task.result?.state === 'fail' || visits.faults.length > 0;
			if (failed) await takePictures(visits.pages, task.name);
			await visits.close();
			// After closing: by then every message that was under way has arrived.
			if (visits.faults.length > 0)
				throw new Error(`Not a clean journey:\n${visits.faults.join('\n')}`);
		});
		return visits.visit;
	});
