import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { command, Fault } from './fault.ts';
import { readOptions } from './options.ts';
import { fromRoot } from './root.ts';

const HELP = `npm run check:data
  Makes the datasets of seeds/ anew and compares them, byte by byte, with those in data/datasets.
  Exit code 1 where they differ.`;

/** Makes the datasets anew in a temporary folder and compares them with those committed, byte by byte. */
await command(async () => {
	const options = readOptions(process.argv.slice(2), { help: { type: 'boolean' } }, HELP);
	if (options.help) {
		console.log(HELP);
		return 0;
	}
	const folder = mkdtempSync(path.join(os.tmpdir(), 'entente-'));
	try {
		const { status } = spawnSync(
			process.execPath,
			[
				'--import',
				'tsx',
				fromRoot('scripts', 'preprocess.ts'),
				'--out',
				path.join(folder, 'datasets'),
				'--quiet'
			],
			{ cwd: fromRoot(), stdio: ['ignore', 'ignore', 'inherit'] }
		);
		if (status !== 0)
			throw new Fault(
				'The datasets cannot be made from seeds/.',
				'The lines above say why; npm run preprocess shows the same.'
			);
		const stale = differences(fromRoot('data', 'datasets'), path.join(folder, 'datasets'));
		if (stale.length > 0)
			throw new Fault(
				`data/datasets is not what seeds/ gives: ${stale.join(', ')}`,
				'Run npm run preprocess and commit what it writes.'
			);
		console.log('data/datasets is what seeds/ gives');
		return 0;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

function differences(committed: string, fresh: string): string[] {
	const names = new Set([...list(committed), ...list(fresh)]);
	return [...names].sort().filter((name) => !isSame(read(committed, name), read(fresh, name)));
}

function list(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

function isSame(a: Buffer | null, b: Buffer | null): boolean {
	return a !== null && b !== null && a.equals(b);
}

function read(folder: string, name: string): Buffer | null {
	try {
		return readFileSync(path.join(folder, name));
	} catch {
		return null;
	}
}
