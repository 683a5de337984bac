import { dataset } from './harness/faults.ts';
import { addressOf, arrived, expect, test } from './harness/test.ts';

interface Engagements {
	engagements: { venue: { name: string } | null; minerals: { id: string }[]; status: string }[];
}

test('words are looked for in the whole record, whichever columns are shown', async ({ visit }) => {
	const { engagements } = await dataset<Engagements>('engagements.json');
	const cities = engagements.flatMap(({ venue }) => venue?.name ?? []);
	const city = cities[0] ?? '';
	const page = await visit('/engagements/');
	const find = page.getByRole('searchbox');
	const rows = page.locator('main tbody tr');
	const count = page.locator('.sentence .count');
	await expect.poll(() => rows.count()).toBe(engagements.length);
	await expect.poll(() => count.innerText()).toBe(`All ${engagements.length} engagements`);

	await find.fill(city);
	await arrived(page, /find=/);
	const held = cities.filter((one) => one === city).length;
	await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(held);
	await expect.poll(() => rows.count()).toBeLessThan(engagements.length);
	await expect
		.poll(async () => await count.innerText())
		.toBe(`${await rows.count()} of ${engagements.length} engagements`);

	const mineral = engagements.find(({ minerals }) => minerals.length > 0);
	await find.fill(`${mineral?.minerals[0]?.id} ${mineral?.status}`);
	await expect.poll(() => rows.count()).toBeGreaterThan(0);
	await find.fill(`${city} nosuchword`);
	await expect.poll(() => rows.count()).toBe(0);
	await expect.poll(() => count.innerText()).toBe(`0 of ${engagements.length} engagements`);
});

test('words sort as the language of the reader does, and a link keeps it', async ({ visit }) => {
	const page = await visit('/engagements/?lang=es&sort=partner&v=1');
	const shown = () => page.locator('main tbody td.partner').allInnerTexts();
	await expect.poll(async () => (await shown()).length).toBeGreaterThan(3);
	const { compare } = new Intl.Collator('es');
	const names = (await shown()).filter(Boolean);
	expect(names).toEqual([...names].sort(compare));
	const { pathname, search } = addressOf(page);
	const again = await visit(pathname + search);
	await expect
		.poll(async () =>
			(await again.locator('main tbody td.partner').allInnerTexts()).filter(Boolean)
		)
		.toEqual(names);
});
