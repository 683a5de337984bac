import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { SINGLE } from './one-file.ts';
import { FETCHED_FROM, fetchingModule, moduleOf, siteJson } from './site-data.ts';

/** Folder of datasets to show instead of `data/datasets`; `undefined`: those. */
export const DATASETS = process.env.ENTENTE_DATA;

/**
 * The datasets come in as a hashed chunk each, without what the site does not read; what is large is
 * fetched by its chunk.
 */
export const siteData: Plugin = {
	name: 'entente-site-data',
	enforce: 'pre',
	transform(code, id) {
		if (dirname(id) !== resolve(DATASETS ?? 'data/datasets')) return null;
		const name = basename(id);
		const json = siteJson(name, code);
		if (SINGLE || json.length < FETCHED_FROM || this.environment.name !== 'client')
			return { code: moduleOf(json), map: null, moduleType: 'js' };
		const file = this.emitFile({ type: 'asset', name, source: json });
		const address = `import.meta.ROLLUP_FILE_URL_${file}`;
		return { code: fetchingModule(address), map: null, moduleType: 'js' };
	}
};

/** Globs know no alias, so the folder is exchanged in the one room that reads it. */
export const otherDatasets: Plugin = {
	name: 'entente-datasets',
	enforce: 'pre',
	transform(code, id) {
		if (!DATASETS || !id.includes('/platform/load-')) return null;
		const folder = relative(process.cwd(), DATASETS).split(sep).join('/');
		return { code: code.replaceAll("'/data/datasets/", `'/${folder}/`), map: null };
	}
};
