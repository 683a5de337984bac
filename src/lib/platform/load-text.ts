import * as v from 'valibot';
import { TextFileSchema, type TextFile } from '#lib/domain/document.ts';
import { m } from '#lib/paraglide/messages.js';
import { DataFault } from './data-fault.ts';
import { isLostPart } from './lost-part.ts';

const texts = import.meta.glob<unknown>('/data/datasets/texts/*.json', { import: 'default' });

/** The text of a document; each comes over the wire when it is first opened. */
export async function loadText(id: string): Promise<TextFile> {
	const path = Object.keys(texts).find((key) => key.endsWith(`/texts/${id}.json`));
	const load = path === undefined ? undefined : texts[path];
	if (!load) throw new DataFault(`texts/${id}.json`, 'missing', 'npm run preprocess');
	const content = await load().catch((error: unknown) => {
		throw isLostPart(error) ? new Error(m.panel_failed()) : error;
	});
	const result = v.safeParse(TextFileSchema, content);
	if (result.success) return result.output;
	throw new DataFault(`texts/${id}.json`, result.issues[0].message, 'npm run preprocess');
}
