import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startBrowser } from '../../../scripts/browser.ts';
import { fromRoot } from '../../../scripts/root.ts';
import { SINGLE_FILE } from '../../../scripts/single/build-single.ts';
import { serveFolder } from '../../../scripts/static-server.ts';
import { buildIfStale } from './build.ts';
import { PICTURES } from './picture.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** In which form a project tries the app. */
		edition: 'site' | 'file';
		/** Of the built site: `http://127.0.0.1:PORT`. */
		site: string;
		/** Of the one file: `file:…`. */
		file: string;
		/** Where to connect to the running browser. */
		browserAddress: string;
	}
}

/** Builds the site if it is older than its sources, serves it, and starts one browser for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	await rm(PICTURES, { recursive: true, force: true });
	await buildIfStale();
	const site = await serveFolder(fromRoot('build'), 0);
	const { server, choice } = await startBrowser();
	console.log(`browser: ${choice.path} (${choice.from})`);
	project.provide('site', site.origin);
	project.provide('file', pathToFileURL(fromRoot('build', SINGLE_FILE)).href);
	project.provide('browserAddress', server.wsEndpoint());
	return async () => {
		await server.close();
		await site.close();
	};
}
