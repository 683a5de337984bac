import type { Page } from 'playwright-core';
import { dataset } from './harness/faults.ts';
import { isTooWide, measure } from './harness/measure.ts';
import {
	arrived,
	expect,
	expectNoAxeViolationsInEither,
	goTo,
	rested,
	test,
	type Visit,
	type VisitOptions
} from './harness/test.ts';

const VIEWS = ['/', '/engagements/', '/documents/', '/briefing/', '/about/'];

async function open(visit: Visit, address: string, options: VisitOptions = {}): Promise<Page> {
	const page = await visit(address, options);
	await rested(page);
	return page;
}

/** The same visitor at another address: what has been loaded need not come again. */
async function follow(page: Page, address: string): Promise<void> {
	await goTo(page, address);
	await rested(page);
}

/** A link to each kind of thing that opens, by what the data hold. */
async function openings(): Promise<string[]> {
	const { engagements } = await dataset<{ engagements: { id: string }[] }>('engagements.json');
	const { features } = await dataset<{
		features: { properties: { source: string; target: string } }[];
	}>('relationships.geojson');
	const { documents } = await dataset<{ documents: { id: string }[] }>('documents.json');
	const pair = features[0]?.properties;
	return [
		`/?open=engagement:${engagements[0]?.id}`,
		`/?open=country:${pair?.target}`,
		`/?open=arc:${pair?.source}~${pair?.target}~${pair?.source}`,
		`/documents/?read=${documents[0]?.id}`
	];
}

/** The narrowest that WCAG asks for, and a laptop of 1280 × 1024 at 400 %. */
const NARROW = [
	{ width: 320, height: 640 },
	{ width: 320, height: 256 }
] as const;

for (const address of VIEWS)
	test(`nothing is lost at 320 × 640 and 320 × 256 on ${address}`, async ({ visit }) => {
		const page = await open(visit, address, { viewport: NARROW[0] });
		for (const viewport of NARROW) {
			await page.setViewportSize(viewport);
			const { width, height } = viewport;
			expect(await isTooWide(page), `${width} × ${height}`).toBe(false);
			expect(await measure(page), `${width} × ${height}`).toEqual({
				small: [],
				covered: [],
				outside: [],
				cut: []
			});
		}
	});

test('nothing is lost at 320 × 640 in what opens, in Korean and Spanish too', async ({ visit }) => {
	const page = await open(visit, '/', { viewport: 'narrow' });
	for (const address of await openings())
		for (const locale of ['en', 'ko', 'es']) {
			await follow(page, `${address}&lang=${locale}`);
			expect(await isTooWide(page), address).toBe(false);
			expect((await measure(page)).cut, `${address} ${locale}`).toEqual([]);
		}
});

for (const address of VIEWS)
	test(`everything to be pressed is 24 px or stands clear on ${address}`, async ({ visit }) => {
		for (const viewport of ['desktop', 'phone'] as const) {
			const page = await open(visit, address, { viewport });
			const { small, covered, outside } = await measure(page);
			expect({ small, covered, outside }, viewport).toEqual({
				small: [],
				covered: [],
				outside: []
			});
		}
	});

test('with less motion asked for nothing moves by itself', async ({ visit }) => {
	const page = await open(visit, '/', { motion: 'reduced' });
	for (const address of VIEWS) {
		await follow(page, address);
		const moving = await page.evaluate(() =>
			[...document.querySelectorAll('*')]
				.filter((node) => {
					const { transitionDuration, animationDuration } = getComputedStyle(node);
					return [transitionDuration, animationDuration].some(
						(time) => Number.parseFloat(time) > 0
					);
				})
				.map((node) => node.outerHTML.slice(0, 80))
		);
		expect(moving, address).toEqual([]);
	}
});

test('in forced colours what is chosen, marked or in focus is still told apart', async ({
	visit
}) => {
	const page = await open(visit, '/', { forcedColors: true });
	for (const address of [...VIEWS, ...(await openings())]) {
		await follow(page, address);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		const outline = await page.evaluate(() => {
			const { outlineStyle, outlineWidth } = getComputedStyle(
				document.activeElement ?? document.body
			);
			return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
		});
		expect(outline, address).toBe(true);
		const marks = await page.locator('mark').evaluateAll((all) =>
			all.map((mark) => {
				const { backgroundColor, textDecorationLine } = getComputedStyle(mark);
				return backgroundColor !== 'rgba(0, 0, 0, 0)' || textDecorationLine !== 'none';
			})
		);
		expect(marks.filter((seen) => !seen)).toEqual([]);
	}
});

test('on a phone one thumb filters, reads and closes', async ({ visit }) => {
	const page = await open(visit, '/', { viewport: 'phone', touch: true });
	const filters = page.getByRole('button', { name: /^Filters/ });
	const reach = async (box: { y: number; height: number } | null) =>
		expect(box?.y ?? 0, 'within reach of a thumb').toBeGreaterThan(844 * 0.4);
	await reach(await filters.boundingBox());
	await filters.tap();
	const sheet = page.locator('#filters');
	await reach(await sheet.getByRole('button', { name: 'Close' }).boundingBox());
	await sheet.locator('label').first().tap();
	await arrived(page, /actor=/);
	await expect.poll(() => sheet.isVisible()).toBe(true);
	await sheet.getByRole('button', { name: 'Close' }).tap();
	await expect.poll(() => sheet.isVisible()).toBe(false);
	await page.locator('.stage section li a').first().tap();
	await arrived(page, /open=engagement/);
});

test('axe finds nothing in any panel, list or dialog that opens, in either theme', async ({
	visit
}) => {
	const page = await open(visit, '/');
	for (const address of await openings()) {
		await follow(page, address);
		await expectNoAxeViolationsInEither(page);
	}
	await follow(page, '/');
	await page.keyboard.press('/');
	await page.keyboard.type('a');
	await page.getByRole('option').first().waitFor();
	await expectNoAxeViolationsInEither(page);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Sectors: show as table' }).click();
	await page.locator('#filters').getByRole('checkbox').first().check();
	await page.locator('.sentence .part').waitFor();
	await expectNoAxeViolationsInEither(page);
	await page.getByRole('button', { name: 'Export' }).click();
	await page.getByRole('dialog').waitFor();
	await expectNoAxeViolationsInEither(page);

	const phone = await open(visit, '/', { viewport: 'phone' });
	await phone.getByRole('button', { name: /^Filters/ }).click();
	await expectNoAxeViolationsInEither(phone);
	await phone.keyboard.press('Escape');
	await phone.getByRole('button', { name: 'Charts' }).click();
	await expectNoAxeViolationsInEither(phone);
});

test('what stands in the language of a document says so, whatever the interface speaks', async ({
	visit
}) => {
	const { documents } = await dataset<{ documents: { id: string; language: string }[] }>(
		'documents.json'
	);
	const { engagements } = await dataset<{
		engagements: { id: string; composed: boolean; documents: string[] }[];
	}>('engagements.json');
	for (const language of new Set(documents.map((one) => one.language))) {
		const written = documents.filter((one) => one.language === language).map(({ id }) => id);
		const one = engagements.find(
			(own) => !own.composed && written.includes(own.documents[0] ?? '')
		);
		if (!one) continue;
		const page = await open(visit, `/?lang=ko&open=engagement:${one.id}&v=1`);
		await page.locator('#details blockquote').first().waitFor();
		await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ko');
		for (const node of ['h1', 'blockquote'])
			await expect
				.poll(() => page.locator(`#details ${node}`).first().getAttribute('lang'))
				.toBe(language);
		await goTo(page, '/documents/?lang=es&v=1');
		await page.locator('main li h2').first().waitFor();
		await expect
			.poll(() => page.locator(`main li h2[lang="${language}"]`).count())
			.toBeGreaterThan(0);
	}
});
