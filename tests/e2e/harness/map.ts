import type { Page } from 'playwright-core';
import { hydrated } from './test.ts';

/** Once lines are on the map. */
export async function drawn(page: Page): Promise<Page> {
	await hydrated(page);
	await page.locator('.shapes [data-key^="arc:"]').first().waitFor({ state: 'attached' });
	return page;
}

/** The world is drawn three times: the middle of that copy of a name which can be seen. */
export async function labelInView(page: Page, name: string): Promise<{ x: number; y: number }> {
	const map = await page.locator('.leaflet-container').boundingBox();
	for (const label of await page.locator('.label', { hasText: name }).all()) {
		const box = await label.boundingBox();
		if (!box || !map || box.x < map.x || box.x + box.width > map.x + map.width) continue;
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	}
	throw new Error(`${name} cannot be seen on the map`);
}
