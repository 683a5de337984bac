import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../../03-match/actor.ts';
import type { TriggerHit } from './sentence.ts';

/** The longest aside, in code units. */
const LONGEST = 160;

const ASIDE = new RegExp(`\\([^()]{1,${LONGEST}}\\)`, 'g');

/**
 * "the Prime Minister of Spain (due later from Rome, where he will meet the Pope), those of Malta and Croatia":
 * an aside that tells something of its own is not what the sentence tells. Takes its verbs out, and
 * those whom it names act for nobody.
 */
export function withoutAsides(
	text: string,
	sentence: Span,
	actors: readonly Actor[],
	triggers: readonly TriggerHit[]
): TriggerHit[] {
	const told = text.slice(sentence.start, sentence.end);
	if (!told.includes('(')) return [...triggers];
	const asides = [...told.matchAll(ASIDE)]
		.map(({ index, 0: aside }) => ({
			start: sentence.start + index,
			end: sentence.start + index + aside.length
		}))
		.filter((aside) => triggers.some((trigger) => isVerb(trigger) && isIn(trigger, aside)));
	const isAside = (span: Span) => asides.some((aside) => isIn(span, aside));
	// Where the sentence tells nothing outside, the aside is the story.
	if (asides.length === 0 || triggers.every(isAside) || actors.every(isAside)) return [...triggers];
	for (const actor of actors) if (isAside(actor)) actor.suppressed = true;
	return triggers.filter((trigger) => !isAside(trigger));
}

function isVerb({ value }: TriggerHit): boolean {
	return value.rule.form === 'verb' && value.kind !== 'attend';
}

function isIn({ start, end }: Span, outer: Span): boolean {
	return start >= outer.start && end <= outer.end;
}
