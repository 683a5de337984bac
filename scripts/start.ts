import { buildSite } from './build-site.ts';
import { Fault, command } from './fault.ts';
import { readOptions } from './options.ts';
import { fromRoot } from './root.ts';
import { serveFolder, type StaticServer } from './static-server.ts';
import { runScript } from './tool.ts';

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
	const { args, env } = datasetsFor(options.in);
	const read = await runScript('preprocess.ts', args);
	// 1: some document failed and was listed; what could be read is worth showing all the same.
	if (read > 1) return read;
	const built = await buildSite(env);
	if (built > 0) return built;
	const server = await serve(port);
	console.log(`\nEntente is at ${server.origin}/ (Ctrl-C stops it)`);
	await stopped();
	await server.close();
	return 0;
});

/** Someone's own documents get datasets of their own: those of the repository stay as committed. */
function datasetsFor(documents: string | undefined): {
	args: string[];
	env: Record<string, string>;
} {
	if (documents === undefined) return { args: [], env: {} };
	const out = fromRoot('.entente', 'datasets');
	return { args: ['--in', documents, '--out', out], env: { ENTENTE_DATA: out } };
}

function parsePort(value: string): number {
	const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
	if (port >= 0 && port <= 65_535) return port;
	throw new Fault(
		`--port ${value} is no port.`,
		'Give a number from 0 (any free one) to 65535.',
		2
	);
}

async function serve(asked: number | undefined): Promise<StaticServer> {
	try {
		return await serveFolder(fromRoot('build'), asked ?? DEFAULT_PORT);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : undefined;
		if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
		if (asked !== undefined)
			throw new Fault(
				`Port ${asked} cannot be had (${code}).`,
				'Leave out --port or give another.'
			);
		console.log(`Port ${DEFAULT_PORT} is taken: using a free one.`);
		return serveFolder(fromRoot('build'), 0);
	}
}

function stopped(): Promise<void> {
	return new Promise((resolve) => {
		process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve());
	});
}
