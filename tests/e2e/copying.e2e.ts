import type { Page } from 'playwright-core';
import { addressOf, arrived, expect, goTo, test } from './harness/test.ts';

/**
 * All pages of the browser share one clipboard: so these journeys stand in one file, one after the
 * other.
 */
async function clipboard(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}

/** A browser without a window asks nobody, and refuses what is not granted. */
async function granted(page: Page): Promise<Page> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	return page;
}

test('the dataset is cited by its date and version, copied by one click', async ({ visit }) => {
	const page = await granted(await visit('/about/'));
	await page.getByRole('button', { name: 'Copy citation' }).click();
	await page.getByText('Copied').waitFor();
	const citation = await clipboard(page);
	expect(citation).toBe(await page.locator('#citing blockquote').innerText());
	// Served to this machine alone it has no address that anybody else could open.
	expect(citation).toMatch(/data as of .*\d{4}; version [0-9a-f]{12}; CC-BY-4\.0\.$/);
});

test('words of a document are passed on by their link', async ({ visit }) => {
	const page = await granted(await visit('/documents/'));
	await page.locator('main li a').first().click();
	await page.locator('article mark').first().click();
	await arrived(page, /at=\d+-\d+/);
	await page.getByRole('button', { name: 'Copy link to these words' }).click();
	await page.getByText('Link copied').waitFor();
	const words = await page.locator('mark.current').allInnerTexts();
	await goTo(page, await clipboard(page));
	await page.locator('mark.current').first().waitFor();
	await expect.poll(() => page.locator('mark.current').allInnerTexts()).toEqual(words);
});

test('a quotation and an engagement are cited with a link that leads back', async ({ visit }) => {
	const page = await granted(await visit('/'));
	await page.locator('#details li a').first().click();
	await page.getByText(/quotations? word for word in/).waitFor();
	const copied = async (at: 'first' | 'last') => {
		const button = page.getByRole('button', { name: /^(?:Copy citation|Copied)$/ })[at]();
		await button.click();
		await expect.poll(() => button.innerText()).toBe('Copied');
		return clipboard(page);
	};
	const engagement = await copied('first');
	expect(engagement).toContain(await page.locator('#details h1').innerText());
	expect(engagement).toContain(addressOf(page).href);
	const link = (await copied('last')).split(' ').at(-1) ?? '';
	await goTo(page, link);
	await page.locator('mark.current').first().waitFor();
});
