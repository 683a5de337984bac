import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { expect, goTo, hydrated, test } from './harness/test.ts';

const list = (page: Page) => page.getByRole('navigation', { name: 'Slides' });
const slides = (page: Page) => list(page).getByRole('listitem');
const titles = (page: Page) => slides(page).locator('.title').allInnerTexts();
const openSlide = (page: Page, index: number) =>
	slides(page).nth(index).getByRole('button').first().click();
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

async function compose(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'All stories' }).click();
	await slides(page).nth(5).waitFor();
}

/** Goes to the map for another view of the open slide. */
async function lookForView(page: Page, lens: string): Promise<void> {
	await page.getByRole('link', { name: 'Change the view on the map' }).click();
	await page.locator(`[data-lens="${lens}"]`).click();
	await page.locator(`[data-lens="${lens}"][aria-current]`).waitFor();
}

test('two windows show the same briefing, and neither writes over the other', async ({ visit }) => {
	const one = await visit('/briefing/');
	await compose(one);
	const two = await one.context().newPage();
	await goTo(two, '/', one.url());
	await hydrated(two);
	await two.getByRole('button', { name: 'Add to briefing' }).click();
	await two.getByRole('button', { name: 'Map', exact: true }).click();
	await two.getByText('Added as slide 13.').waitFor();
	await one.getByText('Changed in another window').waitFor();
	await expect.poll(() => slides(one).count()).toBe(13);
	await field(one, 'Name of the briefing').fill('Both');
	await two.getByRole('link', { name: 'Open the briefing' }).click();
	await expect.poll(() => slides(two).count()).toBe(13);
	await expect.poll(() => field(two, 'Name of the briefing').inputValue()).toBe('Both');
});

describe('another view for a slide', () => {
	test('is taken by the bar above the map; proposed words follow it, own words stay', async ({
		visit
	}) => {
		const page = await visit('/briefing/');
		await compose(page);
		await openSlide(page, 1);
		const notes = await field(page, 'Speaker notes').inputValue();
		await lookForView(page, 'pax-silica');
		await page.getByText('Choose on the map what slide 2 shows.').waitFor();
		await page.getByRole('button', { name: 'Use for slide 2' }).click();
		await expect.poll(async () => (await titles(page))[1]).toBe('Pax Silica: 1 of 8 engagements');
		expect(await field(page, 'Speaker notes').inputValue()).not.toBe(notes);
		expect(await page.getByText('Choose on the map').count()).toBe(0);

		await field(page, 'Speaker notes').fill('My own notes');
		await lookForView(page, 'korea-lac');
		await page.getByRole('button', { name: 'Use for slide 2' }).click();
		await expect.poll(async () => (await titles(page))[1]).toMatch(/^Korea and Latin America: /);
		expect(await field(page, 'Speaker notes').inputValue()).toBe('My own notes');
	});

	test('of a comparison names both, and is never beside itself', async ({ visit }) => {
		const page = await visit('/?lens=korea-lac');
		const add = page.getByRole('button', { name: 'Add to briefing' });
		await add.click();
		const beside = page.getByRole('button', { name: 'Comparison with slide 1' });
		await page.getByRole('button', { name: 'Map', exact: true }).click();
		await page.getByText('Added as slide 1.').waitFor();
		expect(await beside.count()).toBe(0);
		await page.getByRole('button', { name: 'Close' }).click();
		await page.locator('[data-lens="pax-silica"]').click();
		await page.locator('[data-lens="pax-silica"][aria-current]').waitFor();
		await add.click();
		await beside.click();
		await page.getByRole('link', { name: 'Open the briefing' }).click();
		await expect
			.poll(async () => (await titles(page))[1])
			.toBe('Korea and Latin America beside Pax Silica');
		await page.getByRole('link', { name: 'Change the view on the right' }).click();
		await page.locator('[data-lens="minerals"]').click();
		await page.locator('[data-lens="minerals"][aria-current]').waitFor();
		await page.getByRole('button', { name: 'Use for slide 2' }).click();
		await expect
			.poll(async () => (await titles(page))[1])
			.toBe('Korea and Latin America beside Critical minerals');
	});

	test('is left alone by “Cancel”', async ({ visit }) => {
		const page = await visit('/briefing/');
		await compose(page);
		await openSlide(page, 1);
		const before = await titles(page);
		await lookForView(page, 'pax-silica');
		await page.getByRole('button', { name: 'Cancel' }).click();
		await list(page).waitFor();
		expect(await titles(page)).toEqual(before);
	});
});

test('title and notes are proposed again, in the language of now', async ({ visit }) => {
	const page = await visit('/briefing/');
	await compose(page);
	await openSlide(page, 1);
	const [, title] = await titles(page);
	await field(page, 'Title').fill('My own words');
	await page.getByRole('button', { name: 'Propose title and notes again' }).click();
	await expect.poll(async () => (await titles(page))[1]).toBe(title);
	await goTo(page, '/briefing/?slide=2&lang=ko&v=1');
	await hydrated(page);
	await page.getByRole('button', { name: '제목과 노트 다시 제안' }).click();
	await page.getByRole('heading', { name: '한국과 중남미: 교류 8건 중 3건' }).waitFor();
});

test('a slide that is dragged down comes below the one where it is dropped', async ({ visit }) => {
	const page = await visit('/briefing/');
	await compose(page);
	const [first, second, third] = await titles(page);
	// A browser that is led by the mouse tells of no `dragover` before the drop.
	await slides(page).nth(0).dispatchEvent('dragstart');
	await slides(page).nth(2).dispatchEvent('dragover');
	await expect.poll(() => slides(page).nth(2).getAttribute('class')).toMatch(/\bbehind\b/);
	await slides(page).nth(2).dispatchEvent('drop');
	await expect.poll(async () => (await titles(page)).slice(0, 3)).toEqual([second, third, first]);
});

test('a link to slides that are not here says where they are', async ({ visit }) => {
	const page = await visit('/briefing/?slide=2&v=1');
	await page.getByText('A link holds no slides').waitFor();
});

test('the focus stays with a slide that is moved, and near one that is gone', async ({ visit }) => {
	const page = await visit('/briefing/');
	await compose(page);
	const before = await titles(page);
	const focused = () =>
		page.evaluate(() => {
			const item = document.activeElement?.closest('li');
			const title = item?.querySelector<HTMLElement>('.title')?.innerText;
			return [title, document.activeElement?.getAttribute('data-part')];
		});
	await openSlide(page, 0);
	for (let at = 1; at < 4; at++) {
		await page.keyboard.press('Alt+ArrowDown');
		await expect.poll(async () => (await titles(page)).indexOf(before[0] ?? '')).toBe(at);
		await expect.poll(focused).toEqual([before[0], 'slide']);
	}
	await page.getByRole('button', { name: 'Move up' }).press('Enter');
	await expect.poll(focused).toEqual([before[0], 'up']);
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await titles(page)).indexOf(before[0] ?? '')).toBe(1);
	await expect.poll(focused).toEqual([before[0], 'up']);
	await page.getByRole('button', { name: 'Delete' }).press('Enter');
	await expect.poll(focused).toEqual([before[2], 'slide']);
});

test('Ctrl+Z undoes and Ctrl+Shift+Z redoes, but for letters in a field', async ({ visit }) => {
	const page = await visit('/briefing/');
	await compose(page);
	await openSlide(page, 2);
	await page.getByRole('button', { name: 'Delete' }).press('Enter');
	await expect.poll(() => slides(page).count()).toBe(11);
	await page.keyboard.press('Control+z');
	await expect.poll(() => slides(page).count()).toBe(12);
	await page.keyboard.press('Control+Shift+Z');
	await expect.poll(() => slides(page).count()).toBe(11);
	await field(page, 'Title').click();
	await page.keyboard.press('Control+z');
	expect(await slides(page).count()).toBe(11);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => slides(page).count()).toBe(12);
});

test('a briefing made by hand gets a title and its sources', async ({ visit }) => {
	const page = await visit('/');
	await page.getByRole('button', { name: 'Add to briefing' }).click();
	await page.getByRole('button', { name: 'Map', exact: true }).click();
	await page.getByRole('link', { name: 'Open the briefing' }).click();
	await field(page, 'Name of the briefing').fill('By hand');
	await page.getByRole('button', { name: 'Add a title slide' }).click();
	await page.getByRole('button', { name: 'Add a slide with the sources' }).click();
	await expect
		.poll(() => titles(page))
		.toEqual(['By hand', expect.stringContaining('engagements'), 'Sources']);
	await page.locator('.sources li').first().waitFor();
	await page.getByRole('button', { name: 'Add to briefing' }).click();
	await page.getByText('are added from where they are shown').waitFor();
});

describe('a ready-made briefing', () => {
	test('joins the slides that are there, or takes their place', async ({ visit }) => {
		const page = await visit('/briefing/');
		await compose(page);
		const start = page.getByText('Start from a story');
		await start.click();
		await page.getByRole('button', { name: 'Pax Silica', exact: true }).click();
		await page.getByRole('button', { name: 'Add these slides' }).click();
		await expect.poll(() => slides(page).count()).toBe(15);
		// The sources stay last.
		expect((await slides(page).last().locator('.label').innerText()).toLowerCase()).toBe('closing');
		await expect.poll(() => slides(page).nth(11).locator('[aria-current]').count()).toBe(1);
		await start.click();
		await page.getByRole('button', { name: 'Pax Silica', exact: true }).click();
		await page.getByRole('button', { name: 'Replace my 15 slides' }).click();
		await expect.poll(() => slides(page).count()).toBe(4);
	});

	test('is offered in a menu that closes by Escape and from outside, also on a phone', async ({
		visit
	}) => {
		const page = await visit('/briefing/', { viewport: 'phone' });
		await compose(page);
		const start = page.getByText('Start from a story');
		const story = page.getByRole('button', { name: 'Pax Silica', exact: true });
		await start.click();
		const box = await page.locator('.menu').boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
		await page.keyboard.press('Escape');
		await story.waitFor({ state: 'detached' });
		await start.click();
		await story.waitFor();
		await page.mouse.click(195, 20);
		await story.waitFor({ state: 'detached' });
	});
});

test('the open slide is in sight in a long list', async ({ visit }) => {
	const page = await visit('/briefing/');
	await compose(page);
	await goTo(page, '/briefing/?slide=12&v=1');
	await hydrated(page);
	const open = slides(page).nth(11);
	await open.locator('[aria-current]').waitFor();
	const seen = async () => {
		const [item, whole] = [await open.boundingBox(), await list(page).boundingBox()];
		if (!item || !whole) return false;
		const bottom = Math.min(whole.y + whole.height, page.viewportSize()?.height ?? 0);
		return item.y >= whole.y && item.y + item.height <= bottom;
	};
	await expect.poll(seen).toBe(true);
});
