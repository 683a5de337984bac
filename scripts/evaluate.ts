import { extract } from '#lib/pipeline/extract.ts';
import { compileLexicon, type Lexicon } from '#lib/pipeline/lexicon/compile.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { baseline } from './evaluate/baseline.ts';
import { foundBy } from './evaluate/found.ts';
import { judged, reliabilityTable, type Judgement } from './evaluate/reliability.ts';
import { readReviewed } from './evaluate/reviewed.ts';
import { score, type Score } from './evaluate/score.ts';
import { faults, scoreTable } from './evaluate/table.ts';
import { command, Fault } from './fault.ts';
import { readLexicon } from './lexicon-files.ts';
import { readOptions } from './options.ts';
import { fromRoot } from './root.ts';

const HELP = `npm run evaluate -- [--in DIR --gold DIR] [--manifest FILE] [--split dev|check] [--faults]
  --in DIR        documents to read (default: the seeds, then tests/corpus)
  --gold DIR      their reviewed annotations, as tests/gold/README.md describes
  --manifest FILE what is known of them from outside (default: manifest.json in DIR)
  --split NAME    only the documents of that half
  --faults        list what was wrong and missed, document by document`;

/** Of `tests/corpus`, by event. */
const HALVES = ['dev', 'check'];

await command(async () => {
	const options = readOptions(
		process.argv.slice(2),
		{
			in: { type: 'string' },
			gold: { type: 'string' },
			manifest: { type: 'string' },
			split: { type: 'string' },
			faults: { type: 'boolean' },
			help: { type: 'boolean' }
		},
		HELP
	);
	if (options.help) {
		console.log(HELP);
		return 0;
	}
	const wrong = misuse(options);
	if (wrong !== null) throw new Fault(wrong, HELP, 2);
	const lexicon = compileLexicon(readLexicon());
	const sets = options.in
		? [
				{
					name: options.in,
					folder: path.resolve(options.in),
					gold: path.resolve(options.gold ?? options.in)
				}
			]
		: [
				{ name: 'seeds', folder: fromRoot('seeds'), gold: fromRoot('tests', 'gold') },
				{ name: 'corpus', folder: fromRoot('tests', 'corpus'), gold: fromRoot('tests', 'corpus') }
			];
	for (const { name, folder, gold } of sets) {
		const { ours, theirs, judgements } = await evaluate(
			folder,
			gold,
			options.manifest ?? path.join(folder, 'manifest.json'),
			lexicon
		);
		const kept = <T extends { split: string | null }>(all: readonly T[]) =>
			all.filter(({ split }) => options.split === undefined || split === options.split);
		console.log(
			`\n${name}\n${scoreTable([...groups(kept(ours)), ['co-mention baseline', kept(theirs)]])}`
		);
		for (const [half, own] of halves(kept(judgements)))
			console.log(`\n${name}, ${half}: how sure, and how often right\n${reliabilityTable(own)}`);
		if (options.faults)
			console.log(
				`\n${kept(ours)
					.map(faults)
					.filter((text) => text !== '')
					.join('\n')}`
			);
	}
	return 0;
});

/** What makes no sense among the options; `null`: nothing. */
function misuse(options: {
	in?: string | undefined;
	gold?: string | undefined;
	manifest?: string | undefined;
	split?: string | undefined;
}): string | null {
	const { split, gold, manifest } = options;
	if (split !== undefined && !HALVES.includes(split))
		return `There is no half named ${split}; there are ${HALVES.join(' and ')}.`;
	if (options.in === undefined && gold !== undefined)
		return '--gold says nothing without --in: whose annotations they are.';
	if (manifest !== undefined && !existsSync(manifest)) return `There is no manifest ${manifest}.`;
	return null;
}

async function evaluate(
	folder: string,
	goldFolder: string,
	manifestFile: string,
	lexicon: Lexicon
): Promise<{ ours: Score[]; theirs: Score[]; judgements: Judgement[] }> {
	const ours: Score[] = [];
	const theirs: Score[] = [];
	const judgements: Judgement[] = [];
	for (const { source, gold } of await readReviewed(folder, goldFolder, manifestFile)) {
		const extraction = extract(source, lexicon);
		ours.push(score(foundBy(extraction), gold));
		theirs.push(score(baseline(source.text, lexicon), gold));
		judgements.push(...judged(extraction, gold));
	}
	return { ours, theirs, judgements };
}

/** Each half by itself, or all where a set has no halves. */
function halves(judgements: readonly Judgement[]): [string, Judgement[]][] {
	const names = [...new Set(judgements.map(({ split }) => split))].sort();
	return names.map((name) => [name ?? 'all', judgements.filter(({ split }) => split === name)]);
}

/** All, then each language, then each half. */
function groups(scores: Score[]): [string, Score[]][] {
	const by = (key: (score: Score) => string | null): [string, Score[]][] => {
		const names = [...new Set(scores.map(key))]
			.filter((name): name is string => name !== null)
			.sort();
		return names.map((name) => [name, scores.filter((one) => key(one) === name)]);
	};
	return [['all', scores], ...by(({ language }) => language), ...by(({ split }) => split)];
}
