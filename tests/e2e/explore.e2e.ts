import type { Page } from 'playwright-core';
import {
	addressOf,
	arrived,
	expect,
	expectNoAxeViolationsInEither,
	goTo,
	hydrated,
	rested,
	test
} from './harness/test.ts';

/** Journeys name no record: they hold for whatever documents were read. */
async function settled(page: Page): Promise<Page> {
	await hydrated(page);
	await page.locator('.sentence .count').waitFor();
	return page;
}

function facet(page: Page, name: string) {
	return page.locator('#filters fieldset', { hasText: name });
}

test('a filter is told in the sentence, written in the link, and taken out again', async ({
	visit
}) => {
	const page = await settled(await visit('/'));
	const before = await page.locator('.sentence .count').innerText();
	await facet(page, 'Actor').getByRole('checkbox').first().check();
	await arrived(page, /\?actor=/);
	await expect.poll(() => page.locator('.sentence .part').count()).toBe(1);
	await page.goBack();
	await arrived(page, (url) => url.search === '');
	await expect.poll(() => page.locator('.sentence .count').innerText()).toBe(before);
	await page.goForward();
	await page.locator('.sentence .part').click();
	await arrived(page, (url) => url.search === '');
	await expect.poll(() => page.locator('.sentence .part').count()).toBe(0);
});

test('an engagement opens at its proof, and the proof at its words', async ({ visit }) => {
	const page = await settled(await visit('/'));
	await page.locator('#details li a').first().click();
	await page.getByText(/quotations? word for word in/).waitFor();
	await expect.poll(() => page.locator('#details blockquote mark').count()).toBeGreaterThan(0);
	await page.getByRole('link', { name: 'open in document' }).first().click();
	await arrived(page, /\/documents\/\?.*at=/);
	const mark = page.locator('mark.current').first();
	await mark.waitFor();
	const span = /at=(\d+)-(\d+)/.exec(addressOf(page).href);
	const words = await page.locator('mark.current').allInnerTexts();
	expect(words.join('').length).toBe(Number(span?.[2]) - Number(span?.[1]));
});

test('a damaged link opens with what could be understood and says so', async ({ visit }) => {
	const page = await settled(
		await visit('/?actor=%E0%A4%A&colour=red&years=1900..2100&__proto__=1&open=engagement:none')
	);
	await page.getByText('were not understood').waitFor();
	await expect.poll(() => page.locator('.sentence .part').innerText()).toContain('1900 to 2100');
	await page.locator('.notice button').click();
	await arrived(page, (url) => url.search === '?v=1&years=1900..2100');
	await expect.poll(() => page.locator('.notice').count()).toBe(0);
});

test('the language changes and nothing else does', async ({ visit }) => {
	const page = await settled(await visit('/'));
	await facet(page, 'Sector').getByRole('checkbox').first().check();
	await page.locator('#details li a').first().click();
	await arrived(page, /open=engagement/);
	const address = addressOf(page).searchParams;
	for (const locale of ['ko', 'es']) {
		await page.getByRole('combobox').nth(1).selectOption(locale);
		await arrived(page, (url) => url.searchParams.get('lang') === locale);
		await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(locale);
		const now = addressOf(page).searchParams;
		expect(now.get('open')).toBe(address.get('open'));
		expect(now.get('sector')).toBe(address.get('sector'));
	}
});

test('the language that was chosen is remembered, and a link in another still wins', async ({
	visit
}) => {
	const page = await settled(await visit('/'));
	await page.getByRole('combobox').nth(1).selectOption('ko');
	await arrived(page, /lang=ko/);
	await goTo(page, '/about/');
	await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ko');
	await expect.poll(() => page.locator('h1').innerText()).toMatch(/\p{Script=Hangul}/u);
	await goTo(page, '/?lang=en&v=1');
	await settled(page);
	await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
	await page.getByRole('link', { name: 'Documents' }).click();
	await arrived(page, /documents/);
	await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
});

test('the map is one key away, and few stops lie before it', async ({ visit }) => {
	const page = await settled(await visit('/'));
	await page.keyboard.press('Tab');
	await page.getByRole('link', { name: 'Skip to map' }).waitFor();
	let stops = 1;
	for (; stops < 60; stops++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate(() => document.activeElement?.closest('#map') !== null)) break;
	}
	expect(stops).toBeLessThan(25);
	await page.reload();
	await settled(page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.closest('#map') !== null))
		.toBe(true);
});

test('the years are set by keyboard alone', async ({ visit }) => {
	const page = await settled(await visit('/'));
	const thumb = page.getByRole('slider', { name: 'First year' });
	await thumb.focus();
	await page.keyboard.press('End');
	await arrived(page, /years=/);
	await expect
		.poll(() => thumb.getAttribute('aria-valuenow'))
		.toBe(await thumb.getAttribute('aria-valuemax'));
	await page.keyboard.press('Home');
	await arrived(page, (url) => !url.search.includes('years'));
});

test('a chart shows the table behind it, and a row filters', async ({ visit }) => {
	const page = await settled(await visit('/'));
	await page.getByRole('button', { name: 'Sectors: show as table' }).click();
	const row = page.locator('#details figure tbody button').first();
	await row.click();
	await arrived(page, /\?sector=/);
});

test('one key opens the search', async ({ visit }) => {
	const page = await settled(await visit('/'));
	await page.keyboard.press('/');
	await page.keyboard.type('korea');
	await page.getByRole('option').first().waitFor();
	await page.keyboard.press('Enter');
	await arrived(page, /open=|sector=|read=/);
});

test('what the search opens has the focus', async ({ visit }) => {
	const page = await settled(await visit('/'));
	for (const [words, kind] of [
		['korea', 'Place'],
		['korea', 'Engagement']
	] as const) {
		await page.keyboard.press('/');
		await page.keyboard.type(words);
		const option = page.getByRole('option', { name: kind }).first();
		await option.waitFor();
		while ((await option.getAttribute('aria-selected')) !== 'true')
			await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.locator('#details h1').waitFor();
		await page.locator('#details:focus').waitFor();
	}
	await page.keyboard.press('Escape');
	await arrived(page, (url) => !url.search.includes('open='));
	await expect
		.poll(() => page.evaluate(() => document.activeElement === document.body))
		.toBe(false);
});

test('a party leads to the words that prove it', async ({ visit }) => {
	const page = await settled(await visit('/'));
	await page.locator('#details li a').first().click();
	await page.getByText(/quotations? word for word in/).waitFor();
	await page.locator('#details dd li button').first().click();
	await page.locator('#details figure:focus mark.strong').first().waitFor();
	await page.locator('#details figure:focus').waitFor();
});

for (const address of ['/', '/engagements/', '/documents/', '/about/'])
	test(`axe finds nothing on ${address}, in either theme`, async ({ visit }) => {
		await expectNoAxeViolationsInEither(await rested(await visit(address)));
	});

test('axe finds nothing with an engagement open, in either theme', async ({ visit }) => {
	const page = await settled(await visit('/'));
	await page.locator('#details li a').first().click();
	await page.getByText(/quotations? word for word in/).waitFor();
	await expectNoAxeViolationsInEither(page);
});

test('the chosen story stands clear of the fades of its row', async ({ visit }) => {
	const page = await visit('/', { viewport: { width: 1024, height: 768 } });
	await settled(page);
	const row = page.locator('.head > nav');
	await row.getByRole('link').last().click();
	await arrived(page, /lens=/);
	await expect
		.poll(() =>
			row.evaluate((nav) => {
				const all = nav.getBoundingClientRect();
				const chosen = nav.querySelector('[aria-current]')?.getBoundingClientRect();
				return chosen ? [chosen.left - all.left >= 12, all.right - chosen.right >= 39] : [];
			})
		)
		.toEqual([true, true]);
});

test('J and K step through the quotations, and the link goes along', async ({ visit }) => {
	const page = await visit('/documents/');
	await page.locator('main li a').first().click();
	await page.locator('mark').first().waitFor();
	await page.keyboard.press('j');
	await arrived(page, /at=\d+-\d+/);
	const first = addressOf(page).href;
	await page.keyboard.press('j');
	await arrived(page, (url) => url.href !== first);
	await page.keyboard.press('k');
	await arrived(page, ({ href }) => href === first);
	await expect.poll(() => page.locator('mark.current').count()).toBeGreaterThan(0);
	await page.getByRole('combobox', { name: /^Search/ }).fill('j');
	expect(addressOf(page).href).toBe(first);
});
