import type { Page } from 'playwright-core';
import {
	addressOf,
	arrived,
	expect,
	expectNoAxeViolations,
	hydrated,
	test
} from './harness/test.ts';

/** Journeys name no record: they hold for whatever documents were read. */
async function settled(page: Page): Promise<Page> {
	await hydrated(page);
	await page.locator('.sentence .count').waitFor();
	return page;
}

async function openFirst(page: Page): Promise<void> {
	await page.locator('#details li a').first().click();
	await page.getByText(/quotations? word for word in/).waitFor();
}

test('a sector opens from its chip, is marked on the map, and filters by its button', async ({
	visit
}) => {
	const page = await settled(await visit('/'));
	const all = await page.locator('.sentence .count').innerText();
	await openFirst(page);
	const chip = page.locator('#details dd a.chip').first();
	await chip.click();
	await arrived(page, /open=sector:/);
	await page.getByText(/quotations? word for word in/).waitFor();
	await expect.poll(() => page.locator('#details blockquote mark').count()).toBeGreaterThan(0);
	await expect.poll(() => page.locator('.sentence .count').innerText()).toBe(all);
	await expectNoAxeViolations(page, 'light');
	await page.getByRole('button', { name: /^Show only/ }).click();
	await arrived(page, /sector=/);
	await expect.poll(() => page.locator('.sentence .part').count()).toBe(1);
	await page.locator('#details .chip').first().click();
	await arrived(page, /open=country:/);
});

test('a chart filters, and the table behind it also opens what it names', async ({ visit }) => {
	const page = await settled(await visit('/'));
	await page.getByRole('button', { name: 'Sectors: show as table' }).click();
	await page
		.getByRole('link', { name: /^Details of/ })
		.first()
		.click();
	await arrived(page, /open=sector:/);
	expect(addressOf(page).href).not.toContain('sector=');
});

test('an engagement explains itself: each cue with its rule, down to the words', async ({
	visit
}) => {
	const page = await settled(await visit('/'));
	await openFirst(page);
	await page.locator('#details summary', { hasText: 'Explain this' }).click();
	const cues = page.locator('#details details section');
	await cues.first().waitFor();
	await expect.poll(() => cues.count()).toBeGreaterThan(3);
	await expect
		.poll(() => cues.allInnerTexts())
		.not.toContainEqual(expect.stringContaining('explain_'));
	await expectNoAxeViolations(page, 'dark');
	await page.locator('#details details li a').last().click();
	await page.locator('mark.current').first().waitFor();
});

test('the columns of the table are chosen, and stand in the link', async ({ visit }) => {
	const page = await settled(await visit('/engagements/'));
	const heads = page.locator('thead th');
	const usual = await heads.count();
	await page.locator('summary', { hasText: 'Columns' }).click();
	await page.getByRole('checkbox', { name: 'Where' }).check();
	await arrived(page, /columns=[a-z,%C]*venue/);
	await expect.poll(() => heads.count()).toBe(usual + 1);
	await expectNoAxeViolations(page, 'light');
	await page.getByRole('button', { name: 'Usual columns' }).click();
	await arrived(page, (url) => !url.search.includes('columns'));
	await expect.poll(() => heads.count()).toBe(usual);
	await page.keyboard.press('Escape');
});

test('what is pinned stands side by side, in the link, and goes again', async ({ visit }) => {
	const page = await settled(await visit('/'));
	for (const index of [0, 1]) {
		await page.locator('#details section:last-of-type > ul > li a').nth(index).click();
		await page.getByRole('button', { name: 'Pin to compare' }).click();
		await page.getByRole('button', { name: 'Back to overview' }).click();
	}
	await arrived(page, /pins=engagement:[^&]+,engagement:/);
	await page.getByRole('button', { name: 'Compare', exact: true }).click();
	const sheet = page.getByRole('dialog', { name: 'Compared' });
	await sheet.waitFor();
	await expect.poll(() => sheet.locator('thead th').count()).toBe(2);
	await expect.poll(() => sheet.locator('tbody tr').count()).toBe(7);
	await expectNoAxeViolations(page, 'light');
	await page.reload();
	await sheet.waitFor();
	const unpin = sheet.getByRole('button', { name: /^Unpin/ });
	await unpin.first().click();
	await unpin.first().click();
	await sheet.getByText('Nothing is pinned').waitFor();
	await page.keyboard.press('Escape');
	await arrived(page, (url) => !url.search.includes('compare'));
	await expect.poll(() => sheet.count()).toBe(0);
});

test('a place tells which way its engagements go, under the pointer', async ({ visit }) => {
	const page = await settled(await visit('/'));
	const tip = page.locator('#map .tip');
	await page.locator('#map .leaflet-container .label').first().waitFor();
	const key = await page.locator('#map [data-key^="country:"].label').first().boundingBox();
	if (!key) throw new Error('no label');
	await page.mouse.move(key.x + key.width / 2, key.y + key.height / 2);
	await expect.poll(() => tip.innerText()).toMatch(/engagements?: \d/);
});

test('actors are set side by side in frames of one scale, with a table behind', async ({
	visit
}) => {
	const page = await settled(await visit('/'));
	await page.getByRole('button', { name: 'Actor by actor' }).click();
	const figure = page.getByRole('figure', { name: 'Actors by year' });
	await figure.waitFor();
	const frames = await figure.getByRole('img').count();
	expect(frames).toBeGreaterThan(0);
	await expectNoAxeViolations(page, 'dark');
	await figure.getByRole('button', { name: 'Table' }).click();
	await figure.locator('tbody tr').first().waitFor();
	await expect.poll(() => figure.locator('tbody tr').count()).toBe(frames);
});
