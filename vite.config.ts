import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// SvelteKit lets the dev server read only src and node_modules; the datasets live beside them.
	server: { fs: { allow: ['data'] } },
	resolve: process.env.VITEST ? { conditions: ['browser'] } : undefined,
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.dom.test.ts', 'tests/e2e/**']
				}
			},
			{
				extends: true,
				test: { name: 'dom', environment: 'jsdom', include: ['tests/**/*.dom.test.ts'] }
			}
		]
	}
});
