import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, expectNoAxeViolations, test } from './harness/test.ts';

async function saved(
	page: Page,
	button: string | RegExp
): Promise<{ name: string; bytes: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('dialog').getByRole('button', { name: button }).first().click()
	]);
	const name = download.suggestedFilename();
	const folder = await mkdtemp(path.join(tmpdir(), 'entente-export-'));
	try {
		await download.saveAs(path.join(folder, name));
		return { name, bytes: await readFile(path.join(folder, name)) };
	} finally {
		await rm(folder, { recursive: true });
	}
}

test('a selection leaves as a picture and as tables that say what they hold', async ({ visit }) => {
	const page = await visit('/?lens=korea-lac');
	await page.getByRole('button', { name: 'Export' }).click();
	const dialog = page.getByRole('dialog', { name: 'Export' });
	await dialog.waitFor();
	await expectNoAxeViolations(page, 'light');

	const svg = await saved(page, /^SVG/);
	expect(svg.name).toBe('entente-Korea-and-Latin-America-Map.svg');
	expect(svg.bytes.toString()).toMatch(/^<\?xml[\s\S]*Korea and Latin America[\s\S]*Source: /);
	const png = await saved(page, /^PNG/);
	// Width and height stand behind the signature and the head of the first chunk.
	expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1600, 1000]);
	await dialog.getByLabel('Width in').fill('99999');
	await dialog.getByLabel('Height in').fill('1');
	await dialog.getByLabel('Height in').blur();
	await dialog.getByText('Set to 8000 × 240').waitFor();
	await expect.poll(() => dialog.getByLabel('Height in').inputValue()).toBe('240');
	const table = (await saved(page, /CSV\)$/)).bytes.toString();
	expect(table).toContain('Korea-LAC Digital Cooperation Forum');
	expect(table).not.toContain('Pax Silica Summit,');
	expect(table).toMatch(/Shown: .*Korea and Latin America/);
});

test('the dialog opens, closes and gives the focus back by keyboard', async ({ visit }) => {
	const page = await visit('/engagements/');
	await page.getByRole('button', { name: 'Export' }).press('Enter');
	await page.getByRole('dialog', { name: 'Export' }).waitFor();
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	await expect.poll(() => page.locator(':focus').innerText()).toBe('Export');
});
