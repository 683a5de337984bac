import { Fault } from '../fault.ts';

/** A file that could not be read, with the way out. */
export interface FailedFile {
	file: string;
	cause: string;
	remedy: string;
	/** It is a line of standard input, whose number depends on the order of the lines. */
	isLine?: true;
}

/** What is wrong with one file, so that the others go on. A bug of ours keeps its stack on standard error. */
export function failedFile(file: string, error: unknown): FailedFile {
	if (error instanceof Fault) return { file, cause: error.message, remedy: error.remedy };
	if (error instanceof Error && 'code' in error)
		return {
			file,
			// The message would name the path on this machine.
			cause: `It cannot be read (${String(error.code)}).`,
			remedy: 'Check that the file exists and may be read.'
		};
	console.error(error);
	return {
		file,
		cause: `The engine failed on it: ${error instanceof Error ? error.message : String(error)}`,
		remedy: 'That is a bug: please report it with the file.'
	};
}
