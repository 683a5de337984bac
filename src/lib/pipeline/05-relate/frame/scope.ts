import type { Frame } from './frame.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { isSpokenOf } from '../sentence/spoken-of.ts';

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
 * Gives each frame its scope. The frame walks the text with its engagement in mind: what tells it opens
 * its scope; a sentence that begins another engagement, or that speaks of third parties alone, closes it
 * until it is told again.
 */
export function scopesOf(
	frames: readonly Frame[],
	sentences: readonly Sentence[]
): (frame: Frame) => Scope {
	const begun = new Set(frames.map(beginning));
	const told = new Set(frames.flatMap((frame) => frame.sentences));
	return (frame) => {
		const titles = frame === frames[0] ? sentences.filter(({ isTitle }) => isTitle) : [];
		return walk(frame, new Set([...titles, ...frame.sentences]), { begun, told, sentences });
	};
}

/** A document with the sentences that begin or tell any of its frames. */
interface Ground {
	begun: ReadonlySet<Sentence | undefined>;
	told: ReadonlySet<Sentence>;
	sentences: readonly Sentence[];
}

function walk(frame: Frame, own: ReadonlySet<Sentence>, { begun, told, sentences }: Ground): Scope {
	const tells = new Set(frame.sentences);
	const first = beginning(frame);
	const sides = sidesIn(frame);
	const scope: Scope = { own: [], following: [], context: [] };
	let isOpen = false;
	let next = 0;
	// Nothing else opens a scope that is closed: most of a long text is passed over.
	for (const { index } of [...own].sort((a, b) => a.index - b.index)) {
		if (index < next) continue;
		for (next = index; next < sentences.length; next++) {
			const sentence = sentences[next];
			if (!sentence) break;
			if (tells.has(sentence)) isOpen = first === sentence || !begun.has(sentence);
			else if (told.has(sentence)) isOpen = false;
			if (own.has(sentence)) scope.own.push(sentence);
			else if (!isOpen) break;
			else if (hasCue(sentence, 'bothSides')) scope.own.push(sentence);
			else if (opensAtIt(sentence)) scope.following.push(sentence);
			else {
				const named = partiesNamed(sentence, sides);
				if (named.third === 0) scope.following.push(sentence);
				else if (named.own > 0) scope.context.push(sentence);
				else isOpen = false;
			}
		}
	}
	return scope;
}

/** "At the meeting, trade and the wars in A and B were discussed": of whom they spoke there is no matter. */
function opensAtIt({ start, triggers, tables }: Sentence): boolean {
	const [first] = triggers;
	return (
		tables.isVerbFinal &&
		first !== undefined &&
		first.start - start < OPENING &&
		first.value.kind === 'meet' &&
		first.value.rule.form === 'noun'
	);
}

/** Before the word for the meeting: an article, "in", in code units. */
const OPENING = 6;

/** The sentence with which a frame begins: its first outside the title. */
function beginning({ sentences }: Frame): Sentence | undefined {
	return sentences.find((sentence) => !sentence.isTitle) ?? sentences[0];
}

/** Whom a frame and its telling name. */
interface Sides {
	parties: ReadonlySet<string>;
	/** States that the telling itself named: a mediator, the country of the venue. */
	known: ReadonlySet<string>;
	/** Whoever else is named beside a bloc may be one of it. */
	isWide: boolean;
}

function sidesIn({ parts, sentences }: Frame): Sides {
	const known = new Set<string>();
	for (const { actors } of sentences)
		for (const { party, kind } of actors) if (kind === 'country') known.add(party);
	return {
		parties: new Set(parts.map(({ actor }) => actor.party)),
		known,
		isWide: parts.some(({ actor }) => actor.kind === 'bloc')
	};
}

/** How many of its own parties, and how many others, a sentence names. */
function partiesNamed(
	sentence: Sentence,
	{ parties, known, isWide }: Sides
): { own: number; third: number } {
	const counts = { own: 0, third: 0 };
	for (const actor of sentence.actors)
		if (parties.has(actor.party)) counts.own++;
		else if (!isWide && !known.has(actor.party) && isSpokenOf(actor, sentence)) counts.third++;
	return counts;
}
