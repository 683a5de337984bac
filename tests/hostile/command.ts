import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { Summary } from '../../scripts/preprocess/summary.ts';
import { fromRoot } from '../../scripts/root.ts';

/** What a shell would see of a run. */
export interface Run {
	status: number | null;
	stdout: string;
	stderr: string;
}

const COMMAND = ['--import', 'tsx', fromRoot('scripts', 'preprocess.ts')];

export function preprocess(...args: string[]): Run {
	const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
		encoding: 'utf8',
		cwd: fromRoot(),
		timeout: 60_000
	});
	return { status, stdout, stderr };
}

/** With lines on its standard input. */
export function preprocessLines(input: string | Uint8Array, ...args: string[]): Run {
	const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
		encoding: 'utf8',
		cwd: fromRoot(),
		input,
		maxBuffer: 1e9,
		timeout: 60_000
	});
	return { status, stdout, stderr };
}

export function startPreprocess(...args: string[]): ChildProcess {
	return spawn(process.execPath, [...COMMAND, ...args], { cwd: fromRoot(), stdio: 'ignore' });
}

export function summaryOf({ stdout }: Run): Summary {
	return JSON.parse(stdout) as Summary;
}

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new folder with these files, gone when the tests of the file that asked for it have run. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'entente-test-'));
	made.push(folder);
	for (const [name, content] of Object.entries(files)) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	return folder;
}

/** Every file below a folder with its content. */
export function contentOf(folder: string): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.sort();
	return Object.fromEntries(
		names.map((name) => [name, readFileSync(path.join(folder, name), 'latin1')])
	);
}
