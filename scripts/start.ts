import path from 'node:path';
import { buildSite, OWN_SITE, readDocuments, siteOf } from './build-site.ts';
import { Fault, command } from './fault.ts';
import { readOptions } from './options.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

const DEFAULT_PORT = 4173;

const HELP = `  --in DIR     read the documents in DIR instead of seeds/
  --port N     serve on this port (default ${DEFAULT_PORT}, or a free one where that is taken)
  --help       show this`;

/** Documents to datasets, datasets to site, and the site on this machine until Ctrl-C. */
await command(async () => {
	const options = readOptions(
		process.argv.slice(2),
		{
			in: { type: 'string' },
			port: { type: 'string' },
			help: { type: 'boolean' }
		},
		HELP
	);
	if (options.help) {
		console.log(`npm start [-- OPTIONS]: read the documents, build the site, serve it.\n${HELP}`);
		return 0;
	}
	const port = options.port === undefined ? undefined : parsePort(options.port);
	const documents = options.in === undefined ? null : path.resolve(options.in);
	// Someone's own documents get a site of their own: the repository's stays as committed.
	const site = documents === null ? OWN_SITE : siteOf(documents);
	const read = await readDocuments(documents, site);
	if (read > 1) return read;
	console.log('\nBuilding the site: half a minute, more with many documents.');
	const built = await buildSite(site);
	if (built > 0) return built;
	const server = await serve(site.build, port);
	console.log(`\nThe site is in ${path.relative(process.cwd(), site.build)}`);
	console.log(`Entente is at ${server.origin}/ (Ctrl-C stops it)`);
	await stopped();
	await server.close();
	return 0;
});

function parsePort(value: string): number {
	const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
	if (port >= 0 && port <= 65_535) return port;
	throw new Fault(
		`--port ${value} is no port.`,
		'Give a number from 0 (any free one) to 65535.',
		2
	);
}

async function serve(folder: string, asked: number | undefined): Promise<StaticServer> {
	try {
		return await serveFolder(folder, asked ?? DEFAULT_PORT);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
		if (asked !== undefined)
			throw new Fault(
				`Port ${asked} cannot be had (${code}).`,
				'Leave out --port or give another.'
			);
		console.log(`Port ${DEFAULT_PORT} is taken: using a free one.`);
		return serveFolder(folder, 0);
	}
}

function stopped(): Promise<void> {
	return new Promise((resolve) => {
		process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve());
	});
}
