import type { Lexicon } from '../03-match/compile.ts';
import { cityMentions } from './city-mention.ts';
import type { Frame } from './frame.ts';
import type { Sentence } from './sentence.ts';
import type { Where } from './where.ts';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * "On the sidelines of the conference in Rome": the one city in which the text has its people meet beside
 * the work of something larger; `null` where it names none or several.
 */
export function sidelinesOf(
	sentences: readonly Sentence[],
	text: string,
	folded: string,
	lexicon: Lexicon
): Where | null {
	const found: Where[] = [];
	for (const sentence of sentences) {
		const cue = sentence.cues.find(({ kind }) => kind === 'sidelines');
		if (!cue || sentence.tables.isVerbFinal) continue;
		const cities = cityMentions(sentence, text, folded, lexicon, NOBODY, null);
		const city = cities.find(({ span }) => span.start >= cue.end);
		if (city) found.push(city);
	}
	const [first] = found;
	const isOne = found.every(({ city }) => city?.id === first?.city?.id);
	return first && isOne ? { ...first, inherited: true } : null;
}

/** Meetings of which nothing else tells the place took place at the occasion of the others. */
export function atSidelines(frame: Frame, place: Where | null): Where | null {
	if (!place || frame.event !== null || frame.type !== 'bilateral_meeting') return null;
	return frame.statements.some(({ trigger }) => trigger.kind === 'call') ? null : place;
}
