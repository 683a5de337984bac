import * as v from 'valibot';
import { TextFileSchema, type TextFile } from '#lib/domain/document.ts';
import { DataFault } from './data-fault.ts';

const texts = import.meta.glob<unknown>('/data/datasets/texts/*.json', { import: 'default' });

/** The text of a document; each comes over the wire when it is first opened. */
export async function loadText(id: string): Promise<TextFile> {
	const path = Object.keys(texts).find((key) => key.endsWith(`/texts/${id}.json`));
	const load = path === undefined ? undefined : texts[path];
	if (!load) throw new DataFault(`texts/${id}.json`, 'missing', 'npm run preprocess');
	const result = v.safeParse(TextFileSchema, await load());
	if (result.success) return result.output;
	throw new DataFault(`texts/${id}.json`, result.issues[0].message, 'npm run preprocess');
}
