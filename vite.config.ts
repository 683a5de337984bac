import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { DATASETS, otherDatasets, siteData } from './scripts/vite/datasets.ts';
import { lazyMessages, leanRuntime } from './scripts/vite/messages.ts';
import { oneFile, SINGLE } from './scripts/vite/one-file.ts';
import { placeNames } from './scripts/vite/place-names.ts';

/**
 * What the first view asks for, in two files with all that they import: small files that always come
 * together cost a tenth more after gzip. The other pages need nearly all of the first.
 */
const FIRST_VIEW = [
	{ name: 'frame', test: /\/src\/routes\/\+layout\.(?:svelte|ts)$/ },
	{ name: 'explore', test: /\/src\/routes\/\+page\.svelte$/ }
];

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['globalVariable', 'baseLocale'],
			outputStructure: 'locale-modules',
			emitTsDeclarations: true
		}),
		lazyMessages,
		leanRuntime,
		placeNames,
		otherDatasets,
		oneFile,
		siteData,
		sveltekit()
	],
	// SvelteKit lets the dev server read only src and node_modules; the datasets live beside them.
	server: { fs: { allow: ['data', ...(DATASETS ? [DATASETS] : [])] } },
	define: { 'import.meta.env.ENTENTE_SINGLE': JSON.stringify(SINGLE) },
	build: {
		// A font inlined as `data:` would break the content security policy of the site.
		assetsInlineLimit: SINGLE ? Infinity : 0,
		// A few seconds more than Vite's own minifier; the first view is 4 % smaller.
		minify: SINGLE ? 'oxc' : 'terser',
		// Svelte declares a custom element as it is read, so it would ship with a site that has none.
		rolldownOptions: {
			treeshake: {
				moduleSideEffects: [{ test: /svelte\/.*\/custom-element\.js$/, sideEffects: false }]
			},
			output: SINGLE ? {} : { codeSplitting: { groups: FIRST_VIEW } }
		},
		// “Unsafe” for methods and functions that are called with `new`, which no code here does.
		terserOptions: {
			module: true,
			ecma: 2020,
			compress: { passes: 3, unsafe_methods: true, unsafe_arrows: true }
		}
	},
	resolve: process.env.VITEST ? { conditions: ['browser'] } : undefined,
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// The rules of all languages are compiled once a worker, not once a file.
					isolate: false,
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
