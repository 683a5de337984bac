import type { Page } from 'playwright-core';
import { addressOf, edition, expect, goTo, rested, test } from './harness/test.ts';

/** Lays the page out as for paper of A4, dark or light. */
async function onPaper(page: Page): Promise<void> {
	await rested(page);
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.setViewportSize({ width: 688, height: 980 });
}

test('an opened engagement is printed with the map and all of its proof, on white', async ({
	visit
}) => {
	const page = await visit('/', { theme: 'dark' });
	await page.locator('#details li a').first().click();
	await page.locator('#details blockquote mark').first().waitFor();
	await rested(page);
	const quotations = await page.locator('#details blockquote').count();
	await onPaper(page);
	await expect.poll(() => page.locator('#details blockquote:visible').count()).toBe(quotations);
	await expect.poll(() => page.locator('.sentence .count').isVisible()).toBe(true);
	for (const control of ['#filters', '.timeline', '.tools', '.map .controls', '.head > nav'])
		await expect.poll(() => page.locator(control).isVisible(), { message: control }).toBe(false);
	const laid = await page.evaluate(() => {
		const details = document.querySelector('#details');
		const map = document.querySelector('.leaflet-container');
		return {
			cut: (details?.scrollHeight ?? 0) - (details?.clientHeight ?? 0),
			mapEnd: map?.getBoundingClientRect().right ?? 0,
			paper: getComputedStyle(document.documentElement).backgroundColor
		};
	});
	expect(laid.cut).toBeLessThanOrEqual(0);
	expect(laid.mapEnd).toBeLessThanOrEqual(688);
	expect(laid.paper).toBe('rgb(255, 255, 255)');
});

test('every view says on paper of when its data is and where it comes from', async ({ visit }) => {
	const page = await visit('/?lens=korea-lac');
	for (const [link, pages] of [
		['/?lens=korea-lac', 3],
		['/?open=country:CHL', 2],
		['/engagements/?lens=korea-lac', 1]
	] as const) {
		await goTo(page, link);
		await rested(page);
		expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), link).toBeLessThanOrEqual(pages);
		await page.emulateMedia({ media: 'print' });
		const foot = await page.locator('footer.provenance:visible').innerText();
		expect(foot).toMatch(/^Data as of .+ 20\d\d · Sources: .+, .+ 20\d\d/);
		await page.emulateMedia({ media: 'screen' });
	}
});

test('the foot of a printed selection names the sources of nothing else', async ({ visit }) => {
	const page = await visit('/');
	const sources = async (link: string) => {
		await goTo(page, link);
		await rested(page);
		await page.emulateMedia({ media: 'print' });
		const foot = await page.locator('footer.provenance:visible').innerText();
		await page.emulateMedia({ media: 'screen' });
		return foot;
	};
	const all = await sources('/');
	const one = await sources('/?open=country:CHL');
	expect(one).toContain('Chile');
	expect(one.split(';').length).toBeLessThan(all.split(';').length);
});

test('a handout is one page, whatever is open', async ({ visit }) => {
	const page = await visit('/');
	for (const link of [
		'/',
		'/?open=country:KOR&lang=ko',
		'/?open=arc:KOR~CHL~KOR',
		'/?open=engagement:e-1685732519f9&lang=es',
		'/?open=engagement:e-6aca058bbb23&theme=dark',
		'/?open=sector:digital-economy&lens=korea-lac'
	]) {
		await goTo(page, link);
		await rested(page);
		await page.evaluate(() => (window.print = () => document.body.classList.add('asked')));
		await page.locator('header .tools button[aria-haspopup="dialog"]').nth(1).click();
		await page.locator('dialog button.handout').click();
		await page.locator('body.asked').waitFor();
		const sheet = page.locator('article.handout');
		expect(await sheet.locator('blockquote').count(), link).toBeGreaterThan(0);
		const cut = await sheet.evaluate((node) =>
			[node, ...node.querySelectorAll('dl, ul')].map((box) => box.scrollHeight - box.clientHeight)
		);
		expect(Math.max(...cut), link).toBeLessThanOrEqual(1);
		const foot = await sheet.locator('footer').innerText();
		// The one file has no address to pass on.
		if (edition === 'site') expect(foot).toContain(addressOf(page).search);
		else expect(foot).not.toContain('file:');
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pagesOf(pdf), link).toBe(1);
		expect(pdf.toString('latin1')).toMatch(/MediaBox \[0 0 84[12](?:\.\d+)? 59[45]/);
		await sheet.waitFor({ state: 'detached' });
	}
});

test('a briefing is printed one slide a page, with notes on A4', async ({ visit }) => {
	const page = await visit('/briefing/');
	// The window would wait for somebody to choose a printer.
	await page.evaluate(() => (window.print = () => document.body.classList.add('asked')));
	await page.getByRole('button', { name: 'All stories' }).click();
	const slides = page.getByRole('navigation', { name: 'Slides' }).getByRole('listitem');
	await slides.nth(5).waitFor();
	const count = await slides.count();
	await page.getByRole('button', { name: 'Print or PDF', exact: true }).click();
	await page.locator('body.asked').waitFor();
	const plain = await page.pdf({ preferCSSPageSize: true });
	expect(pagesOf(plain)).toBe(count);
	// 1280 by 720 CSS pixels, in points.
	expect(plain.toString('latin1')).toMatch(/MediaBox \[0 0 960(?:\.\d+)? 540(?:\.\d+)?\]/);
	await page.locator('.sheets').waitFor({ state: 'detached' });

	await page.evaluate(() => document.body.classList.remove('asked'));
	await page.getByRole('button', { name: /with notes/i }).click();
	await page.locator('body.asked').waitFor();
	const [slide, notes, foot] = await onNotedPage(page);
	// 182 mm between the margins of A4.
	expect(slide?.width).toBeGreaterThan(600);
	expect(notes?.text).toMatch(/^Speaker notes\n/);
	expect(foot?.text).toMatch(/^Who engaged whom · .+ 20\d\d\s+2 \/ 12$/);
	// What the signs of two maps mean stands on paper, too; and who published what they rest on.
	const compared = page
		.locator('.sheets section')
		.filter({ has: page.locator('.halves') })
		.first();
	expect(await compared.locator('.legend').isVisible()).toBe(true);
	expect(await compared.locator('article footer').innerText()).toContain('Sources: ');
	// A source is named once below all that is quoted of it.
	const lines = notes?.text.split('\n') ?? [];
	const sources = lines.filter((line) => / · .+ 20\d\d$/.test(line));
	expect(sources.length).toBeGreaterThan(0);
	expect(sources.filter((line, index) => line === sources[index - 1])).toEqual([]);
	const noted = await page.pdf({ preferCSSPageSize: true });
	expect(pagesOf(noted)).toBe(count);
	expect(noted.toString('latin1')).toMatch(/MediaBox \[0 0 59[45]/);
});

/** Slide, notes and foot of the second page with notes, as on paper of A4. */
async function onNotedPage(page: Page): Promise<{ width: number; text: string }[]> {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 688, height: 1013 });
	return page
		.locator('.sheets section')
		.nth(1)
		.locator('.frame, .notes, footer:not(article footer)')
		.evaluateAll((parts) =>
			parts.map((part) => ({
				width: part.getBoundingClientRect().width,
				text: (part as HTMLElement).innerText
			}))
		);
}

/** Pages of a PDF as Chromium writes it. */
function pagesOf(pdf: Buffer): number {
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the table is printed without its filters', async ({ visit }) => {
	const page = await visit('/engagements/');
	await onPaper(page);
	await expect.poll(() => page.locator('table tbody tr:visible').count()).toBeGreaterThan(0);
	await expect.poll(() => page.locator('.find input').isVisible()).toBe(false);
	// A head that is laid out as one is repeated on each page.
	const head = page.locator('table thead');
	expect(await head.evaluate((node) => getComputedStyle(node).display)).toBe('table-header-group');
	expect(await head.evaluate((node) => node.getBoundingClientRect().height)).toBeGreaterThan(10);
	const wide = await page.locator('table').evaluate((node) => node.getBoundingClientRect().right);
	expect(wide).toBeLessThanOrEqual(689);
});

test('what only opens something on a screen is not printed', async ({ visit }) => {
	const page = await visit('/');
	await page.getByRole('button', { name: 'Actor by actor' }).waitFor();
	await onPaper(page);
	for (const words of ['Actor by actor', 'Select a country', 'show as table'])
		await expect
			.poll(() => page.getByText(words).or(page.getByLabel(words)).first().isVisible())
			.toBe(false);
});
