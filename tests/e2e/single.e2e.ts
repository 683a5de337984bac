import { copyFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { fromRoot } from '../../scripts/root.ts';
import { SINGLE_FILE } from '../../scripts/single/build-single.ts';
import { expect, expectNoAxeViolations, test, type Visit } from './harness/test.ts';

/** Most that somebody sends by mail without a thought, in bytes. */
const MOST = 2_500_000;

/** As people name files and folders. */
const FOLDER = 'entente 100 % #1 ';
const NAME = 'Für morgen (1).html';

let folder: string;
let file: string;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), FOLDER));
	file = path.join(folder, NAME);
	await copyFile(fromRoot('build', SINGLE_FILE), file);
});
afterAll(() => rm(folder, { recursive: true }));

/** Opens a file as by double click, with the network off; the witness sees to it that it asks for nothing. */
async function opened(visit: Visit, name = file, hash = ''): Promise<Page> {
	const page = await visit(pathToFileURL(name).href + hash);
	await page.context().setOffline(true);
	await page.locator('header nav').waitFor();
	return page;
}

/** What the address says behind the `#`. */
const told = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

async function downloaded(page: Page, button: string, name: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	await download.saveAs(path.join(folder, name));
	return path.join(folder, name);
}

test('the one file is small', async () => {
	const { size } = await stat(file);
	console.log(`${Math.round(size / 1000)} kB`);
	expect(size).toBeLessThanOrEqual(MOST);
});

describe('the one file, with the network off', () => {
	test('shows the map, its proof, and keeps the view in its link', async ({ visit }) => {
		const page = await opened(visit);
		await page
			.locator('.leaflet-container [data-key^="arc:"]')
			.first()
			.waitFor({ state: 'attached' });
		await expect
			.poll(() => page.evaluate(() => document.fonts.check('16px "Inter Variable"')))
			.toBe(true);
		await page.locator('#filters').getByRole('checkbox').first().check();
		await expect.poll(() => told(page)).toMatch(/^#\/\?actor=/);
		await page.locator('#details li a').first().click();
		await page.locator('#details blockquote mark').first().waitFor();
		expect(told(page)).toContain('open=engagement:');
		await page.reload();
		await page.locator('#details blockquote mark').first().waitFor();
		await page.goBack();
		await page.locator('#details blockquote').first().waitFor({ state: 'detached' });
		await expectNoAxeViolations(page, 'dark');
	});

	test('has every view, in every language', async ({ visit }) => {
		const page = await opened(visit);
		await page.getByRole('link', { name: 'Engagements' }).click();
		await page.locator('table tbody tr').first().waitFor();
		await page.getByRole('link', { name: 'Documents' }).click();
		await page.locator('main a[href*="read="]').first().click();
		await page.locator('main mark').first().waitFor();
		await page.keyboard.press('Home');
		await page.getByRole('link', { name: 'About the data' }).click();
		// The document has a heading too: a language chosen before it goes would go with it.
		await page.getByRole('heading', { level: 1, name: 'About the data' }).waitFor();
		await page.getByRole('combobox').nth(1).selectOption('ko');
		await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ko');
		// The page speaks the language before the address tells it: only what is told outlives a reload.
		await expect.poll(() => told(page)).toMatch(/^#\/about\?.*lang=ko/);
		await page.reload();
		await page.locator('header nav').waitFor();
		expect(told(page)).toMatch(/^#\/about\?.*lang=ko/);
		await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ko');
		await page.getByRole('combobox').nth(1).selectOption('es');
		await page
			.getByRole('link', { name: 'Mapa' })
			.or(page.getByRole('link', { name: 'Explorar' }))
			.first()
			.click();
		await page.locator('.sentence .count', { hasText: 'encuentros' }).waitFor();
	});

	test('by keyboard: the first stop leads to the content', async ({ visit }) => {
		const page = await opened(visit, file, '#/engagements?actor=KOR&v=1');
		await page.locator('table tbody tr').first().waitFor();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
		await page.locator('table tbody tr').first().waitFor();
		await expect.poll(() => page.locator('.sentence').innerText()).toContain('Korea');
	});

	test('reads a link that is damaged, and letters that mean something in it', async ({ visit }) => {
		const page = await opened(visit, file, '#/engagements?find=50%25+%26%23+x&actor=%zz&v=1');
		await expect.poll(() => page.getByRole('searchbox').first().inputValue()).toBe('50% &# x');
		await page.locator('.notice').getByText('%zz').waitFor();
		await page.reload();
		await expect.poll(() => page.getByRole('searchbox').first().inputValue()).toBe('50% &# x');
	});

	test('copies no link, since it has none, and cites without one', async ({ visit }) => {
		const page = await opened(visit);
		await page.getByRole('button', { name: 'Export' }).waitFor();
		expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
		await page.getByRole('link', { name: 'About the data' }).click();
		await page.getByRole('button', { name: 'Copy citation' }).waitFor();
		expect(await page.locator('#citing blockquote').innerText()).toMatch(/CC-BY-4\.0\.$/);
		await page.getByRole('link', { name: 'Documents', exact: true }).click();
		await page.locator('main li a').first().click();
		await page.locator('article mark').first().click();
		await page.getByRole('heading', { name: 'Proof' }).waitFor();
		expect(await page.getByRole('button', { name: /^Copy link/ }).count()).toBe(0);
	});

	test('says of a view that there is none, and leads back', async ({ visit }) => {
		const page = await opened(visit, file, '#/nowhere?actor=KOR');
		await page.locator('main a').first().click();
		await page.locator('.sentence .count').waitFor();
	});

	test('saves pictures and tables', async ({ visit }) => {
		const page = await opened(visit);
		await page.getByRole('button', { name: 'Export' }).click();
		const svg = await readFile(await downloaded(page, 'SVG', 'map.svg'), 'utf8');
		expect(svg.slice(0, 100)).toContain('<svg');
		for (const [button, name] of [
			['Table for a spreadsheet', 'table.csv'],
			['Records with all quotations', 'records.json']
		] as const) {
			const saved = await readFile(await downloaded(page, button, name), 'utf8');
			expect(saved).toContain('engagements');
			expect(saved).not.toContain('file:');
		}
	});
});

describe('a briefing travels as one file', () => {
	const words = 'Three <b>talks</b> </script><script>alert(1)</script> \u2028 \u202e "&amp;" $& $`';

	test('from the site, and on from there', async ({ visit }) => {
		const site = await visit('/briefing/');
		await site.getByRole('button', { name: 'All stories' }).click();
		await site.getByLabel('Title', { exact: true }).fill(words);
		const first = await downloaded(site, 'Save as one HTML file', 'first.html');
		expect(await readFile(first, 'utf8')).not.toContain('\u202e');

		const page = await opened(visit, first);
		await page.getByRole('button', { name: 'Present', exact: true }).waitFor();
		expect(told(page)).toMatch(/^#\/briefing\?slide=1/);
		await expect.poll(() => page.getByLabel('Title', { exact: true }).inputValue()).toBe(words);
		await page.getByRole('button', { name: 'Present', exact: true }).click();
		const stage = page.getByRole('region', { name: 'Present' });
		await stage.getByText('1 / 12').first().waitFor();
		await page.keyboard.press('PageDown');
		await stage.getByRole('application').waitFor();
		await page.keyboard.press('Escape');
		await stage.waitFor({ state: 'detached' });

		await page.getByLabel('Title', { exact: true }).fill('My own');
		const second = await downloaded(page, 'Save as one HTML file', 'second.html');
		const next = await opened(visit, second);
		await next.getByText('My own').first().waitFor();
		await next.getByRole('link', { name: 'Explore' }).click();
		await next.locator('.sentence .count').waitFor();
	});

	test('where the site was published without it, what to run is said', async ({ visit }) => {
		const page = await visit('/briefing/', { allow: [/404/] });
		await page.route(`**/${SINGLE_FILE}`, (route) => route.fulfill({ status: 404, body: 'none' }));
		await page.getByRole('button', { name: 'All stories' }).click();
		await page.getByRole('button', { name: 'Save as one HTML file' }).click();
		await page.getByRole('alert').getByText('npm run build').waitFor();
	});
});
