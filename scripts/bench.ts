import { performance } from 'node:perf_hooks';
import nlp from 'compromise';
import { compileLexicon } from '#lib/pipeline/lexicon/compile.ts';
import { extract } from '#lib/pipeline/extract.ts';
import { benchSite, type Stock } from './bench/browser/run.ts';
import { report } from './bench/browser/table.ts';
import { scaling } from './bench/scaling.ts';
import { baseline } from './evaluate/baseline.ts';
import { command, Fault } from './fault.ts';
import { findDocuments, readDocuments } from './input/documents.ts';
import { readLexicon } from './lexicon-files.ts';
import { readOptions } from './options.ts';
import { fromRoot } from './root.ts';

/** Rounds over the texts, so that each measure lasts long enough to mean something. */
const ROUNDS = { engine: 60, comention: 60, compromise: 2 };
const MEMORY_DOCUMENTS = 10_000;

/** Whose engagements the site is measured with. */
const STOCKS: readonly Stock[] = ['own', 1000, 10_000, 100_000];

/** Changes of filters between the two looks at the heap. */
const CHANGES = 1000;

const HELP = `npm run bench
  Measures how fast the engine reads the English documents of seeds and tests/corpus, beside a plain
  scan for names and the entities of compromise, and whether memory grows; then the site in a real
  browser with its own and with made-up engagements: when it is ready, filters, panning, search,
  memory, each against its budget.

  --only engine|site   one of the two
  --sizes N,N          engagements of the site (default ${STOCKS.join(',')})
  --changes N          of filters, over which memory must stay flat (default ${CHANGES})
  --help               show this`;

/**
 * `npm run bench`: how fast the engine reads, as ratios to compromise's entity pass and a plain
 * co-mention scan over the same English texts in the same run, how it scales over the cores, and
 * whether memory stays flat; and how the site bears many engagements.
 */
await command(async () => {
	const options = readOptions(
		process.argv.slice(2),
		{
			only: { type: 'string' },
			sizes: { type: 'string' },
			changes: { type: 'string' },
			help: { type: 'boolean' }
		},
		HELP
	);
	if (options.help) {
		console.log(HELP);
		return 0;
	}
	const { only, sizes, changes } = options;
	if (only !== undefined && only !== 'engine' && only !== 'site')
		throw new Fault(`--only takes engine or site, not ${only}.`, HELP, 2);
	const wanted = sizes?.split(',').map((one): Stock => (one === 'own' ? one : Number(one)));
	if (!(wanted ?? []).every((size) => size === 'own' || isCount(size)))
		throw new Fault(`--sizes takes whole numbers and own, not ${sizes}.`, HELP, 2);
	if (changes !== undefined && !isCount(Number(changes)))
		throw new Fault(`--changes takes a whole number, not ${changes}.`, HELP, 2);
	if (only !== 'site') await benchEngine();
	if (only === 'engine') return 0;
	await benchSite(wanted ?? STOCKS, Number(changes ?? CHANGES), (stock, result) =>
		console.log(report(stock, result))
	);
	return 0;
});

function isCount(value: number): boolean {
	return Number.isInteger(value) && value > 0;
}

async function benchEngine(): Promise<void> {
	const started = performance.now();
	const lexicon = compileLexicon(readLexicon());
	const texts = await englishTexts();
	const [first] = texts;
	if (first) extract(first, lexicon);
	const ready = performance.now() - started;
	const length = texts.reduce((sum, { text }) => sum + text.length, 0);
	const rate = (rounds: number, run: () => void): number => {
		const from = performance.now();
		for (let round = 0; round < rounds; round++) run();
		return (length * rounds) / (performance.now() - from) / 1000;
	};
	rate(2, () => texts.forEach((source) => extract(source, lexicon)));
	const engine = rate(ROUNDS.engine, () => texts.forEach((source) => extract(source, lexicon)));
	const comention = rate(ROUNDS.comention, () =>
		texts.forEach(({ text }) => baseline(text, lexicon))
	);
	const theirs = rate(ROUNDS.compromise, () =>
		texts.forEach(({ text }) => {
			const doc = nlp(text);
			doc.people().out('array');
			doc.places().out('array');
			doc.organizations().out('array');
		})
	);
	console.log(`${texts.length} English texts, ${length} characters`);
	console.log(`ready (lexicon and first document)  ${ready.toFixed(0)} ms`);
	console.log(`engine                              ${engine.toFixed(2)} million characters/s`);
	console.log(`co-mention scan                     ${comention.toFixed(2)} million characters/s`);
	console.log(`compromise, entities                ${theirs.toFixed(3)} million characters/s`);
	console.log(`engine : compromise                 ${(engine / theirs).toFixed(1)}`);
	for (const { jobs, seconds } of await scaling(texts.map(({ text }) => text)))
		console.log(`--jobs ${jobs}                            ${seconds.toFixed(1)} s`);
	console.log(`memory over ${MEMORY_DOCUMENTS} documents         ${memory(texts, lexicon)}`);
}

async function englishTexts() {
	const folders = [fromRoot('seeds'), fromRoot('tests', 'corpus', 'en')];
	const texts = [];
	for (const folder of folders)
		for (const file of findDocuments(folder))
			if (file.endsWith('.txt')) texts.push(...(await readDocuments(folder, file, undefined)));
	return texts;
}

/** Heap before and after reading many documents one by one, nothing kept, in megabytes. */
function memory(
	texts: Awaited<ReturnType<typeof englishTexts>>,
	lexicon: ReturnType<typeof compileLexicon>
): string {
	const heap = () => {
		globalThis.gc?.();
		return Math.round(process.memoryUsage().heapUsed / 1e6);
	};
	const before = heap();
	for (let i = 0; i < MEMORY_DOCUMENTS; i++) {
		const source = texts[i % texts.length];
		if (source) extract(source, lexicon);
	}
	return `${before} MB before, ${heap()} MB after`;
}
