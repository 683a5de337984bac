import { defineConfig } from 'vitest/config';
import { ROOT } from '../../scripts/root.ts';

/** Journeys of every run through the one file; `ENTENTE_JOURNEYS=all` makes all that it shares with the site. */
const ONE_FILE = ['about', 'documents', 'keyboard', 'slide-map'];

/** What only the site has: a server that can fail, files that arrive one by one, a page to be embedded from. */
const SITE_ONLY = [
	'copying',
	'embed',
	'everybody',
	'many-marks',
	'offline',
	'single',
	'size-budget',
	'smoke',
	'states',
	'witness'
].map(fileOf);

const journeys = {
	// What a page shows is waited for: how soon it comes is the bench's affair.
	expect: { poll: { timeout: 10_000 } },
	testTimeout: 60_000,
	// Journeys share no state but the browser: the library that leads it is read once a worker.
	isolate: false,
	hookTimeout: 30_000,
	include: ['tests/e2e/**/*.e2e.ts']
};

/**
 * Journeys through the built site in a real browser, and the same through the one file from the disk
 * with the network off. Run apart from the unit tests: they need neither Svelte nor Vite.
 */
export default defineConfig({
	root: ROOT,
	test: {
		globalSetup: ['tests/e2e/harness/global-setup.ts'],
		// One browser and few cores: two journeys side by side use them, more make timings unsteady.
		maxWorkers: 2,
		projects: [
			{ root: ROOT, test: { ...journeys, name: 'site', provide: { edition: 'site' } } },
			{
				root: ROOT,
				test: {
					...journeys,
					name: 'one file',
					...(process.env.ENTENTE_JOURNEYS === 'all'
						? { exclude: SITE_ONLY }
						: { include: ONE_FILE.map(fileOf) }),
					provide: { edition: 'file' }
				}
			}
		]
	}
});

function fileOf(name: string): string {
	return `tests/e2e/${name}.e2e.ts`;
}
