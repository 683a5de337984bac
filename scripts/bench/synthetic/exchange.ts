import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fromRoot } from '../../root.ts';
import { FETCHED_FROM, fetchingModule, moduleOf, siteJson } from '../../vite/site-data.ts';
import { writeSynthetic } from './write.ts';

/**
 * Writes made-up datasets in place of those of a built site, each as its build would have.
 *
 * @param work where the site was built; `null`: SvelteKit's own folder
 */
export function exchangeDatasets(
	{ build, work }: { build: string; work: string | null },
	engagements: number
): void {
	const folder = mkdtempSync(path.join(tmpdir(), 'entente-made-up-'));
	writeSynthetic(folder, engagements);
	for (const [name, chunk] of datasetChunks(work ?? fromRoot('.svelte-kit'))) {
		const text = readFileSync(path.join(folder, name), 'utf8');
		const json = siteJson(name, text);
		const isFetched = json.length >= FETCHED_FROM;
		const address = `new URL('${path.posix.basename(chunk)}on', import.meta.url)`;
		writeFileSync(path.join(build, chunk), isFetched ? fetchingModule(address) : moduleOf(json));
		if (isFetched) writeFileSync(path.join(build, `${chunk}on`), json);
	}
	rmSync(folder, { recursive: true });
}

/** The chunk of each file of datasets that the first view reads, by Vite's own list. */
function datasetChunks(work: string): [name: string, chunk: string][] {
	const file = path.join(work, 'output', 'client', '.vite', 'manifest.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<
		string,
		{ file: string; src?: string }
	>;
	return Object.values(manifest).flatMap(({ src = '', file: chunk }): [string, string][] => {
		const { dir, base } = path.posix.parse(src);
		return dir === 'data/datasets' && base !== 'datapackage.json' ? [[base, chunk]] : [];
	});
}
