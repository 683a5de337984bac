import type { Page } from 'playwright-core';
import {
	addressOf,
	arrived,
	expect,
	expectNoAxeViolations,
	hydrated,
	test
} from './harness/test.ts';

async function drawn(page: Page): Promise<Page> {
	await hydrated(page);
	await page.locator('.shapes [data-key^="arc:"]').first().waitFor({ state: 'attached' });
	return page;
}

/** Between the two places of the map that lie closest: at the zoom of the world, in Central America. */
async function crowdedSpot(page: Page): Promise<Spot> {
	let spot = await closestPair(page);
	// Until it stays: the map may still be finding its frame.
	await expect
		.poll(async () => {
			const before = spot;
			await page.waitForTimeout(200);
			spot = await closestPair(page);
			return spot.x === before.x && spot.y === before.y;
		})
		.toBe(true);
	return spot;
}

interface Spot {
	x: number;
	y: number;
}

function closestPair(page: Page): Promise<Spot> {
	return page.evaluate(() => {
		const map = document.querySelector('.leaflet-container')?.getBoundingClientRect();
		const marks = [...document.querySelectorAll('.shapes [data-key^="country:"]')].flatMap(
			(mark) => {
				const box = mark.querySelector('.line')?.getBoundingClientRect();
				if (!box || !map || box.left < map.left || box.right > map.right) return [];
				const key = mark.getAttribute('data-key') ?? '';
				return { key, x: box.left + box.width / 2, y: box.top + box.height / 2 };
			}
		);
		let best = { x: 0, y: 0, gap: Infinity };
		for (const one of marks)
			for (const other of marks) {
				const gap = Math.hypot(one.x - other.x, one.y - other.y);
				if (one.key >= other.key || gap >= best.gap) continue;
				best = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, gap };
			}
		return { x: best.x, y: best.y };
	});
}

test('of marks that hide each other, a list names each: by mouse and keyboard', async ({
	visit
}) => {
	const page = await drawn(await visit('/'));
	const choice = page.getByRole('dialog', { name: /marks lie here/ });
	const open = async () => {
		const { x, y } = await crowdedSpot(page);
		await page.mouse.click(x, y);
		await choice.waitFor();
	};
	await open();
	const marks = await choice.getByRole('button').allInnerTexts();
	expect(marks.length).toBeGreaterThan(1);
	const focused = () => page.evaluate(() => document.activeElement?.textContent);
	await expect.poll(focused).toBe(marks[0]);
	await page.keyboard.press('ArrowDown');
	expect(await focused()).toBe(marks[1]);
	expect(await page.locator('.shapes .high').count()).toBeGreaterThan(0);
	await expectNoAxeViolations(page, 'light');
	await page.keyboard.press('Escape');
	expect(await choice.count()).toBe(0);
	expect(addressOf(page).href).not.toContain('open=');

	await open();
	await page.locator('.sentence').click();
	expect(await choice.count()).toBe(0);

	await open();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await arrived(page, /open=/);
	expect(await choice.count()).toBe(0);
	await page.locator('#details h1').waitFor();
	expect(marks[1]).toContain(await page.locator('#details h1').innerText());
});

test('of marks that hide each other, a list names each: by touch', async ({ visit }) => {
	const page = await drawn(await visit('/', { viewport: 'phone', touch: true }));
	const { x, y } = await crowdedSpot(page);
	await page.touchscreen.tap(x, y);
	const choice = page.getByRole('dialog', { name: /marks lie here/ });
	await choice.waitFor();
	const names = choice.getByRole('button');
	expect(await names.count()).toBeGreaterThan(1);
	const box = await names.first().boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(24);
	await names.nth(1).tap();
	await arrived(page, /open=/);
});
