import type { Lexicon } from '../03-match/compile.ts';
import { cityMentions } from './city-mention.ts';
import type { Frame } from './frame.ts';
import type { Sentence } from './sentence.ts';
import { isOrigin, type Where } from './where.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** Where a text has its people meet when the sentences of a meeting do not say it. */
export interface CommonPlaces {
	/** The one city in which they meet beside the work of something larger. */
	sidelines: Where | null;
	/** The one city of the whole text. */
	only: Where | null;
	/** By the start of a paragraph: the city with which it begins. */
	opening: ReadonlyMap<number, Where>;
}

/**
 * "On the sidelines of the conference in Rome", and a text that has no other city in it than Rome;
 * `null` where it names none or several.
 */
export function commonPlaces(
	sentences: readonly Sentence[],
	text: string,
	folded: string,
	lexicon: Lexicon
): CommonPlaces {
	const beside: Where[] = [];
	const all: Where[] = [];
	const opening = new Map<number, Where>();
	for (const sentence of sentences) {
		const cue = sentence.cues.find(({ kind }) => kind === 'sidelines');
		const cities = cityMentions(sentence, text, folded, lexicon, NOBODY, null).filter(
			({ span }) => !isOrigin(text, sentence, span.start)
		);
		all.push(...cities);
		const [head] = cities;
		const { start } = sentence.block;
		if (head && head.span.start - start < OPENING && !opening.has(start))
			opening.set(start, { ...head, inherited: true });
		const city = cue && cities.find(({ span }) => span.start >= cue.end);
		if (city && !sentence.tables.isVerbFinal) beside.push(city);
	}
	return { sidelines: theOne(beside), only: theOne(all), opening };
}

function theOne(found: readonly Where[]): Where | null {
	const [first] = found;
	const isOne = found.every(({ city }) => city?.id === first?.city?.id);
	return first && isOne ? { ...first, inherited: true } : null;
}

/** "In Astana, the President": so far from the start of a paragraph, in code units. */
const OPENING = 16;

const MEETINGS: ReadonlySet<string> = new Set([
	'bilateral_meeting',
	'ministerial_meeting',
	'agreement'
]);

/** Meetings of which nothing else tells the place took place at the occasion of the others. */
export function atCommonPlace(
	frame: Frame,
	{ sidelines, only, opening }: CommonPlaces
): Where | null {
	if (frame.event !== null || frame.statements.some(({ trigger }) => trigger.kind === 'call'))
		return null;
	const told = frame.sentences.find(({ isTitle }) => !isTitle);
	const opened = told && opening.get(told.block.start);
	if (opened && MEETINGS.has(frame.type)) return opened;
	if (sidelines && frame.type === 'bilateral_meeting') return sidelines;
	if (!only || !MEETINGS.has(frame.type)) return null;
	return frame.parts.some(({ actor }) => actor.party === only.country) ? only : null;
}
