import type { Page } from 'playwright-core';
import { addressOf, arrived, expect, hydrated, test } from './harness/test.ts';

async function drawn(page: Page): Promise<Page> {
	await hydrated(page);
	await page.locator('.shapes [data-key^="arc:"]').first().waitFor({ state: 'attached' });
	return page;
}

/** What has to be reached with the keyboard. */
const ROOMS = ['.skip', 'header', '.head', '#filters', '.map', '.timeline', '#details'];

test('the map is walked by keyboard alone: actor, country, engagement, and out again', async ({
	visit
}) => {
	const page = await drawn(await visit('/'));
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const tree = page.getByRole('tree', { name: 'Engagements on the map' });
	for (let stop = 0; stop < 6 && (await tree.count()) === 0; stop++) {
		await page.keyboard.press('Tab');
		await page.waitForTimeout(300);
	}
	const current = tree.locator('[role=treeitem]:focus');
	const spoken = page.locator('.map [aria-live]').filter({ hasText: /\d{4}|stated/ });
	const told = async (level: number) => {
		await current.waitFor({ state: 'attached' });
		await expect.poll(() => current.getAttribute('aria-level')).toBe(String(level));
		await expect
			.poll(() => page.locator('.where strong').innerText())
			.toBe((await current.innerText()).trim());
		await expect.poll(() => spoken.innerText()).not.toBe('');
	};
	await told(1);
	const actor = await current.innerText();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => current.innerText()).not.toBe(actor);
	await page.keyboard.press('ArrowLeft');
	await expect.poll(() => current.innerText()).toBe(actor);
	await page.keyboard.press('ArrowDown');
	await told(2);
	await expect.poll(() => page.locator('.shapes .high').count()).toBeGreaterThan(0);
	await page.keyboard.press('ArrowDown');
	await told(3);
	const event = await current.innerText();
	await page.keyboard.press('Enter');
	await arrived(page, /open=engagement/);
	await page.locator('#details h1').waitFor();
	expect(event).toContain(await page.locator('#details h1').innerText());
	await page.keyboard.press('Escape');
	await arrived(page, (url) => !url.search.includes('open='));
	await told(3);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await told(1);
	await page.keyboard.press('Escape');
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('map');
	await expect.poll(() => page.locator('.where').count()).toBe(0);
	await expect.poll(() => page.locator('.shapes .high').count()).toBe(0);
});

test('that arrow keys move within a group of filters is its description', async ({ visit }) => {
	const page = await drawn(await visit('/'));
	const group = page.locator('#filters fieldset').first();
	const told = await group.evaluate(
		(node) => document.getElementById(node.getAttribute('aria-describedby') ?? '')?.textContent
	);
	expect(told).toBe('Arrow keys move');
	const first = group.getByRole('checkbox').first();
	await expect.poll(() => group.locator('.group-keys').isVisible()).toBe(false);
	await first.focus();
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => group.locator('.group-keys').isVisible()).toBe(true);
	await expect.poll(() => first.evaluate((node) => node === document.activeElement)).toBe(false);
});

test('everything can be reached by Tab, and what has the focus shows it', async ({ visit }) => {
	const page = await drawn(await visit('/'));
	const reached = new Set<string>();
	const blind: string[] = [];
	for (let step = 0; step < 160; step++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate((rooms) => {
			const node = document.activeElement;
			if (!node || node === document.body) return null;
			const { outlineStyle, outlineWidth } = getComputedStyle(node);
			const hit = node.querySelector('.hit');
			const ringed = hit !== null && getComputedStyle(hit).stroke !== 'none';
			const seen = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || ringed;
			const room = rooms.find((selector) => node.closest(selector)) ?? '';
			return { name: node.outerHTML.slice(0, 90), seen, room };
		}, ROOMS);
		if (!stop) break;
		reached.add(stop.room);
		if (!stop.seen) blind.push(stop.name);
	}
	expect(ROOMS.filter((room) => !reached.has(room))).toEqual([]);
	expect(blind).toEqual([]);
});

test('the keyboard stays where it was when what it stood on goes', async ({ visit }) => {
	const focused = (page: Page, selector: string) =>
		expect.poll(() => page.locator(selector).evaluate((one) => one === document.activeElement));
	const panel = await visit('/?open=country:KOR');
	await panel.getByRole('button', { name: 'Pin to compare' }).press('Enter');
	await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('Unpin');
	await panel.locator('#details a[href*="engagement:"]').first().press('Enter');
	await arrived(panel, /open=engagement/);
	await focused(panel, '#details').toBe(true);

	const filtered = await visit('/?actor=KOR');
	await filtered.locator('.sentence button').first().press('Enter');
	await focused(filtered, '.sentence').toBe(true);

	const table = await visit('/engagements/');
	await table.locator('tbody a').first().press('Enter');
	await focused(table, '#details').toBe(true);
});

test('Escape closes a dialog and nothing behind it', async ({ visit }) => {
	const page = await visit('/?open=country:KOR');
	await page.getByRole('button', { name: 'Export' }).press('Enter');
	await page.getByRole('dialog').waitFor();
	await page.keyboard.press('Escape');
	await expect.poll(() => page.locator('dialog').count()).toBe(0);
	expect(addressOf(page).search).toBe('?open=country:KOR');
	await page.getByRole('button', { name: 'Export' }).press('Enter');
	await page.getByRole('dialog').waitFor();
	await page.mouse.click(20, 500);
	await expect.poll(() => page.locator('dialog').count()).toBe(0);
});
