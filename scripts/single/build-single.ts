import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Site } from '../build-site.ts';
import { fromRoot } from '../root.ts';
import { runTool } from '../tool.ts';
import { seal } from './seal.ts';

/** Of the one-file edition, beside the pages of the site: the app asks for it by this name. */
export const SINGLE_FILE = 'entente.html';

/**
 * Builds the whole app with its data as one file that needs neither a server nor a network, and puts
 * it into the folder of the site.
 *
 * @returns Vite's exit code
 */
export async function buildSingle({ datasets, build, work }: Site): Promise<number> {
	const folder = work === null ? fromRoot('.entente', 'single') : `${work}-single`;
	const pages = path.join(folder, 'pages');
	const exitCode = await runTool('vite', ['build', '--logLevel', 'error'], {
		env: {
			NODE_ENV: 'production',
			VITEST: '',
			ENTENTE_SINGLE: '1',
			ENTENTE_BUILD: pages,
			ENTENTE_WORK: path.join(folder, 'work'),
			...(work !== null && { ENTENTE_DATA: datasets })
		},
		quiet: true
	});
	if (exitCode !== 0) return exitCode;
	const part = (...file: string[]) => readFile(path.join(...file), 'utf8');
	const page = seal(await part(pages, 'index.html'), {
		theme: await part(fromRoot('static'), 'theme.js'),
		icon: await part(fromRoot('static'), 'icon.svg'),
		start: await part(fromRoot('scripts'), 'single', 'start.js')
	});
	await mkdir(build, { recursive: true });
	await writeFile(path.join(build, SINGLE_FILE), page);
	return 0;
}
