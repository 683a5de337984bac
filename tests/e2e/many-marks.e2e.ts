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

/**
 * How many pixels of each canvas of the map are painted: now, or in the very frame in which the first
 * filter is answered, before anything that is painted beside the page can have arrived.
 */
function painted(page: Page, filtering = false): Promise<number[]> {
	return page.evaluate(async (filtering) => {
		const shown = () => document.querySelector('.sentence .count')?.textContent;
		const before = shown();
		if (filtering)
			document.querySelector<HTMLElement>('#filters fieldset input[type=checkbox]')?.click();
		while (filtering && shown() === before) await new Promise(requestAnimationFrame);
		return [...document.querySelectorAll<HTMLCanvasElement>('.leaflet-crowd-pane canvas')].map(
			(canvas) => {
				const { width, height } = canvas;
				const copy = new OffscreenCanvas(width, height).getContext('2d', {
					willReadFrequently: true
				});
				copy?.drawImage(canvas, 0, 0);
				const { data } = copy?.getImageData(0, 0, width, height) ?? {};
				return data?.filter((value, index) => index % 4 === 3 && value > 0).length ?? 0;
			}
		);
	}, filtering);
}

/** The name of a country that stands in the view, not in another copy of the world. */
async function seenName(page: Page) {
	const map = await page.locator('.leaflet-container').boundingBox();
	for (const label of await page.locator('.label:not(.cut)[data-key^="country:"]').all()) {
		const box = await label.boundingBox();
		if (map && box && box.x > map.x + 60 && box.x + box.width < map.x + map.width - 60)
			return label;
	}
	throw new Error('no name in view');
}

test('a crowded map paints its lines, first thin and then out, and its marks can be pointed at', async ({
	visit
}) => {
	const page = await visit(`${site.origin}/`);
	await page.locator('.leaflet-crowd-pane canvas').nth(1).waitFor();
	expect(await page.locator('.shapes [data-key^="arc:"]').count()).toBe(0);
	const [sketched = 0, marks = 0] = await painted(page, true);
	expect(sketched).toBeGreaterThan(1000);
	expect(marks).toBeGreaterThan(1000);
	// Thicker lines cover each other, so that they paint less than as much more as they are thicker.
	await expect.poll(async () => (await painted(page))[0]).toBeGreaterThan(1.3 * sketched);

	const label = await seenName(page);
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
