import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { stageFolder } from '../../scripts/output/replace-folder.ts';
import { contentOf, folderOf, preprocess, startPreprocess } from '../hostile/command.ts';

const TEXT = 'The Foreign Minister of Peru met with the Foreign Minister of Ghana in Lima.';
const OLD = { 'datapackage.json': 'old', 'texts/a.json': 'old' };

test('a run that is killed while it writes leaves the old datasets, and the next run works', async () => {
	const folder = folderOf(
		Object.fromEntries(
			Array.from({ length: 400 }, (_, i) => [`d${i}.txt`, `${TEXT}\n\n`.repeat(60)])
		)
	);
	const out = path.join(folderOf({}), 'out');
	mkdirSync(path.join(out, 'texts'), { recursive: true });
	for (const [name, content] of Object.entries(OLD)) writeFileSync(path.join(out, name), content);
	const staged = path.join(path.dirname(out), '.out.new', 'texts');

	const run = startPreprocess('--in', folder, '--out', out, '--jobs', '1');
	const ended = new Promise<NodeJS.Signals | null>((resolve) => {
		run.on('exit', (_, signal) => resolve(signal));
	});
	while (run.exitCode === null && !(existsSync(staged) && readdirSync(staged).length > 3))
		await sleep(5);
	run.kill('SIGKILL');
	expect(await ended).toBe('SIGKILL');
	expect(contentOf(out)).toEqual(OLD);

	const small = folderOf({ 'a.txt': TEXT });
	const next = preprocess('--in', small, '--out', out, '--quiet');
	expect(next.status, next.stderr).toBe(0);
	expect(readdirSync(path.join(out, 'texts'))).toEqual(['a.json']);
	expect(readdirSync(path.dirname(out))).toEqual(['out']);
}, 60_000);

describe('staging', () => {
	test('a second run at the same time says so and touches nothing', () => {
		const out = path.join(folderOf({ 'out/datapackage.json': 'old' }), 'out');
		// A process that certainly runs and is not this one: the one that started it.
		writeFileSync(path.join(path.dirname(out), '.out.lock'), String(process.ppid));
		expect(() => stageFolder(out)).toThrow(/Another run \(process \d+\) is writing/);
		expect(contentOf(out)).toEqual({ 'datapackage.json': 'old' });
	});

	test('a lock of a process that has died, of ourselves or without a number is taken over', () => {
		for (const owner of ['4194304', String(process.pid), 'x', '']) {
			const out = path.join(folderOf({}), 'out');
			writeFileSync(path.join(path.dirname(out), '.out.lock'), owner);
			stageFolder(out).commit();
			expect(readdirSync(path.dirname(out))).toEqual(['out']);
		}
	});

	test('a swap that was cut off between its two steps is put right', () => {
		const out = path.join(folderOf({ 'out/datapackage.json': 'old' }), 'out');
		renameSync(out, path.join(path.dirname(out), '.out.old'));
		stageFolder(out).abandon();
		expect(contentOf(out)).toEqual({ 'datapackage.json': 'old' });
		expect(readdirSync(path.dirname(out))).toEqual(['out']);
	});

	test('what cannot be written is a fault that names the way out', () => {
		const blocked = path.join(folderOf({ file: 'x' }), 'file', 'out');
		expect(() => stageFolder(blocked)).toThrow(/cannot be written/);
	});
});
