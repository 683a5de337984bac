import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { fromRoot } from '../../scripts/root.ts';
import { expect, expectNoAxeViolations, test } from './harness/test.ts';

/** Address of what a source file became in the build. */
async function builtFrom(source: string): Promise<string> {
	const file = fromRoot('.svelte-kit', 'output', 'client', '.vite', 'manifest.json');
	const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, { file: string }>;
	const built = manifest[source]?.file;
	if (!built) throw new Error(`${source} is no chunk of its own`);
	return `**/${built}`;
}

/** Opens the first page after `source` was exchanged or, without a body, cut off. */
async function openWithout(page: Page, source: string, body?: string): Promise<void> {
	await page.route(await builtFrom(source), (route) =>
		body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body })
	);
	await page.goto('/');
	await page.waitForLoadState('networkidle');
}

const FAULTS = [/ERR_FAILED/, /Failed to fetch/, /DataFault/, /data\/datasets/, /500/];

test('a map that cannot be drawn says so and leaves the rest in working order', async ({
	visit
}) => {
	const page = await visit('/about/', { allow: FAULTS });
	await openWithout(page, 'src/lib/attachments/map/leaflet-parts.ts');
	await page.getByText('The map cannot be drawn here').waitFor();
	await page.locator('#details li a').first().click();
	await page.getByText(/quotations? checked word for word in/).waitFor();
	await expectNoAxeViolations(page, 'light');
});

test('a dataset that does not parse is named, with the command that makes it anew', async ({
	visit
}) => {
	const page = await visit('/about/', { allow: FAULTS });
	await openWithout(page, 'data/datasets/engagements.json', 'export default { engagements: 3 }');
	await page.getByText('data/datasets/engagements.json').first().waitFor();
	expect(await page.locator('body').innerText()).toContain('npm run preprocess');
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
	await page.waitForLoadState('networkidle');
	const button = page.locator('.timeline .undated');
	const count = Number(await button.locator('strong').innerText());
	await button.click();
	await page.waitForURL(/years=/);
	expect((await page.locator('.sentence .count').innerText()).match(/\d+/)?.[0]).toBe(
		String(count)
	);
});
