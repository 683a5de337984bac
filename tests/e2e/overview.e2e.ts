import type { Engagement } from '#lib/domain/engagement.ts';
import { dataset } from './harness/faults.ts';
import { expect, test } from './harness/test.ts';

test('everything makes a briefing with one click, whatever the folder', async ({ visit }) => {
	const page = await visit('/briefing/');
	await page.getByRole('button', { name: 'Overview of everything' }).click();
	const slides = page.locator('.slides li, ol li').filter({ has: page.locator('.label') });
	await expect.poll(() => slides.count()).toBeGreaterThan(5);
	const labels = (await slides.locator('.label').allInnerTexts()).map((one) => one.toLowerCase());
	expect(labels[0]).toBe('title');
	expect(labels.at(-1)).toBe('closing');
	expect(labels.filter((label) => label === 'evidence')).toHaveLength(3);
});

test('evidence of several engagements says of which each quotation tells', async ({ visit }) => {
	const { engagements } = await dataset<{ engagements: Engagement[] }>('engagements.json');
	const page = await visit('/');
	await page.getByRole('button', { name: 'Add to briefing' }).click();
	await page.getByRole('button', { name: /^Evidence: Everything/ }).click();
	await page.getByText(/Added as slide/).waitFor();
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Briefing' }).click();
	const told = page.locator('.quotes .told');
	await told.first().waitFor();
	const names = (await told.allInnerTexts()).flatMap((line) => line.split(' · '));
	const known = new Set(engagements.map(({ name }) => name));
	expect(names.filter((name) => !known.has(name) && !/^\+\d+$/.test(name))).toEqual([]);
});
