import { canAct, type Actor } from '../../03-match/actor.ts';
import { distinct } from '../sides/distinct.ts';
import { otherWords } from './other-words.ts';
import type { NamedEvent } from '../event/event.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';

/** Fewer states are no list of guests, but somebody and his company. */
const GUESTS = 3;
/** So many long words in small letters may stand beside the guests: "the dignitaries included … as well as". */
const OTHER_WORDS = 4;
/** So many sentences behind the one that says that guests came, or behind such a list, the next may stand. */
const NEAR = 2;

/**
 * "The dignitaries included King A of X, Presidents B of Y and C of Z." "Also there was D of W.": a sentence of
 * officials and nothing that they do, in a text that has just said that guests came, tells who they were. The text's
 * lists follow one another.
 */
export function guestsInProse(
	text: string,
	sentence: Sentence,
	{ attendedAt, convenors }: NamedEvent
): Actor[] {
	const { isTitle, triggers, tables, index } = sentence;
	const isRoll = hasCue(sentence, 'roll');
	const isNear = attendedAt !== undefined && index > attendedAt && index - attendedAt <= NEAR;
	if (isTitle || tables.isVerbFinal || !(isRoll || isNear)) return [];
	if (triggers.some(({ value }) => value.kind !== 'attend')) return [];
	if (KEPT_AWAY.some((kind) => hasCue(sentence, kind))) return [];
	const hosts = new Set(convenors.map(({ actor }) => actor.party));
	const guests = sentence.actors.filter(
		(actor) => canAct(actor) && actor.kind === 'country' && !hosts.has(actor.party)
	);
	const officials = guests.filter(({ rank }) => rank === 'official');
	if (distinct(guests).length < GUESTS || distinct(officials).length < GUESTS - 1) return [];
	return otherWords(text, sentence).length <= OTHER_WORDS + officials.length / 2 ? guests : [];
}

/** What says that those of whom a sentence speaks did not come, or are not known to. */
const KEPT_AWAY = ['denied', 'absent', 'tentative', 'inviting', 'former'] as const;

/** The sentence says that guests came to the event, and of none by name. */
export function tellsOfUnnamed(
	sentence: Sentence,
	{ participants, celebrates }: NamedEvent
): boolean {
	const { triggers, cues } = sentence;
	const isTold =
		triggers.some(({ value }) => value.kind === 'attend') ||
		cues.some(({ kind }) => kind === 'roll');
	return (
		isTold &&
		!participants.some(
			// "will attend the inauguration of the President": he has not come to his own.
			({ actor, sentence: told }) =>
				told === sentence && actor.kind === 'country' && actor.party !== celebrates?.actor.party
		)
	);
}
