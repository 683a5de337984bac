import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { compileLexicon } from '#lib/pipeline/lexicon/compile.ts';
import { readReviewed } from './evaluate/reviewed.ts';
import { command } from './fault.ts';
import { fitTable, UNFITTED } from './fit/table.ts';
import { CONFIDENCE_FILE, readLexicon } from './lexicon-files.ts';
import { readOptions } from './options.ts';
import { fromRoot } from './root.ts';

const HELP = `npm run fit
  Reads the dev half of tests/corpus, compares it with its annotations, and writes
  ${path.relative(fromRoot(), CONFIDENCE_FILE)}: how sure the engine may be of what it reads.
  The check half is never read here; npm run evaluate says how well the table holds for it.`;

/** Fits how sure readings are to the reviewed documents of the dev half. */
await command(async () => {
	const options = readOptions(process.argv.slice(2), { help: { type: 'boolean' } }, HELP);
	if (options.help) {
		console.log(HELP);
		return 0;
	}
	const corpus = fromRoot('tests', 'corpus');
	const reviewed = await readReviewed(corpus, corpus, path.join(corpus, 'manifest.json'));
	const dev = reviewed.filter(({ gold }) => gold.split === 'dev');
	const table = fitTable(dev, compileLexicon(readLexicon(UNFITTED)));
	const about =
		'By machine (npm run fit), from the dev half of tests/corpus. Never edited by hand.';
	writeFileSync(CONFIDENCE_FILE, `${JSON.stringify({ about, ...table }, null, '\t')}\n`);
	console.log(`${path.relative(fromRoot(), CONFIDENCE_FILE)}: from ${dev.length} documents`);
	return 0;
});
