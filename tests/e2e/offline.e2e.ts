import type { Page } from 'playwright-core';
import { expect, expectNoAxeViolations, test } from './harness/test.ts';

const FAULTS = [/ERR_(?:INTERNET_DISCONNECTED|FAILED)/, /Failed to fetch/, /500/];

async function settled(page: Page): Promise<Page> {
	await page.waitForLoadState('networkidle');
	await page.locator('.sentence .count').waitFor();
	return page;
}

test('without a network what is open goes on working, and what does not arrive is told', async ({
	visit
}) => {
	const page = await settled(await visit('/', { allow: FAULTS }));
	await page.context().setOffline(true);
	const all = await page.locator('.sentence .count').innerText();
	await page.locator('#filters').getByRole('checkbox').first().check();
	await page.waitForURL(/actor=/);
	await expect.poll(() => page.locator('.sentence .count').innerText()).not.toBe(all);

	await page.locator('#details li a').first().click();
	await page.locator('#details').getByText('could not be loaded').waitFor();
	const notice = page.locator('.notice');
	await notice.getByText('What is open still works').waitFor();
	await page.getByRole('combobox').nth(1).selectOption('ko');
	await page.waitForURL(/lang=ko/);
	await expect.poll(() => page.locator('.sentence .count').innerText()).toContain('engagement');
	// Last: when the debugger leaves, some browsers are on the network again.
	await expectNoAxeViolations(page, 'light');

	await page.context().setOffline(false);
	await notice.getByRole('button', { name: 'reload' }).click();
	await page.locator('#details blockquote').first().waitFor();
	await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ko');
});

test('a page that does not arrive says so and leads back', async ({ visit }) => {
	const page = await settled(await visit('/', { allow: FAULTS }));
	await page.route('**/nodes/**', (route) => route.abort());
	await page.getByRole('link', { name: 'About the data' }).click();
	await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor();
	await expect.poll(() => page.locator('main').innerText()).toContain('Check the connection');
	await expectNoAxeViolations(page, 'light');
	await page.getByRole('link', { name: 'To the map' }).click();
	await settled(page);
});

test('a dialog that does not arrive is told', async ({ visit }) => {
	const page = await settled(await visit('/', { allow: FAULTS }));
	await page.context().setOffline(true);
	await page.getByRole('button', { name: 'Export' }).click();
	await page.locator('.notice').getByText('could not be loaded').waitFor();
	await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

test('where the browser keeps nothing, theme and language still change', async ({ visit }) => {
	const page = await visit('/about/');
	await page.addInitScript(() => {
		const denied = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, { get: denied });
	});
	await page.goto('/');
	await settled(page);
	await page.getByRole('combobox').nth(2).selectOption('dark');
	await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
	await page.getByRole('combobox').nth(1).selectOption('es');
	await page.waitForURL(/lang=es/);
	await page.locator('.sentence .count', { hasText: 'encuentros' }).waitFor();
	await page.locator('#details li a').first().click();
	await page.locator('#details blockquote').first().waitFor();
});
