import type { Source } from '#lib/pipeline/01-read/source.ts';
import { shadowOf } from '#lib/pipeline/01-read/shadow.ts';
import { compileLexicon } from '#lib/pipeline/lexicon/compile.ts';
import { fold } from '#lib/pipeline/text/fold.ts';
import { blocksOf, type Block } from '#lib/pipeline/02-segment/block.ts';
import { assemble, type Datasets } from '#lib/pipeline/06-assemble/datasets.ts';
import { extract, type Extraction } from '#lib/pipeline/extract.ts';
import { readLexicon } from '../../scripts/lexicon-files.ts';
import { readReference } from '../../scripts/preprocess/reference.ts';

/** Compiled once for each test file. */
export const lexicon = compileLexicon(readLexicon());
export const reference = readReference(lexicon);

export function sourceOf(text: string, facts: Partial<Source> = {}): Source {
	return {
		id: 'doc',
		file: 'doc.txt',
		text,
		title: null,
		publisher: null,
		published: null,
		url: null,
		licence: null,
		show: 'full',
		warnings: [],
		...facts
	};
}

export function read(text: string, facts: Partial<Source> = {}): Extraction {
	return extract(sourceOf(text, facts), lexicon);
}

/** The datasets of texts by document id. */
export function datasetsOf(texts: Record<string, string>): Datasets {
	return assemble(
		Object.entries(texts).map(([id, text]) => read(text, { id, file: `${id}.txt` })),
		reference
	);
}

/** Undirected, sorted: `CHL-PER`. */
export function pairsOf({ drafts }: Extraction): string[] {
	const all = drafts.flatMap(({ pairs }) =>
		pairs.map(({ source, target }) => undirected(`${source}-${target}`))
	);
	return [...new Set(all)].sort();
}

export function undirected(pair: string): string {
	return pair.split('-').sort().join('-');
}

export function blocks(text: string): (Block & { text: string })[] {
	const shadow = shadowOf(text).text;
	return blocksOf(shadow, fold(shadow), lexicon.boilerplate, lexicon.commonWords).map((block) => ({
		...block,
		text: shadow.slice(block.start, block.end)
	}));
}
