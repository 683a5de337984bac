import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { fromRoot } from '../../../scripts/root.ts';

/** Pattern for the address of what a source file became in the build. */
export async function builtFrom(source: string): Promise<string> {
	const file = fromRoot('.svelte-kit', 'output', 'client', '.vite', 'manifest.json');
	const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, { file: string }>;
	const built = manifest[source]?.file;
	if (!built) throw new Error(`${source} is no chunk of its own`);
	return `**/${built}`;
}

/** From now on `source` does not arrive or, with a body, is another. */
export async function without(page: Page, source: string, body?: string): Promise<void> {
	await page.route(await builtFrom(source), (route) =>
		body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body })
	);
}

/** A file of the committed datasets. */
export async function dataset<T>(name: string): Promise<T> {
	return JSON.parse(await readFile(fromRoot('data', 'datasets', name), 'utf8')) as T;
}
