import { expect, test } from './harness/test.ts';

test('names on the map of a slide stand where they were placed', async ({ visit }) => {
	const page = await visit('/briefing/');
	await page.getByRole('button', { name: 'All stories' }).click();
	await page.getByRole('button', { name: 'Present', exact: true }).click();
	const stage = page.getByRole('region', { name: 'Present' });
	const labels = stage.locator('.labels .label');
	await stage.getByText('1 / 12').first().waitFor();
	for (const slide of ['4', '6']) {
		await page.keyboard.press(slide);
		await page.keyboard.press('Enter');
		await stage.getByText(`${slide} / 12`).first().waitFor();
		// Those that the edge cuts, too: a name that took room of its own would push the others down.
		await expect.poll(() => labels.locator('visible=true').count()).toBeGreaterThan(5);
		const pushed = await labels.evaluateAll((all) =>
			all.filter((node) => (node as HTMLElement).offsetTop !== 0).map((node) => node.textContent)
		);
		expect(pushed).toEqual([]);
	}
});
