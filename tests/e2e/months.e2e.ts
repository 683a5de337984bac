import type { Engagement } from '#lib/domain/engagement.ts';
import { dataset } from './harness/faults.ts';
import { addressOf, arrived, expect, test } from './harness/test.ts';

/** A year and a month in which something is dated. */
async function datedMonth(): Promise<{ year: string; month: string }> {
	const { engagements } = await dataset<{ engagements: Engagement[] }>('engagements.json');
	const month = engagements.flatMap(({ date }) => date?.edtf.match(/^\d{4}-\d{2}/) ?? [])[0];
	if (month === undefined) throw new Error('no engagement is dated to a month');
	return { year: month.slice(0, 4), month };
}

test('a year that is picked goes by its months, and all years are one step back', async ({
	visit
}) => {
	const { year, month } = await datedMonth();
	const page = await visit(`/?years=${year}&v=1`, { viewport: 'phone', touch: true });
	const months = page.getByRole('list', { name: 'Months' });
	const own = months.getByRole('button').nth(Number(month.slice(5)) - 1);
	for (const button of await months.getByRole('button').all()) {
		const box = await button.boundingBox();
		expect(box?.width).toBeGreaterThanOrEqual(44);
		expect(box?.height).toBeGreaterThanOrEqual(44);
	}
	await own.tap();
	await arrived(page, (url) => url.searchParams.get('month') === month);
	// The month is told with its year, once.
	await expect
		.poll(() => page.locator('.sentence').innerText())
		.toMatch(new RegExp(`engagements\\s+\\p{L}+ ${year}\\s*$`, 'u'));
	await page.getByRole('button', { name: 'All years' }).tap();
	await arrived(page, (url) => !/month|years/.test(url.search));
	await expect.poll(() => months.count()).toBe(0);
	expect(await page.evaluate(() => document.activeElement?.matches('.timeline'))).toBe(true);
});

test('the end of a range stays under the keyboard that moves it to one year', async ({ visit }) => {
	const { year } = await datedMonth();
	const page = await visit(`/?years=${Number(year) - 1}..${year}&v=1`);
	const first = page.getByRole('slider').first();
	// The keyboard comes to it: what is focused by a script alone does not show it.
	await page.keyboard.press('Tab');
	await first.focus();
	await page.keyboard.press('ArrowRight');
	await arrived(page, (url) => url.searchParams.get('years') === year);
	await expect.poll(() => first.evaluate((node) => node === document.activeElement)).toBe(true);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.getByRole('list', { name: 'Months' }).waitFor();
	expect(addressOf(page).searchParams.get('years')).toBe(year);
});
