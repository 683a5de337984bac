import { text } from 'node:stream/consumers';
import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { expect, expectNoAxeViolations, hydrated, rested, test } from './harness/test.ts';

const slides = (page: Page) =>
	page.getByRole('navigation', { name: 'Slides' }).getByRole('listitem');
const titles = (page: Page) => slides(page).locator('.title').allInnerTexts();

/** The ready-made briefing of all stories on the desk. */
async function compose(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'All stories' }).click();
	await slides(page).nth(5).waitFor();
}

describe('a briefing is composed', () => {
	test('from views, and kept for the next visit', async ({ visit }) => {
		const page = await visit('/?lens=korea-lac');
		await page.getByRole('button', { name: 'Add to briefing' }).click();
		const dialog = page.getByRole('dialog', { name: 'Add to briefing' });
		await dialog.getByRole('button', { name: 'Map', exact: true }).click();
		await dialog.getByText('Added as slide 1.').waitFor();
		await dialog.getByRole('button', { name: 'Sectors', exact: true }).click();
		await dialog.getByText('Added as slide 2.').waitFor();
		await expectNoAxeViolations(page, 'light');
		await dialog.getByRole('link', { name: 'Open the briefing' }).click();
		await slides(page).nth(1).waitFor();
		await expect
			.poll(() => titles(page))
			.toEqual([
				'Korea and Latin America: 3 of 8 engagements',
				expect.stringMatching(/^Sectors: /)
			]);
		await page.getByLabel('Title', { exact: true }).fill('Three talks');
		await page.reload();
		await hydrated(page);
		await page.getByRole('heading', { name: 'Three talks' }).waitFor();
	});

	test('by keyboard: order, copy, delete, undo; words leave the view alone', async ({ visit }) => {
		const page = await visit('/briefing/');
		await compose(page);
		const before = await titles(page);
		const first = slides(page).first().getByRole('button').first();
		await first.press('Enter');
		await first.press('Alt+ArrowDown');
		await expect.poll(() => titles(page)).toEqual([before[1], before[0], ...before.slice(2)]);
		await page.getByRole('button', { name: 'Duplicate' }).press('Enter');
		await expect.poll(() => slides(page).count()).toBe(before.length + 1);
		await page.getByRole('button', { name: 'Delete' }).press('Enter');
		await page.getByRole('button', { name: 'Undo' }).press('Enter');
		await expect.poll(() => slides(page).count()).toBe(before.length + 1);
		await expectNoAxeViolations(page, 'light');
	});

	test('by a view that is changed on the map; the words stay', async ({ visit }) => {
		const page = await visit('/briefing/');
		await compose(page);
		await slides(page).nth(1).getByRole('button').first().click();
		await page.getByLabel('Title', { exact: true }).fill('My own words');
		await page.getByRole('link', { name: 'Change the view on the map' }).click();
		// The slides name the lens too, and stand there until the map has come.
		await page.locator('[data-lens="pax-silica"]').click();
		await page.locator('[data-lens="pax-silica"][aria-current]').waitFor();
		await page.getByRole('button', { name: 'Add to briefing' }).click();
		await page.getByRole('button', { name: 'Use this view for the slide' }).click();
		await page.getByText('1 of 8 engagements, Pax Silica').first().waitFor();
		await expect.poll(async () => (await titles(page))[1]).toBe('My own words');
	});
});

test('words that are too long become smaller; what still does not fit is said', async ({
	visit
}) => {
	const page = await visit('/briefing/');
	await compose(page);
	await slides(page).nth(1).getByRole('button').first().click();
	const commentary = page.getByLabel('Commentary on the slide');
	const told = page.getByText('Too long for the slide');
	/** Of the words on the slide, in pixels as on a screen of 1280. */
	const size = () =>
		page.locator('.frame .commentary').evaluate((node) => {
			const width = node.closest('.slide')?.clientWidth ?? 0;
			return (Number.parseFloat(getComputedStyle(node).fontSize) / width) * 1280;
		});
	await commentary.fill('A few words.');
	const usual = await size();
	await commentary.fill('One sentence of some length that explains the map. '.repeat(13));
	await expect.poll(size).toBeLessThan(usual);
	expect(await told.isVisible()).toBe(false);
	await commentary.fill('One sentence of some length that explains the map. '.repeat(60));
	await told.waitFor();
	expect(await told.innerText()).toMatch(/\d+ lines do not fit/);
	expect(await size()).toBeGreaterThanOrEqual(17.9);
	await commentary.fill('A few words.');
	await told.waitFor({ state: 'detached' });
});

describe('a briefing is presented', () => {
	test('with both maps of a comparison alive', async ({ visit }) => {
		const page = await visit('/briefing/');
		await compose(page);
		const kinds = await slides(page).locator('.label').allInnerTexts();
		await slides(page).nth(kinds.indexOf('Comparison')).getByRole('button').first().click();
		await page.getByRole('button', { name: 'Present', exact: true }).click();
		const halves = page.getByRole('region', { name: 'Present' }).locator('.half');
		for (const at of [1, 0]) {
			const half = halves.nth(at);
			await half.getByRole('application').waitFor();
			await half.locator('[data-key^="arc:"]').first().dispatchEvent('click');
			await half.locator('blockquote').first().waitFor();
		}
		expect(await page.getByRole('button', { name: 'Back to the slide' }).count()).toBe(2);
		await expectNoAxeViolations(page, 'light');
		await halves.nth(1).getByRole('button', { name: 'Back to the slide' }).click();
		await halves.nth(1).getByRole('complementary').waitFor({ state: 'detached' });
		expect(await page.getByRole('button', { name: 'Back to the slide' }).count()).toBe(1);
	});

	test('by keys; a line opens its proof and the slide comes back; leaving restores the view', async ({
		visit
	}) => {
		const page = await visit('/briefing/?lens=korea-lac&slide=2&v=1');
		await compose(page);
		await slides(page).nth(1).getByRole('button').first().click();
		const address = page.url();
		await page.getByRole('button', { name: 'Present', exact: true }).click();
		const stage = page.getByRole('region', { name: 'Present' });
		await stage.getByRole('application').waitFor();
		await stage.locator('[data-key^="arc:KOR~CHL"]').first().dispatchEvent('click');
		await stage.getByRole('complementary', { name: /^Details/ }).waitFor();
		await stage.getByRole('button', { name: 'Back to the slide' }).click();
		await stage.getByRole('complementary').waitFor({ state: 'detached' });

		await page.keyboard.press('PageDown');
		await stage.getByText('3 / 12').first().waitFor();
		await page.keyboard.press('End');
		await stage.getByRole('heading', { name: 'Sources' }).waitFor();
		await page.keyboard.type('5');
		await page.keyboard.press('Enter');
		await stage.getByText('5 / 12').first().waitFor();
		await page.keyboard.press('n');
		await stage.getByRole('complementary', { name: 'Speaker notes' }).waitFor();
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Escape');
		await stage.waitFor({ state: 'detached' });
		expect(page.url()).toBe(address);
	});

	test('with the notes in a window of their own, which also turns the page', async ({ visit }) => {
		const page = await visit('/briefing/');
		await compose(page);
		await page.getByRole('button', { name: 'Present', exact: true }).click();
		const [presenter] = await Promise.all([
			page.waitForEvent('popup'),
			page.getByRole('button', { name: 'Presenter window' }).click()
		]);
		await presenter.getByText('1 / 12').waitFor();
		await presenter.getByRole('button', { name: 'Next slide' }).click();
		await presenter.getByText('2 / 12').waitFor();
		await page.getByRole('region', { name: 'Present' }).getByText('2 / 12').first().waitFor();
	});
});

describe('what goes wrong with a briefing is said', () => {
	test('a damaged or too new file leaves the briefing as it was', async ({ visit }) => {
		const page = await visit('/briefing/');
		await compose(page);
		const give = (text: string) =>
			page
				.locator('input[type="file"]')
				.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
		await give('{"formatVersion":1,"title":"x","slides":[{"kind":"film"}]}');
		await page.getByText('Slide 1 in the file is of an unknown kind').waitFor();
		await give('{"formatVersion":2}');
		await page.getByText('newer version (2)').waitFor();
		await give('no json');
		await page.getByText('it is not JSON').waitFor();
		await expect.poll(() => slides(page).count()).toBe(12);
	});

	test('a damaged briefing of an earlier visit is offered as a file, until it is discarded', async ({
		visit
	}) => {
		const page = await visit('/briefing/');
		const torn = '{"formatVersion":1,"title":5,"slides":[]}';
		await page.evaluate((kept) => localStorage.setItem('entente:briefing', kept), torn);
		await page.reload();
		await rested(page);
		const said = page.getByText('had kept cannot be read');
		await said.waitFor();
		await compose(page);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save its text' }).click()
		]);
		expect(await text(await download.createReadStream())).toBe(torn);
		await page.getByRole('button', { name: 'Discard it' }).click();
		await said.waitFor({ state: 'detached' });
		await page.reload();
		await rested(page);
		await slides(page).nth(5).waitFor();
		expect(await said.count()).toBe(0);
	});

	test('a slide whose data has changed or gone', async ({ visit }) => {
		const page = await visit('/briefing/');
		await page.evaluate(() => {
			const words = { title: 'Old', commentary: '', notes: '' };
			const of = (link: string) => ({ link, count: 5, mark: '0123456789ab' });
			const slides = [
				{ kind: 'map', id: 's1', ...words, view: of('') },
				{ kind: 'map', id: 's2', ...words, view: of('?open=engagement:e-none&v=1') }
			];
			localStorage.setItem(
				'entente:briefing',
				JSON.stringify({ formatVersion: 1, title: '', slides })
			);
		});
		await page.reload();
		await hydrated(page);
		await page.getByText('Engagements: 5 then, 8 now.').waitFor();
		await slides(page).nth(1).getByRole('button').first().click();
		await page.getByText('is no longer in the data').waitFor();
		// Anything else under its title would be taken for it.
		expect(await page.locator('.desk .exhibit svg').count()).toBe(0);
	});

	test('a browser that keeps nothing', async ({ visit }) => {
		const page = await visit('/briefing/');
		await page.evaluate(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await compose(page);
		await page.getByText('Save it as a file').waitFor();
	});
});
