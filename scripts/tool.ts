import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fromRoot, ROOT } from './root.ts';

export interface RunOptions {
	/** Added to our own environment. */
	env?: Readonly<Record<string, string>>;
	/** Keeps its output back, and tells it only when the command fails. */
	quiet?: boolean;
}

/**
 * Runs the command of an installed package with this very Node, with its output on the terminal:
 * neither `npx` nor a shell, which differ between systems. A signal to us ends it too.
 *
 * @returns its exit code; 128 and the signal's number where a signal ended it
 */
export function runTool(
	tool: string,
	args: readonly string[],
	options?: RunOptions
): Promise<number> {
	return runNode([toolPath(tool), ...args], options);
}

/** Runs one of our own TypeScript commands. */
export function runScript(
	file: string,
	args: readonly string[],
	options?: RunOptions
): Promise<number> {
	// Not by tsx's own command, which would be one process more to stop.
	return runNode(['--import', 'tsx', fromRoot('scripts', file), ...args], options);
}

function runNode(
	args: readonly string[],
	{ env = {}, quiet = false }: RunOptions = {}
): Promise<number> {
	return new Promise((resolve, reject) => {
		const output = quiet ? 'pipe' : 'inherit';
		const child = spawn(process.execPath, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: ['ignore', output, output]
		});
		const kept: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr])
			stream?.on('data', (chunk: Buffer) => kept.push(chunk));
		// Whoever stops us means the child too, also where the signal went to us alone.
		let stoppedBy: NodeJS.Signals | null = null;
		const stop = (signal: NodeJS.Signals) => {
			stoppedBy ??= signal;
			child.kill(signal);
		};
		process.on('SIGINT', stop).on('SIGTERM', stop);
		child.once('error', reject);
		child.once('close', (code, signal) => {
			process.off('SIGINT', stop).off('SIGTERM', stop);
			// A child that was stopped may end with any code: none of them means that it is done.
			const by = stoppedBy ?? signal;
			if (by === null && code !== 0) process.stderr.write(Buffer.concat(kept));
			resolve(by ? 128 + constants.signals[by] : (code ?? 1));
		});
	});
}

/** `vite`, or `package#command` where a package's command has another name. */
function toolPath(tool: string): string {
	const [name = '', command = path.posix.basename(name)] = tool.split('#');
	const folder = fromRoot('node_modules', ...name.split('/'));
	const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
		bin?: string | Record<string, string>;
	};
	const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[command];
	if (bin === undefined) throw new Error(`${name} has no command ${command}`);
	return path.join(folder, bin);
}
