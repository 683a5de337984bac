import type { Frame } from './frame.ts';
import { hasCue, type Sentence } from './sentence.ts';
import { isSpokenOf } from './statement.ts';

/** The sentences that speak of a frame, in the order of the text. */
export interface Scope {
	/** Those that tell it, and those that go on about "both sides". */
	own: Sentence[];
	/** Those that go on from them without naming anybody else. */
	following: Sentence[];
	/** Those of its stretch of the text that name a third party beside one of its own. */
	context: Sentence[];
}

/**
 * Walks the text with one engagement in mind. What tells it opens its scope; a sentence that begins
 * another engagement, or that speaks of third parties alone, closes it until it is told again.
 */
export function scopeOf(
	frame: Frame,
	frames: readonly Frame[],
	sentences: readonly Sentence[]
): Scope {
	const told = new Set(frame.sentences);
	const first = beginning(frame);
	const known = new Set(
		frame.sentences.flatMap(({ actors }) =>
			actors.flatMap(({ party, kind }) => (kind === 'country' ? [party] : []))
		)
	);
	const others = frames.filter((other) => other !== frame);
	const begun = new Set(others.map(beginning));
	const toldByOthers = new Set(others.flatMap((other) => other.sentences));
	const scope: Scope = { own: [], following: [], context: [] };
	let isOpen = false;
	for (const sentence of sentences) {
		const tells = told.has(sentence);
		if (tells) isOpen = first === sentence || !begun.has(sentence);
		else if (toldByOthers.has(sentence)) isOpen = false;
		if (tells || (sentence.isTitle && frames[0] === frame)) scope.own.push(sentence);
		else if (!isOpen) continue;
		else if (hasCue(sentence, 'bothSides')) scope.own.push(sentence);
		else {
			const named = partiesNamed(sentence, frame, known);
			if (named.third === 0) scope.following.push(sentence);
			else if (named.own > 0) scope.context.push(sentence);
			else isOpen = false;
		}
	}
	return scope;
}

/** The sentence with which a frame begins: its first outside the title. */
function beginning({ sentences }: Frame): Sentence | undefined {
	return sentences.find((sentence) => !sentence.isTitle) ?? sentences[0];
}

/**
 * How many of its own parties, and how many others, a sentence names. States that the telling itself
 * named (`known`: a mediator, the country of the venue) are no others.
 */
function partiesNamed(
	sentence: Sentence,
	frame: Frame,
	known: ReadonlySet<string>
): { own: number; third: number } {
	const parties = new Set(frame.parts.map(({ actor }) => actor.party));
	// Whoever else is named beside a bloc may be one of it.
	const isWide = frame.parts.some(({ actor }) => actor.kind === 'bloc');
	const counts = { own: 0, third: 0 };
	for (const actor of sentence.actors)
		if (parties.has(actor.party)) counts.own++;
		else if (!isWide && !known.has(actor.party) && isSpokenOf(actor, sentence)) counts.third++;
	return counts;
}
