import { rmSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { startBrowser } from '../../browser.ts';
import { buildSite, type Site } from '../../build-site.ts';
import { fromRoot } from '../../root.ts';
import { serveFolder } from '../../static-server.ts';
import { writeSynthetic } from '../synthetic/write.ts';
import { installClock } from './clock.ts';
import { measure, type Figures } from './measure.ts';

/** Changes of filters between the two looks at the heap. */
const CHANGES = 1000;

/** Measures the site in the real browser with so many made-up engagements, size by size. */
export async function benchSite(
	sizes: readonly number[],
	told: (size: number, result: Figures | string) => void
): Promise<void> {
	const { server } = await startBrowser();
	try {
		const browser = await chromium.connect(server.wsEndpoint());
		for (const size of sizes) told(size, await measureSize(browser, size));
	} finally {
		await server.close();
	}
}

/** The figures, or why there are none: a size that is too much is a result too. */
async function measureSize(browser: Browser, size: number): Promise<Figures | string> {
	// Below the repository: Vite reads no other folder.
	const folder = fromRoot('.entente', `bench-${size}`);
	const part = (name: string) => fromRoot('.entente', `bench-${size}`, name);
	const site: Site = { datasets: part('datasets'), build: part('build'), work: part('work') };
	try {
		writeSynthetic(site.datasets, size);
		if ((await buildSite(site)) !== 0) return 'the site cannot be built';
		const served = await serveFolder(site.build, 0);
		const page = await browser.newPage({
			viewport: { width: 1440, height: 900 },
			reducedMotion: 'reduce'
		});
		try {
			await installClock(page);
			return await measure(page, served.origin, CHANGES);
		} catch (error) {
			return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
		} finally {
			await page.close();
			await served.close();
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const COLUMNS = [
	'engagements',
	'ready',
	'filter 50 %',
	'95 %',
	'pan',
	'settle',
	'search opens',
	'letter 50 %',
	'heap before',
	'after'
];
const WIDTH = 13;

export function tableHead(): string {
	return COLUMNS.map((name) => name.padStart(WIDTH)).join('');
}

export function tableRow(size: number, result: Figures | string): string {
	if (typeof result === 'string') return `${String(size).padStart(WIDTH)}  ${result}`;
	const { ready, filter, pan, search, heap } = result;
	const ms = (value: number) => `${value.toFixed(0)} ms`;
	const mb = (value: number) => `${value.toFixed(0)} MB`;
	return [
		String(size),
		ms(ready),
		ms(filter.median),
		ms(filter.most),
		`${pan.framesPerSecond.toFixed(0)} fps`,
		ms(pan.settle),
		ms(search.open),
		ms(search.median),
		mb(heap.before),
		mb(heap.after)
	]
		.map((cell) => cell.padStart(WIDTH))
		.join('');
}
