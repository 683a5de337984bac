import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot, ROOT } from './root.ts';

/**
 * Runs the command of an installed package with this very Node, with its output on the terminal:
 * neither `npx` nor a shell, which differ between systems. Gives the exit code.
 */
export function runTool(
	tool: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {}
): Promise<number> {
	return runNode([toolPath(tool), ...args], env);
}

/** Runs one of our own TypeScript commands. */
export function runScript(file: string, args: readonly string[]): Promise<number> {
	return runNode([toolPath('tsx'), fromRoot('scripts', file), ...args]);
}

function runNode(
	args: readonly string[],
	env: Readonly<Record<string, string>> = {}
): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'inherit', 'inherit']
		});
		// Whoever stops us means the child too, also where the signal went to us alone.
		const stop = (signal: NodeJS.Signals) => child.kill(signal);
		process.once('SIGINT', stop).once('SIGTERM', stop);
		child.once('error', reject);
		child.once('close', (code, signal) => {
			process.off('SIGINT', stop).off('SIGTERM', stop);
			resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
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
