import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { cityNames, type NamedCity } from './scripts/city-names.ts';
import { siteModule } from './scripts/site-data.ts';

/** Another folder of datasets to show instead of `data/datasets`. */
const datasets = process.env.ENTENTE_DATA;

/** The datasets come in as a hashed chunk each, without what the site does not read. */
const siteData: Plugin = {
	name: 'entente-site-data',
	enforce: 'pre',
	transform(code, id) {
		if (dirname(id) !== resolve(datasets ?? 'data/datasets')) return null;
		return { code: siteModule(basename(id), code), map: null, moduleType: 'js' };
	}
};

/** The languages of the interface. */
async function localesOf(): Promise<string[]> {
	return JSON.parse(await readFile('src/project.inlang/settings.json', 'utf8')).locales;
}

/** A module for each language, so that only the reader's own comes over the wire. */
function byLocale(locales: readonly string[], address: (locale: string) => string): string {
	const entries = locales.map((locale) => `${locale}: () => import('${address(locale)}')`);
	return `{ ${entries.join(', ')} }`;
}

/** `countries.json?names` gives for each language of the interface the names of places in it. */
const placeNames: Plugin = {
	name: 'entente-place-names',
	enforce: 'pre',
	async load(id) {
		const [, file, locale] = /^(.*\/countries\.json)\?names(?:=(\w+))?$/.exec(id) ?? [];
		if (file === undefined) return null;
		if (locale === undefined) {
			const modules = byLocale(await localesOf(), (one) => `${file}?names=${one}`);
			return { code: `export default ${modules}`, moduleType: 'js' };
		}
		const countries = JSON.parse(await readFile(file, 'utf8'));
		const names = Object.entries<{ names: Record<string, string> }>(countries).map(
			([code, country]) => [code, country.names[locale] ?? country.names.en]
		);
		const own = [...(await blocNames(locale)), ...names, ...(await ownCityNames(locale))];
		const all = Object.fromEntries(own);
		return { code: `export default ${JSON.stringify(all)}`, moduleType: 'js' };
	}
};

/** Blocs and organisations by id, each by its first name. In English the datasets have them. */
async function blocNames(locale: string): Promise<(readonly [string, string])[]> {
	if (locale === 'en') return [];
	type Bloc = { id: string; names: Record<string, string[]> };
	const blocs = JSON.parse(await readFile('data/lexicons/blocs.json', 'utf8')) as Bloc[];
	return blocs.flatMap(({ id, names }) => {
		const name = names[locale]?.[0];
		return name === undefined ? [] : [[id, name] as const];
	});
}

/** Cities of the datasets by id. In English the datasets have them. */
async function ownCityNames(locale: string): Promise<[string, string][]> {
	const places = resolve(datasets ?? 'data/datasets', 'places.geojson');
	if (locale === 'en' || !existsSync(places)) return [];
	const [{ features }, { places: towns }, gazetteer] = await Promise.all(
		[places, 'data/lexicons/places.json', 'data/geo/gazetteer.json'].map(async (file) =>
			JSON.parse(await readFile(file, 'utf8'))
		)
	);
	type Feature = { properties: NamedCity & { kind: string } };
	const cities = (features as Feature[])
		.map(({ properties }) => properties)
		.filter(({ kind }) => kind === 'city');
	return cityNames(cities, towns, gazetteer, locale);
}

/** Words that no first view shows: they come with the page or the dialog that says them. */
const LATER = [
	/^(?:about|briefing|choice|compare|docs|embed|empty|explain|export|frames|tint|topic|walk)_/,
	/^(?:chart_filter|chart_open|copy|found|link_dropped|not_on_map|announce_cleared)|^search_(?:more|none|results)$/,
	// Of a panel, a document or the table that is opened.
	/^(?:basis|broken|checked|country|document|field|outcome|proof|review)_/,
	/^(?:role|signed|venue)_|^table_(?!all$)/,
	/^(?:broken|checked|conflicts|outcomes|proof|quotations|sure|verifying|when|where|who)$/,
	/^(?:arc_relation|by_sector|by_year|compare|explain|loading|minerals|mode_both|mode_in_person)$/,
	/^(?:no_year|not_stated|part_of|pin|pin_full|pin_remove|sectors|text_failed)$/
];

/** Minerals have their English names in the datasets. */
function isLater(key: string, file: string): boolean {
	if (key.startsWith('mineral_') && file.endsWith('/en.js')) return true;
	return LATER.some((words) => words.test(key));
}

/** A message of Paraglide's that takes no inputs. */
const PLAIN_WORDS =
	/= \/\*\*.*?\*\/ \(\) => \{\s*return (?:\/\*.*?\*\/ )?\((`[^`$]*`)\)\s*\};?\s*$/;

/**
 * Paraglide's own index holds every message in every language, and the name of each several times
 * over. This one has the same `m`, but looks words up in the language that `loadMessages` has
 * brought, and some come later.
 */
const lazyMessages: Plugin = {
	name: 'entente-lazy-messages',
	enforce: 'pre',
	async load(id) {
		const [, file, part] = /^(.*\/paraglide\/messages\/\w+\.js)\?(first|later)$/.exec(id) ?? [];
		if (file !== undefined) {
			const code = await readFile(file, 'utf8');
			// What JavaScript would take for the same name on a file system that ignores case is renamed.
			const names = new Map(
				[...code.matchAll(/export \{ (\w+) as "(\w+)" \}/g)].map(([, to, from]) => [to, from])
			);
			const wanted: string[] = [];
			const kept = code
				.replace(/^export \{.*\};?$/gm, '')
				.replace(/^(?:export )?const (\w+) = [\s\S]*?\n\};?(?=\n|$)/gm, (message, name) => {
					const key = names.get(name) ?? name;
					if (isLater(key, file) !== (part === 'later')) return '';
					wanted.push(key === name ? key : `${key}: ${name}`);
					// Words that stand for themselves need no function, and inputs are always there.
					return message
						.replace(/^export /, '')
						.replace(PLAIN_WORDS, '= $1;\n')
						.replaceAll('${i?.', '${i.');
				});
			return `${kept}\nexport default { ${wanted.join(', ')} };`;
		}
		if (process.env.VITEST || !id.endsWith('/paraglide/messages.js')) return null;
		const locales = await localesOf();
		const filesOf = (part: string) =>
			byLocale(locales, (locale) => `./messages/${locale}.js?${part}`);
		return [
			`import { getLocale } from './runtime.js';`,
			`const first = ${filesOf('first')};`,
			`const later = ${filesOf('later')};`,
			`const tables = {};`,
			`let last = {};`,
			`let all = false;`,
			`export async function loadMessages(locale, whole = all) {`,
			`	all ||= whole;`,
			`	const parts = [first[locale](), ...(all ? [later[locale]()] : [])];`,
			`	const loaded = (await Promise.all(parts)).map((part) => part.default);`,
			`	last = tables[locale] = Object.assign({}, ...loaded);`,
			`}`,
			`const spoken = () => tables[getLocale()] ?? last;`,
			`export const m = new Proxy({}, {`,
			`	get: (_, key) => (inputs) => {`,
			`		const words = spoken()[key] ?? key;`,
			`		return words.call ? words(inputs ?? {}) : words;`,
			`	},`,
			`	has: (_, key) => key in spoken()`,
			`});`
		].join('\n');
	}
};

/**
 * Paraglide's own runtime also reads cookies and addresses, and redirects: three kilobytes that every
 * visitor would load. Here the link holds the language, so this is all that is used of it.
 */
const leanRuntime: Plugin = {
	name: 'entente-lean-runtime',
	enforce: 'pre',
	async load(id) {
		if (process.env.VITEST || !id.endsWith('/paraglide/runtime.js')) return null;
		const locales = await localesOf();
		return [
			`export const locales = ${JSON.stringify(locales)};`,
			`export let getLocale = () => locales[0];`,
			`export const overwriteGetLocale = (get) => { getLocale = get; };`
		].join('\n');
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

/** Whether the app is built to stand in one file: `npm run build:single`. */
const single = Boolean(process.env.ENTENTE_SINGLE);

/** The alphabets that go into the one file; of any other, letters are drawn in the system's own. */
const FACES = /inter-latin(?:-ext)?-wght/;

/** What the one file cannot have: options of pages that are prerendered, and a letter of every alphabet. */
const oneFile: Plugin = {
	name: 'entente-one-file',
	enforce: 'pre',
	transform(code, id) {
		if (!single) return null;
		if (id.endsWith('/routes/+layout.ts'))
			return { code: code.replace(/^export \{.*page-options\.ts';$/m, ''), map: null };
		if (!id.endsWith('/inter/wght.css')) return null;
		const faces = code.match(/@font-face \{[^}]*\}/g) ?? [];
		return { code: faces.filter((face) => FACES.test(face)).join('\n'), map: null };
	}
};

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
	server: { fs: { allow: ['data', ...(datasets ? [datasets] : [])] } },
	define: { 'import.meta.env.ENTENTE_SINGLE': JSON.stringify(single) },
	build: {
		// A font inlined as `data:` would break the content security policy of the site.
		assetsInlineLimit: single ? Infinity : 0,
		// A few seconds more than Vite's own minifier; the first view is 4 % smaller.
		minify: single ? 'oxc' : 'terser',
		// Svelte declares a custom element as it is read, so it would ship with a site that has none.
		rolldownOptions: {
			treeshake: {
				moduleSideEffects: [{ test: /svelte\/.*\/custom-element\.js$/, sideEffects: false }]
			},
			output: single ? {} : { codeSplitting: { groups: FIRST_VIEW } }
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
