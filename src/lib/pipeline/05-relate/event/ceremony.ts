import type { Actor } from '../../03-match/actor.ts';
import { precededBy } from '../../lexicon/context.ts';
import { fold } from '../../text/fold.ts';
import type { NamedEvent } from './event.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/**
 * "The inauguration of the President of Peru": whose ceremony of state it is, though he himself is only spoken of there.
 * `null` where the words do not say it.
 */
export function celebratedBy(
	text: string,
	{ actors, tables }: Sentence,
	{ start, end, value: { rule } }: TriggerHit
): Actor | null {
	if (rule.means !== 'ceremony') return null;
	// "President Kagame|'s inauguration"
	const owner = actors.find(
		(actor) => actor.end <= start && GENITIVE.test(text.slice(actor.end, start))
	);
	if (owner) return isOfState(owner) ? owner : null;
	const whose = actors.find((actor) => actor.end > end);
	if (whose?.kind !== 'country' || whose.party === '' || whose.rank === 'adjective') return null;
	// "posse do |presidente": the noun holds the words of the office.
	if (whose.start < end) return whose;
	const gap = fold(text.slice(end, whose.start));
	// "posse de |Lula": the noun holds the preposition.
	if (gap.trim() === '') return whose.rank === 'official' ? whose : null;
	const isOfHim = gap.length <= OF && precededBy(gap, gap.length, tables.contexts.of);
	return isOfHim && !/[.,;:()]/.test(gap) ? whose : null;
}

function isOfState({ kind, rank, party, compound }: Actor): boolean {
	return kind === 'country' && rank === 'official' && party !== '' && !compound;
}

/** Between whoever's it is and the noun: "'s ", "'s presidential ". */
const GENITIVE = /^['’]s? (?:\p{Ll}+ )?$/u;

/** " of the newly elected ", in code units. */
const OF = 24;

/** Whose ceremony it is has it at home, where guests of other states came to it and nobody else is said to hold it. */
export function hostsOwnCeremony(event: NamedEvent): void {
	const { celebrates, convenors, participants } = event;
	if (!celebrates || convenors.length > 0) return;
	if (participants.some(({ actor }) => actor.party !== celebrates.actor.party))
		convenors.push(celebrates);
}

/** So many came to it that it is what the text tells. */
export function isCeremony({ celebrates, participants }: NamedEvent): boolean {
	return celebrates !== undefined && participants.length >= GUESTS;
}

const GUESTS = 3;

/** "posse de |drogas": with its preposition the noun is of a ceremony only where somebody of a state stands behind. */
export function isCeremonyOfNobody(text: string, sentence: Sentence, trigger: TriggerHit): boolean {
	if (trigger.value.rule.means !== 'ceremony') return false;
	const last = fold(text.slice(trigger.start, trigger.end)).split(' ').at(-1) ?? '';
	return (
		sentence.tables.contexts.of.words.has(last) && celebratedBy(text, sentence, trigger) === null
	);
}
