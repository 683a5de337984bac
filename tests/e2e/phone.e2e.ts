import type { Page } from 'playwright-core';
import { addressOf, arrived, edition, expect, hydrated, test } from './harness/test.ts';

/** Journeys name no record: they hold for whatever documents were read. */
async function settled(page: Page): Promise<Page> {
	await hydrated(page);
	await page.locator('.sentence .count').waitFor();
	return page;
}

test('on a phone the map comes first and the panels are sheets', async ({ visit }) => {
	const page = await settled(await visit('/', { viewport: 'phone' }));
	await expect.poll(() => page.locator('#filters').isVisible()).toBe(false);
	await page.getByRole('button', { name: /^Filters/ }).click();
	await expect.poll(() => page.locator('#filters').isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	await expect.poll(() => page.locator('#filters').isVisible()).toBe(false);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
	expect(wide).toBe(false);
});

test('on a phone what is picked below the map, or found, opens its sheet', async ({ visit }) => {
	const page = await settled(await visit('/', { viewport: 'phone', touch: true }));
	const row = page.locator('.stage section li a').first();
	const name = await row.locator('.name').innerText();
	await row.tap();
	await page.locator('#details').getByRole('heading', { name, level: 1 }).waitFor();
	await page.getByRole('button', { name: 'Close' }).first().tap();
	await expect.poll(() => page.locator('#details').isVisible()).toBe(false);

	// What came up with the choice goes with it; what was opened stays open.
	await row.tap();
	await page.getByRole('button', { name: 'Back to overview' }).tap();
	await expect.poll(() => page.locator('#details').isVisible()).toBe(false);
	await page.getByRole('button', { name: 'Charts' }).tap();
	await page.locator('#details li a').first().tap();
	await page.getByRole('button', { name: 'Back to overview' }).tap();
	await page.locator('#details').getByRole('heading', { name: 'Charts' }).waitFor();
	await page.getByRole('button', { name: 'Close' }).first().tap();

	await page.getByRole('combobox', { name: /^Search/ }).fill(name.slice(0, 5));
	const option = page.getByRole('listbox').getByRole('option').first();
	// A finger that comes down on a result may be about to scroll.
	await option.dispatchEvent('pointerdown', { pointerType: 'touch' });
	await expect.poll(() => option.isVisible()).toBe(true);
	await option.tap();
	await expect.poll(() => page.locator('#details').isVisible()).toBe(true);
});

test('on a phone what a link leaves stands clear of the edges', async ({ visit }) => {
	const page = await settled(await visit('/?mineral=lithium', { viewport: 'phone' }));
	const map = page.locator('.canvas');
	const isClear = async () => {
		const box = await map.boundingBox();
		const marks = await page.locator('.shapes .node.plain .area').all();
		const centres = await Promise.all(
			marks.map(async (mark) => {
				const own = await mark.boundingBox();
				return own && { x: own.x + own.width / 2, y: own.y + own.height / 2 };
			})
		);
		const within = centres.filter(
			(one) =>
				one &&
				box &&
				one.x > box.x + 8 &&
				one.x < box.x + box.width - 8 &&
				one.y > box.y + 8 &&
				one.y < box.y + box.height - 44
		);
		return within.length;
	};
	await expect.poll(isClear).toBe(2);
	// Nothing moves it away again.
	await page.waitForTimeout(700);
	expect(await isClear()).toBe(2);
});

test('on a phone a link to an engagement opens at it, and can be passed on', async ({ visit }) => {
	const start = await settled(await visit('/'));
	await start.locator('#details li a').first().click();
	await arrived(start, /open=engagement/);
	const { pathname, search } = addressOf(start);
	const name = await start.locator('#details h1').innerText();

	const page = await settled(await visit(pathname + search, { viewport: 'phone' }));
	await page.locator('#details').getByRole('heading', { name, level: 1 }).waitFor();
	const box = await page.locator('#details').boundingBox();
	expect(box?.height).toBeGreaterThan(300);
	expect(box?.height).toBeLessThan(844 * 0.6);
	// The one file has no address to pass on.
	if (edition === 'site') await page.getByRole('button', { name: 'Copy link' }).waitFor();
	await page.keyboard.press('Escape');
	await expect.poll(() => page.locator('#details').isVisible()).toBe(false);
});
