import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { OWN_SITE, siteOf } from '../../scripts/build-site.ts';
import { fromRoot } from '../../scripts/root.ts';
import { folderOf } from '../hostile/command.ts';

test('each folder of documents has a site of its own, the same each time', () => {
	const sites = ['/a/news', '/b/news', '/a/외교부 자료', '/'].map(siteOf);
	const folders = [OWN_SITE, ...sites].flatMap(({ datasets, build, work }) => [
		datasets,
		build,
		work
	]);
	expect(new Set(folders).size).toBe(folders.length);
	expect(siteOf('/a/news')).toEqual(sites[0]);
	for (const { datasets, build } of sites) {
		expect(path.relative(fromRoot('.entente'), datasets)).not.toMatch(/^\.\./);
		expect(path.relative(fromRoot('.entente'), build)).not.toMatch(/^\.\./);
	}
});

test('a build reads the folder that it is given, and says where that is none', () => {
	const missing = path.join(folderOf({}), 'nowhere');
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', fromRoot('scripts', 'build.ts'), '--single', '--in', missing],
		{ cwd: fromRoot(), encoding: 'utf8' }
	);
	expect(status).toBe(2);
	expect(stdout + stderr).toContain(missing);
	expect(existsSync(siteOf(missing).build)).toBe(false);
});

// Windows has no signal that a process could answer.
test.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT'] as const)(
	'%s to the start alone ends what it began, and nothing goes on after it',
	async (signal) => {
		const text = 'The Foreign Minister of Peru met with the Foreign Minister of Ghana in Lima.\n\n';
		const documents = folderOf(
			Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`d${i}.txt`, text.repeat(60)]))
		);
		const { datasets } = siteOf(documents);
		const staged = path.join(path.dirname(datasets), '.datasets.new', 'texts');
		const start = spawn(
			process.execPath,
			['--import', 'tsx', fromRoot('scripts', 'start.ts'), '--in', documents, '--port', '0'],
			// A process group of its own, so that what is left of it can be asked for.
			{ cwd: fromRoot(), stdio: 'ignore', detached: true }
		);
		const ended = new Promise<number | null>((resolve) => start.once('exit', resolve));
		while (start.exitCode === null && !(existsSync(staged) && readdirSync(staged).length > 3))
			await sleep(5);
		start.kill(signal);
		expect(await ended).toBe(signal === 'SIGTERM' ? 143 : 130);
		await expect.poll(() => isGroupAlive(start), { timeout: 5000 }).toBe(false);
		expect(existsSync(datasets)).toBe(false);
		rmSync(path.dirname(datasets), { recursive: true });
	},
	60_000
);

function isGroupAlive({ pid }: ChildProcess): boolean {
	if (pid === undefined) return false;
	try {
		return process.kill(-pid, 0);
	} catch {
		return false;
	}
}
