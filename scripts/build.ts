import path from 'node:path';
import { buildSite, OWN_SITE } from './build-site.ts';
import { command } from './fault.ts';
import { readOptions } from './options.ts';
import { buildSingle, SINGLE_FILE } from './single/build-single.ts';

const HELP = `  --single   only the edition that stands in one file
  --help     show this`;

/** The site, with its one-file edition, from the datasets as they are. */
await command(async () => {
	const options = readOptions(
		process.argv.slice(2),
		{ single: { type: 'boolean' }, help: { type: 'boolean' } },
		HELP
	);
	if (options.help) {
		console.log(`npm run build [-- OPTIONS]: build the site.\n${HELP}`);
		return 0;
	}
	const exitCode = await (options.single ? buildSingle(OWN_SITE) : buildSite());
	if (exitCode !== 0) return exitCode;
	const folder = path.relative(process.cwd(), OWN_SITE.build);
	if (!options.single) console.log(`The site is in ${folder}`);
	console.log(`The one-file edition is ${path.join(folder, SINGLE_FILE)}`);
	return 0;
});
