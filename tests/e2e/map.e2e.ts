import type { Page } from 'playwright-core';
import { expect, test } from './harness/test.ts';

async function drawn(page: Page): Promise<Page> {
	await page.waitForLoadState('networkidle');
	await page.locator('.shapes [data-key^="arc:"]').first().waitFor({ state: 'attached' });
	return page;
}

/** What has to be reached with the keyboard. */
const ROOMS = ['.skip', 'header', '.head', '#filters', '.map', '.timeline', '#details'];

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

/** The world is drawn three times: the middle of that copy of a name which can be seen. */
async function labelInView(page: Page, name: string): Promise<{ x: number; y: number }> {
	const map = await page.locator('.leaflet-container').boundingBox();
	for (const label of await page.locator('.label', { hasText: name }).all()) {
		const box = await label.boundingBox();
		if (!box || !map || box.x < map.x || box.x + box.width > map.x + map.width) continue;
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	}
	throw new Error(`${name} cannot be seen on the map`);
}

test('the first paint shows the map with its land, arcs, names and legend', async ({ visit }) => {
	const page = await drawn(await visit('/'));
	const painted = await page.evaluate(
		() => performance.getEntriesByName('first-contentful-paint').length
	);
	expect(painted).toBe(1);
	const land = await page.locator('canvas.leaflet-zoom-animated').evaluate((node) => {
		const canvas = node as HTMLCanvasElement;
		const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
		return pixels?.data.some((channel) => channel !== 0) ?? false;
	});
	expect(land).toBe(true);
	expect(await page.locator('.leaflet-container .label').count()).toBeGreaterThan(3);
	expect(await page.getByText('Lines are schematic, not routes').isVisible()).toBe(true);
});

test('each lens shows a part of the whole, on the map and in the sentence', async ({ visit }) => {
	const page = await drawn(await visit('/'));
	const { all } = await counts(page);
	const lenses = page.locator('.head nav').getByRole('link');
	const names = await lenses.allInnerTexts();
	expect(names.length).toBe(5);
	for (const name of names.slice(1)) {
		await page.getByRole('link', { name, exact: true }).click();
		await page.waitForURL(/lens=/);
		await page.locator('.sentence .part', { hasText: name }).waitFor();
		const { shown } = await counts(page);
		expect(shown, name).toBeGreaterThan(0);
		expect(shown, name).toBeLessThan(all);
		expect(await page.locator('#details li a').count(), name).toBeGreaterThan(0);
	}
	await page.getByRole('link', { name: names[0] ?? '', exact: true }).click();
	await page.waitForURL((url) => !url.search.includes('lens'));
	expect((await counts(page)).shown).toBe(all);
});

test('a sector and a year set by hand open alike from the link', async ({ visit }) => {
	const page = await drawn(await visit('/'));
	const { all } = await counts(page);
	const sectors = page.locator('#filters fieldset', { hasText: 'Sector' });
	await sectors.getByRole('checkbox').nth(1).check();
	await page.waitForURL(/sector=/);
	const bySector = await counts(page);
	expect(bySector.shown).toBeLessThan(all);
	await page.getByRole('slider', { name: 'First year' }).focus();
	await page.keyboard.press('End');
	await page.waitForURL(/years=/);
	const sentence = await page.locator('.sentence').innerText();
	expect((await counts(page)).shown).toBeLessThanOrEqual(bySector.shown);

	const { pathname, search } = new URL(page.url());
	const again = await drawn(await visit(pathname + search));
	expect(await again.locator('.sentence').innerText()).toBe(sentence);
	expect(await again.locator('.sentence .part').count()).toBe(2);
});

test('a line on the map opens the words that prove it', async ({ visit }) => {
	const page = await drawn(await visit('/'));
	// Until it hits: the map may still be finding its frame.
	await expect
		.poll(async () => {
			const point = await pointOnArc(page);
			if (point) await page.mouse.click(point.x, point.y);
			await page.waitForTimeout(200);
			return page.url();
		})
		.toMatch(/open=arc/);
	await page.locator('#details blockquote mark').first().waitFor();
	await page.keyboard.press('Escape');
	await page.waitForURL((url) => !url.search.includes('open='));
});

test('a country on the map opens what it did, with sectors, years and people', async ({
	visit
}) => {
	const page = await drawn(await visit('/'));
	await labelInView(page, 'Chile').then(({ x, y }) => page.mouse.click(x, y));
	await page.waitForURL(/open=country/);
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
	expect(await page.locator('#details').getByText('United States').count()).toBeGreaterThan(0);
});

test('the critical minerals lens leads to lithium between Korea and Chile', async ({ visit }) => {
	const page = await drawn(await visit('/?lens=critical-minerals'));
	await page
		.locator('#details li a', { hasText: /Korea.*Chile|Chile.*Korea/ })
		.first()
		.click();
	await page.locator('#details').getByText('Lithium').first().waitFor();
	expect(await page.locator('#details blockquote').count()).toBeGreaterThan(0);
});

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
		expect(await current.getAttribute('aria-level')).toBe(String(level));
		expect(await page.locator('.where strong').innerText()).toBe(
			(await current.innerText()).trim()
		);
		expect(await spoken.innerText()).not.toBe('');
	};
	await told(1);
	const actor = await current.innerText();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => current.innerText()).not.toBe(actor);
	await page.keyboard.press('ArrowLeft');
	await expect.poll(() => current.innerText()).toBe(actor);
	await page.keyboard.press('ArrowDown');
	await told(2);
	expect(await page.locator('.shapes .high').count()).toBeGreaterThan(0);
	await page.keyboard.press('ArrowDown');
	await told(3);
	const event = await current.innerText();
	await page.keyboard.press('Enter');
	await page.waitForURL(/open=engagement/);
	await page.locator('#details h1').waitFor();
	expect(event).toContain(await page.locator('#details h1').innerText());
	await page.keyboard.press('Escape');
	await page.waitForURL((url) => !url.search.includes('open='));
	await told(3);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await told(1);
	await page.keyboard.press('Escape');
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
	expect(await page.locator('.where').count()).toBe(0);
	expect(await page.locator('.shapes .high').count()).toBe(0);
});

test('that arrow keys move within a group of filters is its description', async ({ visit }) => {
	const page = await drawn(await visit('/'));
	const group = page.locator('#filters fieldset').first();
	const told = await group.evaluate(
		(node) => document.getElementById(node.getAttribute('aria-describedby') ?? '')?.textContent
	);
	expect(told).toBe('Arrow keys move');
	const first = group.getByRole('checkbox').first();
	expect(await group.locator('.keys').isVisible()).toBe(false);
	await first.focus();
	await page.keyboard.press('ArrowDown');
	expect(await group.locator('.keys').isVisible()).toBe(true);
	expect(await first.evaluate((node) => node === document.activeElement)).toBe(false);
});

test('what is off the map is shown with all the rest', async ({ visit }) => {
	const page = await drawn(await visit('/', { viewport: 'phone' }));
	const off = page.getByRole('button', { name: /off the map/ });
	for (let step = 0; step < 4 && (await off.count()) === 0; step++)
		await page.getByRole('button', { name: 'Zoom in' }).click();
	await off.first().click();
	await expect.poll(() => off.count()).toBe(0);
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
