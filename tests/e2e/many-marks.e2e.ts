import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { exchangeDatasets } from '../../scripts/bench/synthetic/exchange.ts';
import { OWN_SITE } from '../../scripts/build-site.ts';
import { serveFolder } from '../../scripts/static-server.ts';
import { arrived, expect, test } from './harness/test.ts';

const ENGAGEMENTS = 600;

let folder = '';
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'entente-many-'));
	await cp(OWN_SITE.build, folder, { recursive: true });
	exchangeDatasets({ ...OWN_SITE, build: folder }, ENGAGEMENTS);
	site = await serveFolder(folder, 0);
});

afterAll(async () => {
	await site.close();
	await rm(folder, { recursive: true });
});

/** How many pixels of each canvas of the map are painted. */
function painted(page: Page): Promise<number[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLCanvasElement>('.leaflet-crowd-pane canvas')].map(
			(canvas) => {
				const { data } =
					canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
				return data?.filter((value, index) => index % 4 === 3 && value > 0).length ?? 0;
			}
		)
	);
}

test('a crowded map paints its lines, first thin and then out, and its marks can be pointed at', async ({
	visit
}) => {
	const page = await visit(`${site.origin}/`);
	await page.locator('.leaflet-crowd-pane canvas').nth(1).waitFor();
	expect(await page.locator('.shapes [data-key^="arc:"]').count()).toBe(0);
	const [sketched = 0, marks = 0] = await painted(page);
	expect(sketched).toBeGreaterThan(1000);
	expect(marks).toBeGreaterThan(1000);
	await expect.poll(async () => (await painted(page))[0]).toBeGreaterThan(1.5 * sketched);

	const label = page.locator('.label[data-key^="country:"]').first();
	const key = (await label.getAttribute('data-key')) ?? '';
	const name = await label.innerText();
	await label.hover();
	await expect.poll(() => page.locator('.shapes .lifted .high').count()).toBeGreaterThan(0);
	await label.click();
	await arrived(page, new RegExp(`open=${key.replace(':', '(:|%3A)')}`));
	expect(name).toContain(await page.locator('#details h1').innerText());
	// What is selected is drawn as elements, above all that stays on canvas.
	expect(await page.locator('.shapes .selected').count()).toBeGreaterThan(0);
	expect((await painted(page))[1]).toBeGreaterThan(1000);
});
