import path from 'node:path';

/**
 * Where an import leads, in the words of the rules: a room of src/lib (`#query`), another folder
 * of the repository (`routes`, `data`, `scripts`, `tests`, `seeds`), or a package (`svelte`,
 * `node:fs`, `$app/state`, `@noble/hashes`).
 *
 * @param file the importing file, from the root, with forward slashes
 */
export function targetOf(file: string, specifier: string): string {
	const own = specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : '';
	if (own !== '') return roomOf(own);
	if (specifier.startsWith('#lib/')) return roomOf(`src/lib/${specifier.slice(5)}`);
	if (specifier.startsWith('#data/')) return 'data';
	if (/^(?:node:|\$)/.test(specifier)) return specifier;
	return specifier
		.split('/')
		.slice(0, specifier.startsWith('@') ? 2 : 1)
		.join('/');
}

/** `#query` for src/lib/query/filters.ts, `routes` for src/routes/+page.svelte, `scripts`, … */
export function roomOf(file: string): string {
	const [top = '', folder = '', room = ''] = file.split('/');
	if (top !== 'src') return top;
	return folder === 'lib' ? `#${room}` : folder;
}
