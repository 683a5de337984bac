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
	return parsed({ args, options, allowPositionals: false, strict: true }, help).values;
}

/**
 * Reads the options of a command that is also given files.
 *
 * @throws Fault as above
 */
export function readOptionsAndFiles<T extends NonNullable<ParseArgsConfig['options']>>(
	args: string[],
	options: T,
	help: string
) {
	const { values, positionals } = parsed(
		{ args, options, allowPositionals: true, strict: true },
		help
	);
	return { options: values, files: positionals };
}

function parsed<T extends ParseArgsConfig>(config: T, help: string) {
	try {
		return parseArgs(config);
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
