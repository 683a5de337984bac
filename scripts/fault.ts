import { constants } from 'node:os';

/**
 * The user's fault: what is wrong and the way out, without a stack. 1: the work failed, 2: the
 * command was called wrongly. Any other error is a bug of ours and keeps its stack.
 */
export class Fault extends Error {
	readonly remedy: string;
	readonly exitCode: 1 | 2;

	constructor(problem: string, remedy: string, exitCode: 1 | 2 = 1) {
		super(problem);
		this.name = 'Fault';
		this.remedy = remedy;
		this.exitCode = exitCode;
	}
}

/** Runs a command and turns its end, good or bad, into the exit code. */
export async function command(run: () => Promise<number>): Promise<void> {
	process.stdout.on('error', endWithReader);
	process.stderr.on('error', endWithReader);
	try {
		process.exitCode = await run();
	} catch (error) {
		if (!(error instanceof Fault)) throw error;
		console.error(`${error.message}\n${error.remedy}`);
		process.exitCode = error.exitCode;
	}
}

/**
 * Ends the command where nobody reads its output any more (`… | head`): without a word, and with the
 * code of a program that the closed pipe's signal ends, because the work is not done.
 */
export function endWithReader(error: NodeJS.ErrnoException): void {
	if (error.code !== 'EPIPE') throw error;
	process.exit(128 + constants.signals.SIGPIPE);
}
