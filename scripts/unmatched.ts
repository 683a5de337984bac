import path from 'node:path';
import { compileLexicon } from '#lib/pipeline/lexicon/compile.ts';
import { command, Fault } from './fault.ts';
import { findDocuments, readDocuments } from './input/documents.ts';
import { checkFolder } from './input/find-documents.ts';
import { readLexicon } from './lexicon-files.ts';
import { byFrequency, unmatchedIn, type Unmatched } from './lexicons/unmatched.ts';
import { readOptions } from './options.ts';

const HELP = `  --in DIR       the folder of documents
  --top N        so many of each language (40)
  --help         show this`;

/** `npm run unmatched -- --in DIR`: what looks like a name and is in no lexicon, most frequent first. */
await command(async () => {
	const options = readOptions(
		process.argv.slice(2),
		{ in: { type: 'string' }, top: { type: 'string', default: '40' }, help: { type: 'boolean' } },
		HELP
	);
	if (options.help) {
		console.log(`npm run unmatched -- --in DIR: what the lexicons lack.\n${HELP}`);
		return 0;
	}
	const top = Number(options.top);
	if (options.in === undefined || !Number.isInteger(top) || top < 1)
		throw new Fault('A folder and a whole number are needed.', `Options:\n${HELP}`, 2);
	const folder = path.resolve(options.in);
	checkFolder(folder);
	const all = await readAll(folder);
	for (const language of [...new Set(all.map((one) => one.language))].sort()) {
		const rows = byFrequency(all.filter((one) => one.language === language));
		console.log(`\n${language}: ${rows.length} in all`);
		for (const { count, words, example } of rows.slice(0, top))
			console.log(`${String(count).padStart(5)}  ${words}\n         … ${example} …`);
	}
	return 0;
});

/** Files that cannot be read are named and passed by. */
async function readAll(folder: string): Promise<Unmatched[]> {
	const lexicon = compileLexicon(readLexicon());
	const all: Unmatched[] = [];
	for (const file of findDocuments(folder)) {
		try {
			for (const { text } of await readDocuments(folder, file, undefined))
				all.push(...unmatchedIn(text, lexicon));
		} catch (error) {
			if (!(error instanceof Fault)) throw error;
			console.error(`not read: ${file}: ${error.message}`);
		}
	}
	return all;
}
