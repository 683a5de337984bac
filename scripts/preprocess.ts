import { availableParallelism } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { DocumentsFileSchema } from '#lib/domain/document.ts';
import { EngagementsFileSchema } from '#lib/domain/engagement.ts';
import { RelationshipsFileSchema } from '#lib/domain/relationship.ts';
import { assemble, type Datasets } from '#lib/pipeline/06-assemble/datasets.ts';
import { filesOf } from '#lib/pipeline/06-assemble/files.ts';
import { compileLexicon } from '#lib/pipeline/03-match/compile.ts';
import { command, Fault } from './fault.ts';
import { readManifest } from './input/manifest.ts';
import { LARGEST_FILE, LONGEST_TEXT, MEMORY_LIMIT, TIME_LIMIT } from './input/limits.ts';
import { readLexicon } from './lexicon-files.ts';
import { readOptions } from './options.ts';
import { progress } from './output/progress.ts';
import { stageFolder } from './output/replace-folder.ts';
import { collect } from './preprocess/collect.ts';
import { checkOut } from './preprocess/folders.ts';
import { readFiles } from './preprocess/read-files.ts';
import { listFolder } from './preprocess/read-folder.ts';
import { readReference } from './preprocess/reference.ts';
import { summarize, summaryText } from './preprocess/summary.ts';
import { fromRoot } from './root.ts';

const MOST_JOBS = 64;
const HELP = `npm run preprocess -- [--in DIR] [--out DIR] [--manifest FILE] [--jobs N] [--quiet] [--json]
  --in DIR         folder of documents, read with its subfolders (default: seeds)
  --out DIR        folder for the datasets; its old content is replaced (default: data/datasets)
  --manifest FILE  what is known of the documents from outside (default: manifest.json in the folder)
  --jobs N         threads that read, 1 to ${MOST_JOBS} (default: one a core); the result is the same
  --quiet          no progress
  --json           the summary as JSON on standard output
Limits: ${LARGEST_FILE / 1e6} MB a file, ${LONGEST_TEXT / 1e6} million characters a text, ${TIME_LIMIT} seconds and ${MEMORY_LIMIT} MB of memory to read a file.
Exit codes: 0 done; 1 some documents failed and are listed, the others are written, or nothing could
be written; 2 wrong usage or a damaged manifest: nothing is written.`;

await command(async () => {
	const options = readOptions(
		process.argv.slice(2),
		{
			in: { type: 'string' },
			out: { type: 'string' },
			manifest: { type: 'string' },
			jobs: { type: 'string' },
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
	const jobs = jobsOf(options.jobs);
	const folder = options.in === undefined ? fromRoot('seeds') : path.resolve(options.in);
	const out = options.out === undefined ? fromRoot('data', 'datasets') : path.resolve(options.out);
	const manifest = readManifest(
		options.manifest ?? path.join(folder, 'manifest.json'),
		options.manifest !== undefined
	);
	const listing = listFolder(folder, manifest);
	checkOut(folder, out);
	const staging = stageFolder(out);
	try {
		const bar = progress(listing.files.length, options.quiet === true);
		const read = collect(staging);
		await readFiles(folder, listing.files, manifest, jobs, (file, result) => {
			read.take(file, result);
			bar.step(file);
		});
		bar.end();
		const datasets = assemble(read.extractions, readReference(compileLexicon(readLexicon())));
		check(datasets);
		read.writeExcerpts(datasets.engagements);
		for (const { name, content } of filesOf(datasets)) staging.write(name, content);
		staging.commit();
		const summary = summarize(datasets, [...listing.failed, ...read.failed], listing.warnings);
		if (options.json) console.log(JSON.stringify(summary));
		else console.error(summaryText(summary, path.relative(process.cwd(), out) || out));
		return summary.failed.length > 0 ? 1 : 0;
	} catch (error) {
		staging.abandon();
		throw error;
	}
});

function jobsOf(option: string | undefined): number {
	if (option === undefined) return Math.min(MOST_JOBS, availableParallelism());
	if (!/^\d{1,3}$/.test(option) || Number(option) < 1 || Number(option) > MOST_JOBS)
		throw new Fault(
			`--jobs ${option} is no number of threads.`,
			`Give a number from 1 to ${MOST_JOBS}.`,
			2
		);
	return Number(option);
}

/** What is written is what the schemas promise: an error here is a bug of ours. */
function check({ documents, engagements, relationships }: Datasets): void {
	v.parse(DocumentsFileSchema, { formatVersion: 1, documents });
	v.parse(EngagementsFileSchema, { formatVersion: 1, engagements });
	v.parse(RelationshipsFileSchema, relationships);
}
