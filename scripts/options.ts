import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Fault } from './fault.ts';

/**
 * Reads a command's options.
 *
 * @throws Fault with exit code 2 on an option that the command does not know, or without its value
 */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
	args: string[],
	options: T,
	help: string
) {
	try {
		return parseArgs({ args, options, allowPositionals: false, strict: true }).values;
	} catch (error) {
		if (!isParseError(error)) throw error;
		const [first = ''] = error.message.split('. To specify');
		throw new Fault(first, `Options:\n${help}`, 2);
	}
}

function isParseError(error: unknown): error is Error {
	return (
		error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
	);
}
