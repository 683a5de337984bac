import { existsSync, readFileSync, statSync } from 'node:fs';
import type * as v from 'valibot';
import { Fault } from '../fault.ts';
import { checkShape, parseJson, type JsonFault } from './json.ts';

/**
 * The value of a JSON file that has to be there.
 *
 * @throws Fault naming the file
 */
export function readJsonFile(
	file: string,
	fault: Omit<JsonFault, 'subject'> = { remedy: 'Correct the file.' }
): unknown {
	return parseJson(readFileSync(file, 'utf8'), { ...fault, subject: file });
}

/** How a file that goes with the documents is read. */
export interface Companion {
	/** The option that names the file; then it has to be there. */
	option: string;
	isRequired: boolean;
	/** What is told of a file that is not there: `There is no manifest`. */
	absence: string;
	/** In bytes. */
	largest: number;
	/** For a damaged one. */
	remedy: string;
}

/**
 * A file that people write beside the documents; `null` where there is none.
 *
 * @throws Fault naming the place of the damage; exit code 2, because nothing is written then
 */
export function readCompanion<S extends v.GenericSchema>(
	file: string,
	schema: S,
	{ option, isRequired, absence, largest, remedy }: Companion
): v.InferOutput<S> | null {
	if (!existsSync(file)) {
		if (isRequired)
			throw new Fault(
				`${absence} at ${file}.`,
				`Give the path of an existing file with ${option}.`,
				2
			);
		return null;
	}
	if (statSync(file).size > largest)
		throw new Fault(
			`${file} is larger than ${largest / 1e6} MB.`,
			'Split the documents into several folders, each with a file of its own.',
			2
		);
	const fault = { remedy, exitCode: 2 } as const;
	return checkShape(schema, readJsonFile(file, fault), { ...fault, subject: file });
}
