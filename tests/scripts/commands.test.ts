import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/root.ts';
import { folderOf, preprocess } from '../hostile/command.ts';

const { scripts } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};
const OURS = [
	...new Set(
		Object.values(scripts).flatMap((line) => /^tsx .*?(scripts\/\S+)/.exec(line)?.[1] ?? [])
	)
];
const nodeArgs = (script: string, args: readonly string[]) => [
	'--import',
	'tsx',
	fromRoot(script),
	...args
];

function run(script: string, ...args: string[]) {
	const options = { encoding: 'utf8', cwd: fromRoot(), timeout: 60_000 } as const;
	return spawnSync(process.execPath, nodeArgs(script, args), options);
}

describe.each(OURS)('%s', (script) => {
	test('tells its use and does nothing else', () => {
		const { status, stdout, stderr } = run(script, '--help');
		expect(status, stderr).toBe(0);
		expect(stdout).toMatch(/^npm (?:run (?:--silent )?[\w:]+|start|test)\b/);
		expect(stdout.split('\n').length).toBeLessThan(40);
	}, 60_000);

	test('refuses an option that it does not know', () => {
		const { status, stdout, stderr } = run(script, '--no-such-option');
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/--no-such-option/);
		expect(stderr).not.toMatch(/\n\s+at /);
	}, 60_000);
});

test('a command whose reader goes away ends without a word', async () => {
	const seeds = ['000_0ce7ff5a3dead4e9.txt', '003_b8e312a123049de5.txt'];
	const args = seeds.map((name) => fromRoot('seeds', name));
	const child = spawn(process.execPath, nodeArgs('scripts/explain.ts', args), { cwd: fromRoot() });
	child.stdout.destroy();
	let said = '';
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const code = await new Promise((resolve) => child.once('close', resolve));
	expect(said).toBe('');
	expect(code).toBe(141);
}, 60_000);

test('a file where a folder is wanted is told to be one', () => {
	const file = path.join(folderOf({ 'a.txt': 'x' }), 'a.txt');
	for (const { status, stderr } of [
		preprocess('--in', file),
		run('scripts/unmatched.ts', '--in', file)
	]) {
		expect(status).toBe(2);
		expect(stderr).toMatch(/a\.txt is a file, and a folder is wanted/);
	}
}, 60_000);
