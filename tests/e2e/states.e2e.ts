import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { fromRoot } from '../../scripts/root.ts';
import { builtFrom, dataset, without } from './harness/faults.ts';
import { expect, expectNoAxeViolations, rested, test } from './harness/test.ts';

const FAULTS = [/ERR_FAILED/, /Failed to fetch/, /DataFault/, /data\/datasets/, /500/];

/** Opens the first page without a part of it, or with another in its place. */
async function openWithout(page: Page, source: string, body?: string): Promise<void> {
	await without(page, source, body);
	await page.goto('/');
	await rested(page);
}

test.for(['src/lib/attachments/map/leaflet-parts.ts', 'data/geo/base.json'])(
	'a map that cannot be drawn for want of %s says so and leaves the rest in working order',
	async (part, { visit }) => {
		const page = await visit('/about/', { allow: FAULTS });
		await openWithout(page, part);
		await page.getByText('The map cannot be drawn here').waitFor();
		await page.locator('#details li a').first().click();
		await page.getByText(/quotations? word for word in/).waitFor();
		await expectNoAxeViolations(page, 'light');
	}
);

test('a map that was ready when its land failed is led nowhere any more', async ({ visit }) => {
	const page = await visit('/about/', { allow: FAULTS });
	let fail = () => {};
	const failing = new Promise<void>((resolve) => (fail = resolve));
	await page.route(await builtFrom('data/geo/base.json'), async (route) => {
		await failing;
		await route.abort();
	});
	await page.goto('/');
	await page.locator('.leaflet-container .label').first().waitFor();
	fail();
	await page.getByText('The map cannot be drawn here').waitFor();
	await page.locator('#details li a').first().click();
	await page.getByText(/quotations? word for word in/).waitFor();
});

test('while the land is on its way, the map says that it is being drawn', async ({ visit }) => {
	const page = await visit('/about/');
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await page.route(await builtFrom('data/geo/base.json'), async (route) => {
		await arrived;
		await route.continue();
	});
	await page.goto('/');
	await page.getByText('Drawing the map').waitFor();
	arrive();
	await page.getByText('Drawing the map').waitFor({ state: 'detached' });
});

test('a dataset that does not parse is named, with the command that makes it anew', async ({
	visit
}) => {
	const page = await visit('/about/', { allow: FAULTS });
	await openWithout(page, 'data/datasets/engagements.json', 'export default { engagements: 3 }');
	await page.getByText('data/datasets/engagements.json').first().waitFor();
	await expect.poll(() => page.locator('body').innerText()).toContain('npm run preprocess');
});

test('where nothing matches, each filter offers to go', async ({ visit }) => {
	const page = await visit('/?years=1900..1901');
	await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
	await expectNoAxeViolations(page, 'light');
	await page
		.getByRole('button', { name: /^Remove/ })
		.last()
		.click();
	await page.waitForURL((url) => url.search === '');
});

test('what has no year is counted apart and shown on request', async ({ visit }) => {
	const page = await visit('/');
	const button = page.locator('.timeline .undated');
	const count = Number(await button.locator('strong').innerText());
	await button.click();
	await page.waitForURL(/years=/);
	await expect
		.poll(async () => (await page.locator('.sentence .count').innerText()).match(/\d+/)?.[0])
		.toBe(String(count));
});

test('what a document does not state of time and place is shown as not stated', async ({
	visit
}) => {
	const { engagements } = await dataset<{
		engagements: { id: string; year: number | null; venue: unknown }[];
	}>('engagements.json');
	const undated = engagements.find(({ year }) => year === null);
	const placeless = engagements.find(({ venue }) => venue === null);
	for (const [one, row] of [
		[undated, 'When'],
		[placeless, 'Where']
	] as const) {
		if (!one) continue;
		const page = await visit(`/?open=engagement:${one.id}`);
		const line = page.locator('#details dt', { hasText: row }).locator('+ dd');
		await line.getByText(/not stated/).waitFor();
	}
});

test('a file that could not be read is named with the remedy, beside what was read', async ({
	visit
}) => {
	const read = await readFile(fromRoot('data', 'datasets', 'documents.json'), 'utf8');
	const unread = [{ file: 'scan.pdf', cause: 'It holds pictures only.', remedy: 'Add its text.' }];
	const body = `export default ${JSON.stringify({ ...JSON.parse(read), unread })}`;
	const page = await visit('/about/');
	await openWithout(page, 'data/datasets/documents.json', body);
	await page.getByRole('link', { name: 'Documents', exact: true }).click();
	await page.getByText('scan.pdf').waitFor();
	await page.getByText('Add its text.').waitFor();
	await expectNoAxeViolations(page, 'light');
});

test('a text that does not arrive is told where it would stand', async ({ visit }) => {
	const { documents } = await dataset<{ documents: { id: string }[] }>('documents.json');
	const id = documents[0]?.id ?? '';
	const page = await visit('/documents/', { allow: FAULTS });
	await without(page, `data/datasets/texts/${id}.json`);
	await page.goto(`/documents/?read=${id}`);
	await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
	await expectNoAxeViolations(page, 'light');
});

test('a link from older data names what is gone, and keeps all else', async ({ visit }) => {
	const page = await visit('/?actor=ZZZ&open=engagement:e-000000000000&v=1&years=2000..2100');
	const notice = page.locator('.notice');
	await notice.getByText('no longer in the data').waitFor();
	for (const gone of ['actor=ZZZ', 'open=engagement:e-000000000000'])
		await expect.poll(() => notice.innerText()).toContain(gone);
	await expect.poll(() => page.locator('.sentence .part').innerText()).toContain('2000 to 2100');
	await page.goto('/documents/?read=gone&v=9');
	await notice.getByText('read=gone').waitFor();
	await expect.poll(() => notice.innerText()).toContain('v=9');
	await page.getByRole('heading', { name: 'Documents', level: 1 }).waitFor();
});

test('a document that gave no engagement says so in one sentence', async ({ visit }) => {
	const read = await readFile(fromRoot('data', 'datasets', 'documents.json'), 'utf8');
	const { documents, ...rest } = JSON.parse(read) as { documents: { id: string }[] };
	const none = { ...documents[0], id: 'none', file: 'none.txt', title: 'On cheese', copyOf: null };
	const body = `export default ${JSON.stringify({ ...rest, documents: [...documents, none] })}`;
	const page = await visit('/about/', { allow: FAULTS });
	await without(page, 'data/datasets/documents.json', body);
	await page.goto('/documents/?read=none');
	await page.getByText('No engagement was read from this document').waitFor();
	expect(await page.locator('aside').count()).toBe(0);
	expect(await page.locator('main').innerText()).not.toMatch(/compared by machine|What was read/);
});

test('an address that is no page says so in the language of the reader, with the way out', async ({
	visit
}) => {
	const page = await visit('/about/', { allow: [/404/, /Not found/] });
	for (const [link, words] of [
		['/nowhere/', 'There is no page at this address.'],
		['/nowhere/?lang=ko&v=1', '이 주소에는 페이지가 없습니다.']
	] as const) {
		await page.goto(link);
		await page.getByText(words).waitFor();
		expect(await page.locator('main').innerText()).not.toMatch(/404|Not Found/);
		expect(await page.locator('nav [aria-current]').count()).toBe(0);
		await page.locator('main a.button').waitFor();
	}
});
