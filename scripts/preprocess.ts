import path from 'node:path';
import * as v from 'valibot';
import { EngagementsFileSchema, type Engagement } from '#lib/domain/engagement.ts';
import { assemble, textFile } from '#lib/pipeline/06-assemble/datasets.ts';
import { filesOf } from '#lib/pipeline/06-assemble/files.ts';
import { extract, type Extraction } from '#lib/pipeline/extract.ts';
import { compileLexicon } from '#lib/pipeline/03-match/compile.ts';
import { command } from './fault.ts';
import type { FailedFile } from './input/documents.ts';
import { readManifest } from './input/manifest.ts';
import { readLexicon } from './lexicon-files.ts';
import { readOptions } from './options.ts';
import { progress } from './output/progress.ts';
import { stageFolder, type Staging } from './output/replace-folder.ts';
import { listFolder, readFile } from './preprocess/read-folder.ts';
import { readReference } from './preprocess/reference.ts';
import { summarize, summaryText } from './preprocess/summary.ts';
import { fromRoot } from './root.ts';

const HELP = `npm run preprocess -- [--in DIR] [--out DIR] [--manifest FILE] [--quiet] [--json]
  --in DIR         folder of documents, read with its subfolders (default: seeds)
  --out DIR        folder for the datasets; its old content is replaced (default: data/datasets)
  --manifest FILE  what is known of the documents from outside (default: manifest.json in the folder)
  --quiet          no progress
  --json           the summary as JSON on standard output
Limits: 50 MB a file, 5 million characters a text, 30 seconds a file that needs a parser.
Exit codes: 0 done, 1 some documents failed and are listed, 2 wrong usage; then nothing is written.`;

await command(async () => {
	const options = readOptions(
		process.argv.slice(2),
		{
			in: { type: 'string' },
			out: { type: 'string' },
			manifest: { type: 'string' },
			quiet: { type: 'boolean' },
			json: { type: 'boolean' },
			help: { type: 'boolean' }
		},
		HELP
	);
	if (options.help) {
		console.log(HELP);
		return 0;
	}
	const folder = options.in === undefined ? fromRoot('seeds') : path.resolve(options.in);
	const out = options.out === undefined ? fromRoot('data', 'datasets') : path.resolve(options.out);
	const manifest = readManifest(
		options.manifest ?? path.join(folder, 'manifest.json'),
		options.manifest !== undefined
	);
	const { files, absent } = listFolder(folder, manifest);
	const staging = stageFolder(out);
	try {
		const failed: FailedFile[] = [...absent];
		const lexicon = compileLexicon(readLexicon());
		const extractions: Extraction[] = [];
		const texts = new Map<string, string>();
		const bar = progress(files.length, options.quiet === true);
		for (const file of files) {
			const read = await readFile(folder, file, manifest);
			if ('failed' in read) failed.push(read.failed);
			else
				for (const source of read.sources) {
					if (texts.has(source.id)) {
						failed.push({
							file: source.file,
							cause: `Its id ${source.id} is taken by another document.`,
							remedy: 'Rename the file or give it an id of its own in the manifest.'
						});
						continue;
					}
					texts.set(source.id, source.text);
					extractions.push(extract(source, lexicon));
				}
			bar.step(file);
		}
		bar.end();
		const datasets = assemble(extractions, readReference(lexicon));
		v.parse(EngagementsFileSchema, { formatVersion: 1, engagements: datasets.engagements });
		for (const { name, content } of filesOf(datasets)) staging.write(name, content);
		writeTexts(staging, extractions, texts, datasets.engagements);
		staging.commit();
		const summary = summarize(datasets, failed);
		if (options.json) console.log(JSON.stringify(summary));
		else console.error(summaryText(summary, path.relative(process.cwd(), out) || out));
		return failed.length > 0 ? 1 : 0;
	} catch (error) {
		staging.abandon();
		throw error;
	}
});

function writeTexts(
	staging: Staging,
	extractions: readonly Extraction[],
	texts: ReadonlyMap<string, string>,
	engagements: readonly Engagement[]
): void {
	for (const extraction of extractions) {
		const raw = texts.get(extraction.source.id) ?? '';
		staging.write(
			`texts/${extraction.source.id}.json`,
			`${JSON.stringify(
				textFile(
					raw,
					extraction,
					engagements.filter(({ documents }) => documents.includes(extraction.source.id))
				)
			)}\n`
		);
	}
}
