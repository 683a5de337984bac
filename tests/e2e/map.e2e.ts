import type { Page } from 'playwright-core';
import { drawn, labelInView } from './harness/map.ts';
import { addressOf, arrived, expect, rested, test } from './harness/test.ts';

/** "3 of 10 engagements", "All 10 engagements": how many are shown, and of how many. */
async function counts(page: Page): Promise<{ shown: number; all: number }> {
	const numbers = (await page.locator('.sentence .count').innerText()).match(/\d+/g)?.map(Number);
	const all = numbers?.at(-1) ?? 0;
	return { shown: numbers?.[0] ?? 0, all };
}

/** A point on screen where the topmost thing is an arc of the map. */
function pointOnArc(page: Page): Promise<{ x: number; y: number } | null> {
	return page.evaluate(() => {
		for (const path of document.querySelectorAll<SVGPathElement>('[data-key^="arc:"] path.hit')) {
			const matrix = path.getScreenCTM();
			if (!matrix) continue;
			for (let share = 0.3; share < 0.7; share += 0.05) {
				const at = path.getPointAtLength(path.getTotalLength() * share).matrixTransform(matrix);
				const hit = document.elementFromPoint(at.x, at.y)?.closest('[data-key^="arc:"]');
				if (hit) return { x: at.x, y: at.y };
			}
		}
		return null;
	});
}

test('the first paint shows the map with its land, arcs, names and legend', async ({ visit }) => {
	const page = await drawn(await visit('/'));
	// The browser tells of a paint a moment after it.
	const painted = () =>
		page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
	await expect.poll(painted).toBe(1);
	const land = page.locator('canvas.leaflet-zoom-animated');
	const inked = (node: Element) => {
		const canvas = node as HTMLCanvasElement;
		const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
		return pixels?.data.some((channel) => channel !== 0) ?? false;
	};
	await expect.poll(() => land.evaluate(inked)).toBe(true);
	await expect.poll(() => page.locator('.leaflet-container .label').count()).toBeGreaterThan(3);
	await expect.poll(() => page.getByText('Lines are schematic, not routes').isVisible()).toBe(true);
});

test('each lens shows a part of the whole, on the map and in the sentence', async ({ visit }) => {
	const page = await drawn(await visit('/'));
	const { all } = await counts(page);
	const lenses = page.locator('.head nav').getByRole('link');
	const names = await lenses.allInnerTexts();
	expect(names.length).toBe(5);
	for (const name of names.slice(1)) {
		await page.getByRole('link', { name, exact: true }).click();
		await arrived(page, /lens=/);
		await page.locator('.sentence .part', { hasText: name }).waitFor();
		const { shown } = await counts(page);
		expect(shown, name).toBeGreaterThan(0);
		expect(shown, name).toBeLessThan(all);
		await expect
			.poll(() => page.locator('#details li a').count(), { message: name })
			.toBeGreaterThan(0);
	}
	await page.getByRole('link', { name: names[0] ?? '', exact: true }).click();
	await arrived(page, (url) => !url.search.includes('lens'));
	await expect.poll(async () => (await counts(page)).shown).toBe(all);
});

test('a sector and a year set by hand open alike from the link', async ({ visit }) => {
	const page = await drawn(await visit('/'));
	const { all } = await counts(page);
	const sectors = page.locator('#filters fieldset', { hasText: 'Sector' });
	await sectors.getByRole('checkbox').nth(1).check();
	await arrived(page, /sector=/);
	await expect.poll(async () => (await counts(page)).shown).toBeLessThan(all);
	const bySector = await counts(page);
	await page.getByRole('slider', { name: 'First year' }).focus();
	await page.keyboard.press('End');
	await arrived(page, /years=/);
	await page.locator('.sentence .part').nth(1).waitFor();
	const sentence = await page.locator('.sentence').innerText();
	expect((await counts(page)).shown).toBeLessThanOrEqual(bySector.shown);

	const { pathname, search } = addressOf(page);
	const again = await drawn(await visit(pathname + search));
	await expect.poll(() => again.locator('.sentence').innerText()).toBe(sentence);
	await expect.poll(() => again.locator('.sentence .part').count()).toBe(2);
});

test('a line on the map opens the words that prove it', async ({ visit }) => {
	const page = await drawn(await visit('/'));
	// Until it hits: the map may still be finding its frame.
	await expect
		.poll(async () => {
			const point = await pointOnArc(page);
			if (point) await page.mouse.click(point.x, point.y);
			await page.waitForTimeout(200);
			// Where lines meet, each is named.
			const choice = page.getByRole('dialog', { name: /marks lie here/ });
			if ((await choice.count()) > 0) await choice.getByRole('button').last().click();
			return addressOf(page).href;
		})
		.toMatch(/open=arc/);
	await page.locator('#details blockquote mark').first().waitFor();
	await page.keyboard.press('Escape');
	await arrived(page, (url) => !url.search.includes('open='));
});

test('a country on the map opens what it did, with sectors, years and people', async ({
	visit
}) => {
	const page = await drawn(await visit('/'));
	await labelInView(page, 'Chile').then(({ x, y }) => page.mouse.click(x, y));
	await arrived(page, /open=country/);
	await page.locator('#details').getByRole('heading', { name: 'Chile', level: 1 }).waitFor();
	for (const name of ['By sector', 'By year', 'People met'])
		await page.locator('#details').getByRole('heading', { name }).waitFor();
});

test('the Pax Silica Summit is found by name and opens at its proof', async ({ visit }) => {
	const page = await drawn(await visit('/'));
	await page.keyboard.press('/');
	await page.keyboard.type('pax silica summit');
	await page
		.getByRole('option', { name: /Pax Silica Summit/ })
		.first()
		.waitFor();
	await page.keyboard.press('Enter');
	await page
		.locator('#details')
		.getByRole('heading', { name: /Pax Silica Summit/ })
		.waitFor();
	await expect
		.poll(() => page.locator('#details').getByText('United States').count())
		.toBeGreaterThan(0);
});

test('the critical minerals lens leads to lithium between Korea and Chile', async ({ visit }) => {
	const page = await drawn(await visit('/?lens=critical-minerals'));
	await page
		.locator('#details li a', { hasText: /Korea.*Chile|Chile.*Korea/ })
		.first()
		.click();
	await page.locator('#details').getByText('Lithium').first().waitFor();
	await expect.poll(() => page.locator('#details blockquote').count()).toBeGreaterThan(0);
});

test('the land tells of how many engagements each country is a party to, when asked', async ({
	visit
}) => {
	const page = await drawn(await visit('/'));
	const switched = page.getByRole('checkbox', { name: 'Tint countries by their engagements' });
	await switched.check();
	await arrived(page, /land=counts/);
	const legend = page.locator('figure', { hasText: 'Engagements a country is party to' });
	await legend.waitFor();
	const limits = (await legend.locator('li').allInnerTexts()).map(Number);
	// What the mark under the pointer tells is in the classes.
	await page.locator('.label', { hasText: 'South Korea' }).first().waitFor();
	const { x, y } = await labelInView(page, 'South Korea');
	await page.mouse.move(x, y);
	const told = await page.locator('.tip.shown').innerText();
	expect(limits).toContain(Number(/, (\d+) engagement/.exec(told)?.[1]));

	const { pathname, search } = addressOf(page);
	const again = await drawn(await visit(pathname + search, { theme: 'dark', viewport: 'phone' }));
	await again.locator('figure', { hasText: 'Engagements a country is party to' }).waitFor();
	await switched.uncheck();
	await arrived(page, (url) => !url.search.includes('land'));
	expect(await legend.count()).toBe(0);
});

test('Explore is as high as its window, whatever is open: only its parts scroll', async ({
	visit
}) => {
	const page = await drawn(await visit('/'));
	await page.locator('#details li a').first().click();
	await page.locator('#details blockquote mark').first().waitFor();
	await rested(page);
	const beyond = () =>
		page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
	expect(await beyond()).toBe(0);
	// What is open stands in the title, so that tabs and bookmarks can be told apart.
	const name = await page.locator('#details h1').innerText();
	await expect.poll(() => page.title()).toBe(`${name} · Entente`);
});

test('a row of the legend picks its actor, and lets it go', async ({ visit }) => {
	const page = await drawn(await visit('/'));
	const row = page.locator('.legend').getByRole('button', { name: /^South Korea/ });
	await row.click();
	await arrived(page, /actor=KOR/);
	await expect.poll(() => row.getAttribute('aria-pressed')).toBe('true');
	await row.click();
	await arrived(page, (url) => !url.search.includes('actor='));
	await page
		.locator('.legend')
		.getByRole('button', { name: /^Critical-mineral link/ })
		.click();
	await arrived(page, /lens=minerals/);
});
