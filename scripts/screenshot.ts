import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { command, Fault } from './fault.ts';
import { readOptions } from './options.ts';
import { fromRoot } from './root.ts';
import { serveFolder } from './static-server.ts';

const HELP = `  --address PATH   what to show, such as "/?years=2021..2021" (default /)
  --help           show this`;

/** Takes the picture at the head of the README from the site as it is built now. */
await command(async () => {
	const options = readOptions(
		process.argv.slice(2),
		{ address: { type: 'string' }, help: { type: 'boolean' } },
		HELP
	);
	if (options.help) {
		console.log(`npm run screenshot [-- OPTIONS]: take the README's picture.\n${HELP}`);
		return 0;
	}
	const built = await buildSite();
	if (built !== 0) throw new Fault('The site does not build.', '`npm run build` says why.');
	const file = fromRoot('.github', 'preview.png');
	await mkdir(fromRoot('.github'), { recursive: true });
	await takePicture(options.address ?? '/', file);
	console.log(`written: ${file}`);
	return 0;
});

async function takePicture(address: string, file: string): Promise<void> {
	const site = await serveFolder(fromRoot('build'), 0);
	const { server } = await startBrowser();
	try {
		const browser = await chromium.connect(server.wsEndpoint());
		const page = await browser.newPage({
			viewport: { width: 1440, height: 900 },
			reducedMotion: 'reduce',
			colorScheme: 'light'
		});
		await page.goto(new URL(address, site.origin).href);
		await page.waitForLoadState('networkidle');
		await page.evaluate(() => document.fonts.ready);
		await page.screenshot({ path: file });
	} finally {
		await server.close();
		await site.close();
	}
}
