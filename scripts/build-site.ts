import { createHash } from 'node:crypto';
import path from 'node:path';
import { fromRoot } from './root.ts';
import { buildSingle } from './single/build-single.ts';
import { runScript, runTool } from './tool.ts';

/** Where a site comes from and goes to, as absolute paths. */
export interface Site {
	/** Folder of its datasets. */
	datasets: string;
	/** Folder that a web server serves. */
	build: string;
	/** Folder for what the build needs on the way; `null`: SvelteKit's own. */
	work: string | null;
}

/** The site of the repository's own datasets. */
export const OWN_SITE: Site = {
	datasets: fromRoot('data', 'datasets'),
	build: fromRoot('build'),
	work: null
};

/**
 * The site of somebody's own documents: kept apart from the repository's and from that of any other
 * folder, also while two are built at once.
 *
 * @param documents absolute path of the folder of documents
 */
export function siteOf(documents: string): Site {
	const name = path.basename(documents).replace(/[^\p{L}\p{N}]+/gu, '-');
	const mark = createHash('sha256').update(documents).digest('hex').slice(0, 8);
	const folder = fromRoot('.entente', `${name}-${mark}`);
	return {
		datasets: path.join(folder, 'datasets'),
		build: path.join(folder, 'build'),
		work: path.join(folder, 'work')
	};
}

/**
 * Reads a folder of documents into the datasets of its site.
 *
 * @param documents `null`: those of the repository
 * @returns the exit code of the command; 1: some document failed and was listed, which leaves enough
 * worth showing
 */
export function readDocuments(documents: string | null, { datasets }: Site): Promise<number> {
	const folders = documents === null ? [] : ['--in', documents, '--out', datasets];
	return runScript('preprocess.ts', folders);
}

/**
 * Builds a site and its one-file edition.
 *
 * @returns Vite's exit code
 */
export async function buildSite(site: Site = OWN_SITE): Promise<number> {
	const exitCode = await buildPages(site);
	return exitCode === 0 ? buildSingle(site) : exitCode;
}

/**
 * Builds the pages for production, whoever asks: under vitest the environment would otherwise give a
 * development build, with its warnings. It speaks only when it fails: SvelteKit's own last words
 * send the user on to commands that are not ours.
 *
 * @returns Vite's exit code
 */
export async function buildPages({ datasets, build, work }: Site): Promise<number> {
	const production = { NODE_ENV: 'production', VITEST: '' };
	const folders: Record<string, string> =
		work === null ? {} : { ENTENTE_DATA: datasets, ENTENTE_BUILD: build, ENTENTE_WORK: work };
	return runTool('vite', ['build', '--logLevel', 'error'], {
		env: { ...production, ...folders },
		quiet: true
	});
}
