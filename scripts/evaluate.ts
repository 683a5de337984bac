import { extract } from '#lib/pipeline/extract.ts';
import { compileLexicon, type Lexicon } from '#lib/pipeline/03-match/compile.ts';
import type { Source } from '#lib/pipeline/01-read/source.ts';
import path from 'node:path';
import { existsSync } from 'node:fs';
import { baseline } from './evaluate/baseline.ts';
import { foundBy } from './evaluate/found.ts';
import { readGold } from './evaluate/gold.ts';
import { score, type Score } from './evaluate/score.ts';
import { faults, scoreTable } from './evaluate/table.ts';
import { command, Fault } from './fault.ts';
import { findDocuments, readDocuments } from './input/documents.ts';
import { readManifest, type ManifestEntry } from './input/manifest.ts';
import { readLexicon } from './lexicon-files.ts';
import { readOptions } from './options.ts';
import { fromRoot } from './root.ts';

const HELP = `npm run evaluate -- [--in DIR --gold DIR] [--manifest FILE] [--split dev|check] [--faults]
  --in DIR        documents to read (default: the seeds, then tests/corpus)
  --gold DIR      their reviewed annotations, as tests/gold/README.md describes
  --manifest FILE what is known of them from outside (default: manifest.json in DIR)
  --split NAME    only the documents of that half
  --faults        list what was wrong and missed, document by document`;

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
		for (const needed of [folder, gold])
			if (!existsSync(needed))
				throw new Fault(`There is no folder ${needed}.`, `Options:\n${HELP}`, 2);
		const { ours, theirs } = await evaluate(
			folder,
			gold,
			options.manifest ?? path.join(folder, 'manifest.json'),
			lexicon
		);
		const kept = (scores: Score[]) =>
			scores.filter(({ split }) => options.split === undefined || split === options.split);
		console.log(
			`\n${name}\n${scoreTable([...groups(kept(ours)), ['co-mention baseline', kept(theirs)]])}`
		);
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

async function evaluate(
	folder: string,
	goldFolder: string,
	manifestFile: string,
	lexicon: Lexicon
): Promise<{ ours: Score[]; theirs: Score[] }> {
	const gold = readGold(goldFolder);
	const manifest = readManifest(manifestFile, false);
	const ours: Score[] = [];
	const theirs: Score[] = [];
	const unread = new Set(gold.keys());
	for (const file of findDocuments(folder)) {
		if (file.endsWith('.json')) continue;
		for (const source of await read(folder, file, manifest.get(file))) {
			const reviewed = gold.get(source.id);
			if (!reviewed) continue;
			unread.delete(source.id);
			ours.push(score(foundBy(extract(source, lexicon)), reviewed));
			theirs.push(score(baseline(source.text, lexicon), reviewed));
		}
	}
	// A document that is gone would make the score better, not worse.
	if (unread.size > 0)
		throw new Fault(
			`${goldFolder} has annotations of documents that are not in ${folder}: ${[...unread].join(', ')}`,
			'Add the documents or take the annotations away.'
		);
	return { ours, theirs };
}

async function read(
	folder: string,
	file: string,
	entry: ManifestEntry | undefined
): Promise<Source[]> {
	try {
		return await readDocuments(folder, file, entry);
	} catch (error) {
		if (error instanceof Fault) throw new Fault(`${file}: ${error.message}`, error.remedy);
		throw error;
	}
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
