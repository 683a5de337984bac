import { existsSync, readFileSync, statSync } from 'node:fs';
import * as v from 'valibot';
import {
	CorrectionsFileSchema,
	LARGEST_CORRECTIONS,
	type Correction
} from '#lib/domain/correction.ts';
import { Fault } from '../fault.ts';

const REMEDY =
	'Correct the file (seeds/README.md says what it holds), or move it away: then the datasets hold what was read.';

/**
 * What people corrected. A folder without such a file gives none.
 *
 * @throws Fault naming the place of the damage; exit code 2, because nothing is written then: a
 *   rebuild never leaves out in silence what somebody entered
 */
export function readCorrections(file: string, isRequired: boolean): Correction[] {
	if (!existsSync(file)) {
		if (isRequired)
			throw new Fault(
				`There are no corrections at ${file}.`,
				'Give the path of an existing file with --corrections.',
				2
			);
		return [];
	}
	if (statSync(file).size > LARGEST_CORRECTIONS)
		throw new Fault(
			`${file} is larger than ${LARGEST_CORRECTIONS / 1e6} MB.`,
			'Split the documents and their corrections into several folders.',
			2
		);
	let json: unknown;
	try {
		json = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
	} catch (error) {
		throw new Fault(
			`${file} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
			REMEDY,
			2
		);
	}
	const parsed = v.safeParse(CorrectionsFileSchema, json);
	if (parsed.success) return parsed.output.corrections;
	const [issue] = parsed.issues;
	throw new Fault(
		`${file} is damaged at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`,
		REMEDY,
		2
	);
}
