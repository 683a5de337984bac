import type { CueKind } from '../../lexicon/entry.ts';
import type { Sentence } from './sentence.ts';

/** Some word of the sentence says that what it tells did not happen, is only spoken of, or sets two against each other. */
export function isUnreal({ cues }: Sentence): boolean {
	return cues.some(({ kind }) => UNREAL.has(kind));
}

const UNREAL: ReadonlySet<CueKind> = new Set([
	'denied',
	'disclaimed',
	'tentative',
	'supposed',
	'aside',
	'cancelled',
	'undone',
	'topic',
	'former',
	'strife'
]);
