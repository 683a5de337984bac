import type { FrameLocator, Page } from 'playwright-core';
import { expect, expectNoAxeViolations, test } from './harness/test.ts';

/** Puts the snippet into the page that stands there, as somebody else's site would. */
async function framed(page: Page, snippet: string): Promise<FrameLocator> {
	await page.goto('/robots.txt');
	await page.evaluate((html) => {
		document.body.replaceChildren(document.createRange().createContextualFragment(html));
	}, snippet);
	return page.frameLocator('iframe');
}

test('a view goes into another page by its snippet, and leads back', async ({ visit }) => {
	// The page around it is of the same site here, as it is nowhere else.
	const page = await visit('/?lens=korea-lac', { allow: [/can escape its sandboxing/] });
	await page.getByRole('button', { name: 'Export' }).click();
	const dialog = page.getByRole('dialog', { name: 'Export' });
	await dialog.getByLabel('Title').fill('Korea & "Latin" <America>');
	await dialog.getByLabel('Size').selectOption({ label: '960 × 600' });
	const snippet = await dialog.getByRole('textbox', { name: 'In another page' }).inputValue();
	await expectNoAxeViolations(page, 'light');

	const frame = await framed(page, snippet);
	await frame.locator('.leaflet-container').waitFor();
	await expect
		.poll(() => page.locator('iframe').getAttribute('title'))
		.toBe('Korea & "Latin" <America>');
	await expect.poll(() => page.locator('iframe').getAttribute('width')).toBe('960');
	await frame.getByRole('link', { name: 'Open in Entente' }).waitFor();
	await expect
		.poll(() => frame.locator('.sentence').innerText())
		.toContain('Korea and Latin America');
	for (const left of ['header', '#filters', '.timeline', '#details', '.sentence button'])
		await expect.poll(() => frame.locator(left).count(), { message: left }).toBe(0);
	await expect
		.poll(() => frame.locator('footer').innerText())
		.toMatch(/3 engagements · Data as of .* · Source: /);

	await frame.locator('[data-key^="arc:KOR~CHL"]').first().dispatchEvent('click');
	await frame.locator('#details blockquote mark').first().waitFor();
	const [whole] = await Promise.all([
		page.waitForEvent('popup'),
		frame.getByRole('link', { name: 'Open in Entente' }).click()
	]);
	await whole.locator('header nav').waitFor();
	expect(whole.url()).toContain('open=arc:KOR~CHL');
	expect(whole.url()).not.toContain('embed');
});

test('the table, the proof and a document stand in a frame, too', async ({ visit }) => {
	const page = await visit('/engagements/?embed=on', { viewport: 'phone' });
	await page.locator('table tbody tr').first().waitFor();
	await expect.poll(() => page.locator('header, aside').count()).toBe(0);
	await expectNoAxeViolations(page, 'light');
	await page.locator('table tbody a').first().click();
	await page.locator('#details blockquote mark').first().waitFor();
	expect(page.url()).toContain('embed=on');
	await page.getByRole('link', { name: 'Open in Entente' }).waitFor();
});

test('what does not say so may not be framed', async ({ visit }) => {
	const page = await visit('/about/', { allow: [/frame-ancestors|Refused to frame|Framing/] });
	const answers = await page.evaluate(async () =>
		Promise.all(
			['/', '/?embed=on&v=1', '/?x=embed=on'].map(async (link) =>
				(await fetch(link)).headers.get('content-security-policy')
			)
		)
	);
	expect(answers).toEqual([
		"frame-ancestors 'none'",
		'frame-ancestors *',
		"frame-ancestors 'none'"
	]);
});

test('a small frame with something selected still shows the map', async ({ visit }) => {
	const page = await visit('/?embed=on&open=arc:KOR~CHL~KOR');
	await page.setViewportSize({ width: 640, height: 420 });
	await page.reload();
	await page.locator('#details blockquote mark').first().waitFor();
	for (const [width, height] of [
		[640, 420],
		[480, 360],
		[900, 600]
	] as const) {
		await page.setViewportSize({ width, height });
		await expect
			.poll(async () => {
				const [map, details] = await Promise.all(
					['.stage', '#details'].map((one) => page.locator(one).boundingBox())
				);
				if (!map || !details) return 0;
				const isBeside = details.x >= map.x + map.width - 1;
				const seen = isBeside ? map.height : details.y - map.y;
				return (seen * map.width) / (width * height);
			})
			.toBeGreaterThan(0.4);
	}
});

test('the panel of a faint line leads to what the filters leave out', async ({ visit }) => {
	const page = await visit('/?embed=on&lens=pax-silica&open=arc:KOR~CHL~KOR');
	await page.getByText(/^The filters leave out \d+ engagements?\./).waitFor();
	await page.getByRole('button', { name: 'Show without filters' }).click();
	await page.locator('#details blockquote mark').first().waitFor();
	expect(page.url()).toContain('embed=on');
	expect(page.url()).not.toContain('lens=');
});
