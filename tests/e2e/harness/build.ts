import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { buildSite } from '../../../scripts/build-site.ts';
import { fromRoot } from '../../../scripts/root.ts';
import { SINGLE_FILE } from '../../../scripts/single/build-single.ts';

const SOURCES = [
	'src',
	'static',
	'data',
	'scripts/single',
	'scripts/vite',
	'vite.config.ts',
	'svelte.config.js',
	'package-lock.json'
];

/** Written by the build itself, from src/messages. */
const GENERATED = fromRoot('src', 'lib', 'paraglide');

/** Builds the site unless `build/` is younger than everything it is made of. */
export async function buildIfStale(): Promise<void> {
	// The last that a build writes.
	const built = await changed(fromRoot('build', SINGLE_FILE));
	const sources = await Promise.all(SOURCES.map((name) => youngest(fromRoot(name))));
	if (built > Math.max(...sources)) return;
	const exitCode = await buildSite();
	if (exitCode !== 0) throw new Error('The site does not build: `npm run build` says why.');
}

async function youngest(file: string): Promise<number> {
	if (file === GENERATED) return 0;
	const entries = await readdir(file, { withFileTypes: true }).catch(() => []);
	const times = await Promise.all(
		entries.map((entry) => {
			const child = path.join(file, entry.name);
			return entry.isDirectory() ? youngest(child) : changed(child);
		})
	);
	// A folder's own time tells of files taken away.
	return Math.max(await changed(file), ...times);
}

async function changed(file: string): Promise<number> {
	const stats = await stat(file).catch(() => undefined);
	return stats?.mtimeMs ?? 0;
}
