import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Another folder of datasets to show instead of `data/datasets`. */
const datasets = process.env.ENTENTE_DATA;

/** GeoJSON comes in like JSON: one hashed chunk, parsed by the engine's fast path. */
const geojson: Plugin = {
	name: 'entente-geojson',
	transform(code, id) {
		if (!id.endsWith('.geojson')) return null;
		const text = JSON.stringify(JSON.stringify(JSON.parse(code)));
		return { code: `export default JSON.parse(${text});`, map: null, moduleType: 'js' };
	}
};

/** `countries.json?names` holds no more than the names in the languages of the interface. */
const countryNames: Plugin = {
	name: 'entente-country-names',
	enforce: 'pre',
	async load(id) {
		if (!id.endsWith('/countries.json?names')) return null;
		const { locales } = JSON.parse(await readFile('src/project.inlang/settings.json', 'utf8'));
		const countries = JSON.parse(await readFile(id.replace('?names', ''), 'utf8'));
		const names = Object.entries<{ names: Record<string, string> }>(countries).map(
			([code, country]) => [
				code,
				Object.fromEntries(locales.map((locale: string) => [locale, country.names[locale]]))
			]
		);
		return {
			code: `export default ${JSON.stringify(Object.fromEntries(names))}`,
			moduleType: 'js'
		};
	}
};

/** Globs know no alias, so the folder is exchanged in the one room that reads it. */
const otherDatasets: Plugin = {
	name: 'entente-datasets',
	enforce: 'pre',
	transform(code, id) {
		if (!datasets || !id.includes('/platform/load-')) return null;
		const folder = relative(process.cwd(), datasets).split(sep).join('/');
		return { code: code.replaceAll("'/data/datasets/", `'/${folder}/`), map: null };
	}
};

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['globalVariable', 'baseLocale'],
			outputStructure: 'locale-modules',
			emitTsDeclarations: true
		}),
		countryNames,
		otherDatasets,
		geojson,
		sveltekit()
	],
	// SvelteKit lets the dev server read only src and node_modules; the datasets live beside them.
	server: { fs: { allow: ['data', ...(datasets ? [datasets] : [])] } },
	build: {
		// A font inlined as `data:` would break the content security policy.
		assetsInlineLimit: 0
	},
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
