import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { siteModule } from './site-data.ts';

/** Folder of datasets to show instead of `data/datasets`; `undefined`: those. */
export const DATASETS = process.env.ENTENTE_DATA;

/** The datasets come in as a hashed chunk each, without what the site does not read. */
export const siteData: Plugin = {
	name: 'entente-site-data',
	enforce: 'pre',
	transform(code, id) {
		if (dirname(id) !== resolve(DATASETS ?? 'data/datasets')) return null;
		return { code: siteModule(basename(id), code), map: null, moduleType: 'js' };
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
