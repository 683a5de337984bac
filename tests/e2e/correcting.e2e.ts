import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { correctionsIn } from '#lib/domain/correction.ts';
import { drawn } from './harness/map.ts';
import { expect, expectNoAxeViolationsInEither, test, type Visit } from './harness/test.ts';

/** The dialog of corrections at the first engagement. */
async function asked(visit: Visit, options: Parameters<Visit>[1] = {}): Promise<Page> {
	const page = await drawn(await visit('/', options));
	await page.locator('#details li a').first().click();
	await page.getByRole('button', { name: 'Correct this…' }).click();
	await page.getByRole('dialog').waitFor();
	return page;
}

test('a correction is written by a form, kept by the browser, and saved as the file that a rebuild reads', async ({
	visit
}) => {
	const page = await asked(visit);
	const dialog = page.getByRole('dialog', { name: 'Correct this engagement' });
	const shown = await page.locator('.sentence .count').innerText();
	await dialog.getByLabel('What is to be said of it').selectOption('date');
	await dialog.getByLabel('Right value').fill('yesterday');
	await dialog.getByLabel('Your name').fill('Ama');
	await dialog.getByRole('button', { name: 'Add to the corrections' }).click();
	await dialog.getByText('That is no date').waitFor();
	await dialog.getByLabel('Right value').fill('2019-05-06');
	await dialog.getByLabel('Reason').fill('The minutes say so.');
	await dialog.getByRole('button', { name: 'Add to the corrections' }).click();
	await dialog.getByText('1 correction collected').waitFor();
	await expectNoAxeViolationsInEither(page);

	await page.reload();
	await page.getByRole('button', { name: 'Correct this…' }).click();
	await dialog.getByText('1 correction collected').waitFor();
	expect(await dialog.getByLabel('Your name').inputValue()).toBe('Ama');
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Download corrections.json' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('corrections.json');
	expect(correctionsIn(await text(await file.createReadStream()))).toMatchObject([
		{ verdict: 'edited', field: 'date', value: '2019-05-06', who: 'Ama' }
	]);
	expect(await page.locator('.sentence .count').innerText()).toBe(shown);
	await dialog.getByRole('button', { name: /^Remove/ }).click();
	await expect.poll(() => dialog.getByText('collected').count()).toBe(0);
});

test('a party that is missing needs words of a document', async ({ visit }) => {
	const page = await asked(visit);
	const dialog = page.getByRole('dialog');
	const words = await page.locator('#details blockquote').first().innerText();
	await dialog.getByLabel('What is to be said of it').selectOption('party');
	await dialog.getByLabel('Who is missing').selectOption({ label: 'Iceland' });
	await dialog.getByLabel('Your name').fill('Ama');
	await dialog.getByLabel('Words of the document').fill('words that stand nowhere');
	await page.keyboard.press('Tab');
	await dialog.getByRole('button', { name: 'Add to the corrections' }).press('Enter');
	await dialog.getByText('stand in none of its documents').waitFor();
	await dialog.getByLabel('Words of the document').fill(words.replaceAll(/\s+/g, '\n'));
	await dialog.getByRole('button', { name: 'Add to the corrections' }).press('Enter');
	await dialog.getByText('Missing party: Iceland').waitFor();
	await dialog.getByText('corrections.json', { exact: true }).click();
	expect(await dialog.locator('pre').innerText()).toContain('"party": "ISL"');
	await page.keyboard.press('Escape');
	await expect.poll(() => dialog.count()).toBe(0);
});
