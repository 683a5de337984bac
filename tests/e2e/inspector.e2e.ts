import type { Page } from 'playwright-core';
import { expect, expectNoAxeViolations, test } from './harness/test.ts';

/** Journeys name no record: they hold for whatever documents were read. */
async function settled(page: Page): Promise<Page> {
	await page.waitForLoadState('networkidle');
	await page.locator('.sentence .count').waitFor();
	return page;
}

async function openFirst(page: Page): Promise<void> {
	await page.locator('#details li a').first().click();
	await page.getByText(/quotations? checked word for word in/).waitFor();
}

test('a sector opens from its chip, is marked on the map, and filters by its button', async ({
	visit
}) => {
	const page = await settled(await visit('/'));
	const all = await page.locator('.sentence .count').innerText();
	await openFirst(page);
	const chip = page.locator('#details dd a.chip').first();
	await chip.click();
	await page.waitForURL(/open=sector:/);
	await page.getByText(/quotations? checked word for word in/).waitFor();
	expect(await page.locator('#details blockquote mark').count()).toBeGreaterThan(0);
	expect(await page.locator('.sentence .count').innerText()).toBe(all);
	await expectNoAxeViolations(page, 'light');
	await page.getByRole('button', { name: /^Show only/ }).click();
	await page.waitForURL(/sector=/);
	expect(await page.locator('.sentence .part').count()).toBe(1);
	await page.locator('#details .chip').first().click();
	await page.waitForURL(/open=country:/);
});

test('a chart filters, and the table behind it also opens what it names', async ({ visit }) => {
	const page = await settled(await visit('/'));
	await page.getByRole('button', { name: 'Sectors: show as table' }).click();
	await page
		.getByRole('link', { name: /^Details of/ })
		.first()
		.click();
	await page.waitForURL(/open=sector:/);
	expect(page.url()).not.toContain('sector=');
});

test('an engagement explains itself: each cue with its rule, down to the words', async ({
	visit
}) => {
	const page = await settled(await visit('/'));
	await openFirst(page);
	await page.locator('#details summary', { hasText: 'Explain this' }).click();
	const cues = page.locator('#details details section');
	await cues.first().waitFor();
	expect(await cues.count()).toBeGreaterThan(3);
	expect(await cues.allInnerTexts()).not.toContainEqual(expect.stringContaining('explain_'));
	await expectNoAxeViolations(page, 'dark');
	await page.locator('#details details li a').last().click();
	await page.locator('mark.current').first().waitFor();
});
