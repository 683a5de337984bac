import {
	CorrectionsFileSchema,
	LARGEST_CORRECTIONS,
	type Correction
} from '#lib/domain/correction.ts';
import { readCompanion } from './json-file.ts';

const REMEDY =
	'Correct the file (seeds/README.md says what it holds), or move it away: then the datasets hold what was read.';

/**
 * What people corrected. A folder without such a file gives none.
 *
 * @throws Fault naming the place of the damage; exit code 2, because nothing is written then: a
 *   rebuild never leaves out in silence what somebody entered
 */
export function readCorrections(file: string, isRequired: boolean): Correction[] {
	const parsed = readCompanion(file, CorrectionsFileSchema, {
		option: '--corrections',
		isRequired,
		absence: 'There are no corrections',
		largest: LARGEST_CORRECTIONS,
		remedy: REMEDY
	});
	return parsed?.corrections ?? [];
}
