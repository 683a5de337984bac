import { availableParallelism } from 'node:os';
import path from 'node:path';
import { compileLexicon } from '#lib/pipeline/lexicon/compile.ts';
import { command, endWithReader, Fault } from './fault.ts';
import { readCorrections } from './input/corrections.ts';
import { LARGEST_FILE, LONGEST_TEXT, MEMORY_LIMIT, TIME_LIMIT } from './input/limits.ts';
import { readLicence, readManifest } from './input/manifest.ts';
import { readLexicon } from './lexicon-files.ts';
import { readOptions } from './options.ts';
import { progress } from './output/progress.ts';
import { checkIsDatasets, checkOut } from './preprocess/folders.ts';
import { mapLines } from './preprocess/map-lines.ts';
import { mergeLines, nothingToMerge } from './preprocess/merge-lines.ts';
import { readFiles } from './preprocess/read-files.ts';
import { listFolder } from './preprocess/read-folder.ts';
import { summarize, summaryText, type Summary } from './preprocess/summary.ts';
import { writeDatasets } from './preprocess/write-datasets.ts';
import { fromRoot } from './root.ts';

const MOST_JOBS = 64;
const HELP = `npm run preprocess -- [--in DIR] [--out DIR] [--manifest FILE] [--corrections FILE] [--jobs N] [--quiet] [--json]
  --in DIR            folder of documents, read with its subfolders (default: seeds)
  --out DIR           folder for the datasets; its old content is replaced (default: data/datasets)
  --manifest FILE     what is known of the documents from outside (default: manifest.json in the folder)
  --corrections FILE  what people corrected, applied last (default: corrections.json in the folder)
  --jobs N            threads that read, 1 to ${MOST_JOBS} (default: one a core); the result is the same
  --quiet             no progress
  --json              the summary as JSON on standard output
npm run --silent preprocess -- --stdin
  reads one JSON document a line ({ id, title, text, published… }) from standard input and writes the
  records of each as one JSON line to standard output; no line depends on another
npm run preprocess -- --merge [--out DIR] [--corrections FILE] [--json]
  reads such records from standard input, in any order, and writes the datasets
Limits: ${LARGEST_FILE / 1e6} MB a file or line, ${LONGEST_TEXT / 1e6} million characters a text, ${TIME_LIMIT} seconds and ${MEMORY_LIMIT} MB of memory to read a file.
Exit codes: 0 done; 1 some documents failed and are listed, the others are written, or nothing could
be written; 2 wrong usage, or a damaged manifest or corrections: nothing is written.`;

const OPTIONS = {
	in: { type: 'string' },
	out: { type: 'string' },
	manifest: { type: 'string' },
	corrections: { type: 'string' },
	jobs: { type: 'string' },
	stdin: { type: 'boolean' },
	merge: { type: 'boolean' },
	quiet: { type: 'boolean' },
	json: { type: 'boolean' },
	help: { type: 'boolean' }
} as const;
type Options = ReturnType<typeof readOptions<typeof OPTIONS>>;

await command(async () => {
	const options = readOptions(process.argv.slice(2), OPTIONS, HELP);
	if (options.help) {
		console.log(HELP);
		return 0;
	}
	if (options.stdin) return stdin(options);
	return options.merge ? merge(options) : folder(options);
});

async function folder(options: Options): Promise<number> {
	const jobs = jobsOf(options.jobs);
	const from = options.in === undefined ? fromRoot('seeds') : path.resolve(options.in);
	const out = outOf(options);
	const manifestFile = options.manifest ?? path.join(from, 'manifest.json');
	const manifest = readManifest(manifestFile, options.manifest !== undefined);
	const corrections = readCorrections(
		options.corrections ?? path.join(from, 'corrections.json'),
		options.corrections !== undefined
	);
	const listing = listFolder(from, manifest);
	checkOut(from, out);
	const { datasets, failed } = await writeDatasets(
		{ out, corrections, refused: listing.failed, licence: readLicence(manifestFile) },
		async ({ take }) => {
			const bar = progress(listing.files.length, options.quiet === true);
			await readFiles(from, listing.files, manifest, jobs, (file, result) => {
				take(result);
				bar.step(file);
			});
			bar.end();
		}
	);
	return tell(options, out, summarize(datasets, [...listing.failed, ...failed], listing.warnings));
}

async function stdin(options: Options): Promise<number> {
	refuse(options, '--stdin', ['in', 'out', 'manifest', 'corrections', 'jobs', 'merge', 'json']);
	const lexicon = compileLexicon(readLexicon());
	// Here the output is the work itself: that it was cut short is told.
	process.stdout.off('error', endWithReader);
	const failed = await mapLines(process.stdin, process.stdout, lexicon, (fault) =>
		console.error(fault)
	);
	return failed > 0 ? 1 : 0;
}

async function merge(options: Options): Promise<number> {
	refuse(options, '--merge', ['in', 'manifest', 'jobs']);
	const out = outOf(options);
	checkIsDatasets(out);
	const corrections =
		options.corrections === undefined ? [] : readCorrections(options.corrections, true);
	const { datasets, failed } = await writeDatasets({ out, corrections }, async (collection) => {
		await mergeLines(process.stdin, collection.take);
		if (collection.extractions().length === 0) throw nothingToMerge(collection.failed);
	});
	return tell(options, out, summarize(datasets, failed, []));
}

function refuse(options: Options, mode: string, useless: readonly (keyof Options)[]): void {
	const given = useless.find((name) => options[name] !== undefined);
	if (given !== undefined)
		throw new Fault(`--${given} means nothing with ${mode}.`, `Leave it out.\n${HELP}`, 2);
}

function outOf({ out }: Options): string {
	return out === undefined ? fromRoot('data', 'datasets') : path.resolve(out);
}

function tell(options: Options, out: string, summary: Summary): number {
	if (options.json) console.log(JSON.stringify(summary));
	else console.error(summaryText(summary, path.relative(process.cwd(), out) || out));
	return summary.failed.length > 0 ? 1 : 0;
}

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
