import * as v from 'valibot';
import { Fault } from '../fault.ts';

/** What to tell of JSON that cannot be used. */
export interface JsonFault {
	/** What the sentence is about: a path, `It`. */
	subject: string;
	remedy: string;
	/** 1 unless told. */
	exitCode?: 1 | 2;
}

/**
 * The value of a JSON text, with or without a byte order mark.
 *
 * @throws Fault with the parser's own words
 */
export function parseJson(text: string, { subject, remedy, exitCode }: JsonFault): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch (error) {
		throw new Fault(
			`${subject} is not valid JSON: ${error instanceof Error ? error.message : String(error)}.`,
			remedy,
			exitCode
		);
	}
}

/**
 * The value as its schema gives it.
 *
 * @throws Fault naming the place of the first damage: `documents.1.published`
 */
export function checkShape<S extends v.GenericSchema>(
	schema: S,
	json: unknown,
	{ subject, remedy, exitCode }: JsonFault
): v.InferOutput<S> {
	const parsed = v.safeParse(schema, json);
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	throw new Fault(
		`${subject} is damaged at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`,
		remedy,
		exitCode
	);
}
