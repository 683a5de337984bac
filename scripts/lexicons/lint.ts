import { coverageFindings, languagesOf } from './coverage.ts';
import type { LexiconFile } from './files.ts';
import type { Finding } from './finding.ts';
import { meaningFindings } from './meanings.ts';
import { referenceFindings, type Known } from './references.ts';
import { shapeFindings } from './shape.ts';
import { spellingFindings } from './spelling.ts';
import { headingFindings, wordSetFindings } from './word-sets.ts';

/** All that is wrong or doubtful in the lexicons. Files without their shape are looked at no further. */
export function lintLexicons(files: readonly LexiconFile[], known: Known): Finding[] {
	const shape = shapeFindings(files);
	if (shape.length > 0) return shape;
	return [
		...spellingFindings(files),
		...coverageFindings(files),
		...referenceFindings(files, known),
		...wordSetFindings(files),
		...headingFindings(files),
		...languagesOf(files).flatMap((language) => meaningFindings(files, language))
	];
}
