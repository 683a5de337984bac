import type { Page } from 'playwright-core';
import { expect, test } from './harness/test.ts';

/** Lays the page out as for paper of A4, dark or light. */
async function onPaper(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.setViewportSize({ width: 688, height: 980 });
}

test('an opened engagement is printed with the map and all of its proof, on white', async ({
	visit
}) => {
	const page = await visit('/', { theme: 'dark' });
	await page.locator('#details li a').first().click();
	await page.locator('#details blockquote mark').first().waitFor();
	const quotations = await page.locator('#details blockquote').count();
	await onPaper(page);
	expect(await page.locator('#details blockquote:visible').count()).toBe(quotations);
	expect(await page.locator('.sentence .count').isVisible()).toBe(true);
	for (const control of ['#filters', '.timeline', '.tools', '.map .controls', '.head > nav'])
		expect(await page.locator(control).isVisible(), control).toBe(false);
	const laid = await page.evaluate(() => {
		const details = document.querySelector('#details');
		const map = document.querySelector('.leaflet-container');
		return {
			cut: (details?.scrollHeight ?? 0) - (details?.clientHeight ?? 0),
			mapEnd: map?.getBoundingClientRect().right ?? 0,
			paper: getComputedStyle(document.documentElement).backgroundColor
		};
	});
	expect(laid.cut).toBeLessThanOrEqual(0);
	expect(laid.mapEnd).toBeLessThanOrEqual(688);
	expect(laid.paper).toBe('rgb(255, 255, 255)');
});

test('the table is printed without its filters', async ({ visit }) => {
	const page = await visit('/engagements/');
	await onPaper(page);
	expect(await page.locator('table tbody tr:visible').count()).toBeGreaterThan(0);
	expect(await page.locator('.room input').isVisible()).toBe(false);
});
