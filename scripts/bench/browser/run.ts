import { rmSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { startBrowser } from '../../browser.ts';
import { buildPages, OWN_SITE, type Site } from '../../build-site.ts';
import { Fault } from '../../fault.ts';
import { fromRoot } from '../../root.ts';
import { serveFolder } from '../../static-server.ts';
import { exchangeDatasets } from '../synthetic/exchange.ts';
import { installClock } from './clock.ts';
import { measure, type Figures } from './measure.ts';

/** Whose engagements: so many made-up ones, or those of the repository. */
export type Stock = number | 'own';

/** Below the repository: Vite reads no other folder. */
const FOLDER = fromRoot('.entente', 'bench');
const SITE: Site = {
	datasets: OWN_SITE.datasets,
	build: path.join(FOLDER, 'build'),
	work: path.join(FOLDER, 'work')
};

/**
 * Builds the site once and measures it in the real browser with each stock of engagements: only the
 * modules that hold datasets are exchanged.
 *
 * @param changes of filters between the two looks at the heap
 */
export async function benchSite(
	stocks: readonly Stock[],
	changes: number,
	told: (stock: Stock, result: Figures | string) => void
): Promise<void> {
	try {
		if ((await buildPages(SITE)) !== 0) throw new Fault('The site cannot be built.', '');
		for (const stock of stocks) {
			if (stock !== 'own') exchangeDatasets(SITE, stock);
			const { server } = await startBrowser();
			try {
				const browser = await chromium.connect(server.wsEndpoint());
				told(stock, await measureIn(browser, changes));
			} finally {
				await server.close();
			}
		}
	} finally {
		rmSync(FOLDER, { recursive: true, force: true });
	}
}

/** The figures, or why there are none: a size that is too much is a result too. */
async function measureIn(browser: Browser, changes: number): Promise<Figures | string> {
	const served = await serveFolder(SITE.build, 0);
	const page = await browser.newPage({
		viewport: { width: 1440, height: 900 },
		reducedMotion: 'reduce'
	});
	try {
		await installClock(page);
		return await measure(page, served.origin, changes);
	} catch (error) {
		return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
	} finally {
		await page.close();
		await served.close();
	}
}
