import path from 'node:path';
import { buildSite, OWN_SITE, readDocuments, siteOf } from './build-site.ts';
import { command } from './fault.ts';
import { readOptions } from './options.ts';
import { buildSingle, SINGLE_FILE } from './single/build-single.ts';

const HELP = `  --in DIR   read the documents in DIR first, and build their own site
  --single   only the edition that stands in one file
  --help     show this`;

/** The site, with its one-file edition: from the datasets as they are, or from a folder of documents. */
await command(async () => {
	const options = readOptions(
		process.argv.slice(2),
		{ in: { type: 'string' }, single: { type: 'boolean' }, help: { type: 'boolean' } },
		HELP
	);
	if (options.help) {
		console.log(`npm run build [-- OPTIONS]: build the site.\n${HELP}`);
		return 0;
	}
	const documents = options.in === undefined ? null : path.resolve(options.in);
	const site = documents === null ? OWN_SITE : siteOf(documents);
	if (documents !== null) {
		const read = await readDocuments(documents, site);
		if (read > 1) return read;
	}
	const exitCode = await (options.single ? buildSingle(site) : buildSite(site));
	if (exitCode !== 0) return exitCode;
	const folder = path.relative(process.cwd(), site.build);
	if (!options.single) console.log(`The site is in ${folder}`);
	console.log(`The one-file edition is ${path.join(folder, SINGLE_FILE)}`);
	return 0;
});
