import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { fromRoot } from '../../../scripts/root.ts';

/** What the first view costs, in bytes after gzip at its best, as a web server would send it. */
export interface FirstLoad {
	/** Code, with Leaflet and Chart.js; the data, which also comes in as modules, is left out. */
	script: number;
	/** Everything: page, style, font, code, map and data. */
	total: number;
	files: readonly { address: string; kind: 'script' | 'data' | 'other'; size: number }[];
}

/** Loads the site's first page and weighs every file that it asks for until it falls silent. */
export async function firstLoad(page: Page): Promise<FirstLoad> {
	// By address: a module that is announced in the page and imported later travels once.
	const responses = new Map<string, Response>();
	page.on('response', (response) => responses.set(response.url(), response));
	await page.reload();
	await page.waitForLoadState('networkidle');
	const data = await dataChunks();
	const files = await Promise.all([...responses.values()].map((response) => weigh(response, data)));
	files.sort((a, b) => b.size - a.size);
	return {
		script: sum(files.filter(({ kind }) => kind === 'script')),
		total: sum(files),
		files
	};
}

async function weigh(response: Response, data: ReadonlySet<string>) {
	const address = new URL(response.url()).pathname;
	const script = response.request().resourceType() === 'script' || address.endsWith('.js');
	const kind = data.has(address) ? 'data' : script ? 'script' : 'other';
	// Asked for once more: the browser forgets bodies once it has used them.
	const body = Buffer.from(await (await fetch(response.url())).arrayBuffer());
	// Fonts and pictures are compressed already: a server sends them as they are.
	const packed = /\.(?:woff2|png|jpe?g|webp)$/.test(address);
	return {
		address,
		kind,
		size: packed ? body.length : gzipSync(body, { level: 9 }).length
	} as const;
}

/** The chunks that hold nothing but a file of `data/`, by Vite's own list of what became of what. */
async function dataChunks(): Promise<Set<string>> {
	const file = fromRoot('.svelte-kit', 'output', 'client', '.vite', 'manifest.json');
	const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<
		string,
		{ file: string; src?: string }
	>;
	const chunks = Object.values(manifest).filter(({ src }) => src?.startsWith('data/'));
	return new Set(chunks.map((chunk) => `/${chunk.file}`));
}

function sum(files: readonly { size: number }[]): number {
	return files.reduce((total, { size }) => total + size, 0);
}
