import { describe } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from './harness/test.ts';

/** The ready-made briefing of all stories on the stage, at a slide. */
async function present(page: Page, number: number): Promise<Locator> {
	await page.getByRole('button', { name: 'All stories' }).click();
	await page.getByRole('button', { name: 'Present', exact: true }).click();
	const stage = page.getByRole('region', { name: 'Present' });
	await stage.getByText('1 / 12').first().waitFor();
	await page.keyboard.press(String(number));
	await page.keyboard.press('Enter');
	await at(stage, number);
	await stage.getByRole('application').first().waitFor();
	await stage.locator('[data-key^="arc:"]').first().waitFor({ state: 'attached' });
	return stage;
}

const at = (stage: Locator, number: number) => stage.getByText(`${number} / 12`).first().waitFor();
const proof = (stage: Locator) => stage.getByRole('complementary', { name: /^Details/ });

/** Where the middle of what is drawn for a key lies in the window, in the copy of the world seen. */
function middleOf(stage: Locator, key: string): Promise<{ x: number; y: number }> {
	return stage.locator(`.shapes [data-key="${key}"]`).evaluateAll((copies) => {
		const boxes = copies.map((node) => node.getBoundingClientRect());
		const { x, y, width, height } = boxes.find(({ x }) => x > 0) ?? new DOMRect();
		return { x: x + width / 2, y: y + height / 2 };
	});
}

describe('the keys of a presentation', () => {
	test('work after a click on the map; Escape goes back one layer', async ({ visit }) => {
		const page = await visit('/briefing/');
		const stage = await present(page, 2);
		const chile = await middleOf(stage, 'country:CHL');
		await page.mouse.click(chile.x, chile.y);
		const list = stage.getByRole('dialog');
		await list.or(proof(stage)).waitFor();
		if (await list.isVisible()) {
			await page.keyboard.press('Escape');
			await list.waitFor({ state: 'detached' });
			await page.mouse.click(chile.x, chile.y);
			await page.keyboard.press('Enter');
		}
		await proof(stage).waitFor();
		await page.keyboard.press('Escape');
		await proof(stage).waitFor({ state: 'detached' });
		await page.keyboard.press('n');
		await stage.getByRole('complementary', { name: 'Speaker notes' }).waitFor();
		await page.keyboard.press('ArrowRight');
		await at(stage, 3);
		await page.keyboard.press('Escape');
		await stage.waitFor({ state: 'detached' });
	});

	test('give full screen back and take it again, without leaving', async ({ visit }) => {
		const page = await visit('/briefing/');
		const stage = await present(page, 2);
		const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
		await expect.poll(isFull).toBe(true);
		const again = stage.getByRole('button', { name: 'Full screen' });
		await expect.poll(() => again.count()).toBe(0);
		await page.keyboard.press('f');
		await again.waitFor();
		await at(stage, 2);
		await page.keyboard.press('ArrowRight');
		await at(stage, 3);
		expect(await isFull()).toBe(false);
		await again.click();
		await expect.poll(isFull).toBe(true);
	});

	test('walk the map and open a proof; from within it Escape goes back, too', async ({ visit }) => {
		const page = await visit('/briefing/');
		const stage = await present(page, 2);
		await stage.getByRole('application').press('Tab');
		const current = stage.getByRole('treeitem').and(page.locator('[tabindex="0"]'));
		await expect.poll(() => current.evaluate((node) => node === document.activeElement)).toBe(true);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await proof(stage).waitFor();
		await at(stage, 2);
		await stage.getByRole('button', { name: 'Back to the slide' }).focus();
		await page.keyboard.press('Escape');
		await proof(stage).waitFor({ state: 'detached' });
		await page.keyboard.press('ArrowRight');
		await at(stage, 3);
	});

	test('the Escape that the browser keeps for full screen goes one layer back, too', async ({
		visit
	}) => {
		const page = await visit('/briefing/');
		const stage = await present(page, 2);
		await stage.locator('[data-key^="arc:KOR~CHL"]').first().dispatchEvent('click');
		await proof(stage).waitFor();
		// Where the browser has refused full screen, the event alone says the same.
		await page.evaluate(async () => {
			if (document.fullscreenElement) await document.exitFullscreen();
			else document.dispatchEvent(new Event('fullscreenchange'));
		});
		await proof(stage).waitFor({ state: 'detached' });
		await at(stage, 2);
	});
});

test('what the filters leave out does not answer on a slide', async ({ visit }) => {
	const page = await visit('/briefing/');
	const stage = await present(page, 2);
	await stage.locator('.shapes .rest[data-key^="arc:"]').first().dispatchEvent('click');
	const faint = stage.locator('.label.rest').filter({ hasText: 'Singapore' }).first();
	await faint.dispatchEvent('click');
	await page.waitForTimeout(300);
	expect(await proof(stage).count()).toBe(0);
});

test('the map of a slide is not zoomed by chance, and there is a way back', async ({ visit }) => {
	const page = await visit('/briefing/');
	const stage = await present(page, 2);
	const width = () =>
		stage
			.locator('[data-key^="arc:KOR~CHL"]')
			.first()
			.evaluate((node) => Math.round(node.getBoundingClientRect().width));
	const before = await width();
	const seoul = await middleOf(stage, 'country:KOR');
	await page.mouse.move(seoul.x, seoul.y);
	await page.mouse.wheel(0, -600);
	await page.waitForTimeout(400);
	expect(await width()).toBe(before);
	await stage.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(width).toBeGreaterThan(before);
	await stage.locator('.controls .zoom button').last().click();
	await expect.poll(width).toBe(before);
});

test('the signs of a map are explained below it, and its proof is large', async ({ visit }) => {
	const page = await visit('/briefing/');
	const stage = await present(page, 2);
	await stage.getByRole('listitem').filter({ hasText: 'South Korea' }).first().waitFor();
	await stage.locator('[data-key^="arc:KOR~CHL"]').first().dispatchEvent('click');
	await proof(stage).locator('blockquote').first().waitFor();
	const sizes = await proof(stage)
		.locator('*')
		.evaluateAll((all) =>
			all
				.filter((node) => node.textContent?.trim() && node.clientHeight > 0)
				.map((node) => Number.parseFloat(getComputedStyle(node).fontSize))
		);
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15.5);
});

test('the presenter is told of a blank screen; the window goes with the presentation', async ({
	visit
}) => {
	const page = await visit('/briefing/');
	await present(page, 2);
	const [presenter] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('button', { name: 'Presenter window' }).click()
	]);
	await presenter.getByText('2 / 12').waitFor();
	// The next slide but one is a map: drawn by the stage, in a window that has no code of its own.
	await presenter.keyboard.press('PageDown');
	await presenter.getByText('3 / 12').waitFor();
	await presenter.locator('footer svg path').first().waitFor({ state: 'attached' });
	await presenter.keyboard.press('2');
	await presenter.keyboard.press('Enter');
	await presenter.getByText('2 / 12').waitFor();
	// The audience does not read the notes.
	await presenter.keyboard.press('n');
	expect(await page.getByRole('complementary', { name: 'Speaker notes' }).count()).toBe(0);
	await presenter.keyboard.press('b');
	await presenter.getByText('The audience sees a blank screen.').waitFor();
	await presenter.getByRole('button', { name: 'Blank' }).click();
	await expect.poll(() => presenter.getByRole('status').innerText()).toBe('');
	const closed = presenter.waitForEvent('close');
	await page.reload();
	await closed;
});

test('a blocked window is told of; the notes stay off the stage until they are asked for', async ({
	visit
}) => {
	const page = await visit('/briefing/');
	await page.evaluate(() => (window.open = () => null));
	await present(page, 2);
	await page.getByRole('button', { name: 'Presenter window' }).click();
	await page.getByText('The browser blocked the window').waitFor();
	const notes = page.getByRole('complementary', { name: 'Speaker notes' });
	expect(await notes.count()).toBe(0);
	await page.keyboard.press('n');
	await notes.waitFor();
});
