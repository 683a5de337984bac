import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { byLocale, localesOf } from './locales.ts';

/** Words that no first view shows: they come with the page or the dialog that says them. */
const LATER = [
	/^(?:about|briefing|choice|compare|correct|docs|embed|empty|explain|export|frames|tint|topic|walk)_/,
	/^(?:chart_filter|chart_open|copy|found|link_dropped|not_on_map|announce_cleared)|^search_(?!label$|placeholder$|short$)/,
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
export const lazyMessages: Plugin = {
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
export const leanRuntime: Plugin = {
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
