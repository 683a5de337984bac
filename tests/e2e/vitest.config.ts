import { defineConfig } from 'vitest/config';
import { ROOT } from '../../scripts/root.ts';

/** Journeys through the built site in a real browser. Run apart from the unit tests: they need neither Svelte nor Vite. */
export default defineConfig({
	root: ROOT,
	test: {
		name: 'browser',
		include: ['tests/e2e/**/*.e2e.ts'],
		globalSetup: ['tests/e2e/harness/global-setup.ts'],
		// One browser and few cores: pages side by side only make timings unsteady.
		fileParallelism: false,
		testTimeout: 60_000,
		// What a page shows is waited for: how soon it comes is the bench's affair.
		expect: { poll: { timeout: 10_000 } },
		hookTimeout: 30_000
	}
});
