import type { Page } from 'playwright-core';
import { drawn, labelInView } from './harness/map.ts';
import { expect, rested, test } from './harness/test.ts';

test('what is off the map is shown with all the rest', async ({ visit }) => {
	const page = await drawn(await visit('/', { viewport: 'phone' }));
	const off = page.getByRole('button', { name: /off the map/ });
	for (let step = 0; step < 4 && (await off.count()) === 0; step++)
		await page.getByRole('button', { name: 'Zoom in' }).click();
	await off.first().click();
	await expect.poll(() => off.count()).toBe(0);
});

test('the first view of a story leaves none of its places out', async ({ visit }) => {
	const page = await drawn(await visit('/', { viewport: 'phone' }));
	const off = page.getByRole('button', { name: /off the map/ });
	await off.waitFor();
	for (const lens of ['korea-lac', 'pax-silica', 'minerals']) {
		await page.locator(`a[data-lens="${lens}"]`).click();
		await rested(page);
		await expect.poll(() => off.count(), { message: lens }).toBe(0);
	}
});

test('the first view is the same with and without movement, on a wide screen too', async ({
	visit
}) => {
	const viewport = { width: 1920, height: 1080 };
	const [first, second] = await Promise.all(
		(['full', 'reduced'] as const).map(async (motion) => {
			const page = await rested(await drawn(await visit('/', { viewport, motion })));
			return labelInView(page, 'Chile');
		})
	);
	expect(first).toEqual(second);
});

test('everything is shown by the button that says so', async ({ visit }) => {
	const page = await drawn(await visit('/', { viewport: { width: 1280, height: 800 } }));
	const off = page.getByRole('button', { name: /off the map/ });
	await off.waitFor();
	await page.getByRole('button', { name: 'Show everything' }).click();
	await expect.poll(() => off.count()).toBe(0);
});

test('what the filters leave comes into view, unless the reader has moved the map', async ({
	visit
}) => {
	const size = { viewport: { width: 1280, height: 800 } };
	const page = await drawn(await visit('/', size));
	const off = page.getByRole('button', { name: /off the map/ });
	const actor = (on: Page) => on.locator('#filters').getByLabel('United States').first();
	await off.waitFor();
	await actor(page).check();
	await expect.poll(() => off.count()).toBe(0);

	const moved = await drawn(await visit('/', size));
	await moved.getByRole('button', { name: 'Zoom in' }).click();
	await rested(moved);
	const before = await labelInView(moved, 'South Korea');
	await actor(moved).check();
	await moved.locator('.sentence .count', { hasText: '1 of' }).waitFor();
	await rested(moved);
	expect(await labelInView(moved, 'South Korea')).toEqual(before);
	await moved.getByRole('button', { name: /off the map/ }).waitFor();
});

test('everything is shown in the Pacific and the Atlantic too', async ({ visit }) => {
	const page = await drawn(await visit('/', { viewport: { width: 1280, height: 800 } }));
	const off = page.getByRole('button', { name: /off the map/ });
	for (const ocean of ['Pacific', 'Atlantic']) {
		await page.getByRole('button', { name: ocean }).click();
		await rested(page);
		await page.getByRole('button', { name: 'Show everything' }).click();
		await expect.poll(() => off.count()).toBe(0);
	}
});

test('the button frames what is open, and then everything', async ({ visit }) => {
	const page = await drawn(
		await visit('/?open=country:CHL', { viewport: { width: 1280, height: 800 } })
	);
	const everything = page.getByRole('button', { name: 'Show everything' });
	const open = page.getByRole('button', { name: 'Show what is open' });
	const width = async () => {
		const [a, b] = await Promise.all(['South Korea', 'Chile'].map((one) => labelInView(page, one)));
		return Math.abs((a?.x ?? 0) - (b?.x ?? 0));
	};
	const before = await width();
	await open.click();
	await rested(page);
	expect(await width()).toBeGreaterThan(before);
	await everything.click();
	await rested(page);
	await open.waitFor();
	expect(await width()).toBeLessThan(before);
});
