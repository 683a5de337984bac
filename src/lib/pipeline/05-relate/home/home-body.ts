import type { Actor } from '../../03-match/actor.ts';
import { DIRECT } from '../statement/trigger.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** A line longer than this, in code units, is prose. */
const LINE = 80;
/** Before or behind the name of a body that fills its line: "From: ", a dot; in code units. */
const MARGIN = 12;

/** "Global Affairs Canada", "Government of the Republic of Malta", a line of its own: it signs the page. */
export function signedBy({ actors, triggers, block, start, end, index }: Sentence): string | null {
	const [body] = actors;
	if (!body || actors.length > 1 || triggers.length > 0) return null;
	// "Prime Minister of Australia": an office that is the first line, or stands below the headline, is that of whoever publishes.
	if (!isOwnBody(body) && !(index <= 1 && isOffice(body))) return null;
	if (start - block.start > MARGIN || block.end - end > MARGIN || end - start > LINE) return null;
	return end - start - (body.end - body.start) <= MARGIN ? body.party : null;
}

/**
 * The one state of which bodies act in a text that names the states of no other: "Fiji's delegation was
 * led by the Deputy Prime Minister". `null` where there are none, or of several states.
 */
export function stateOfBodies(sentences: readonly Sentence[]): string | null {
	const states = new Set<string>();
	for (const { actors, triggers } of sentences)
		for (const actor of actors) {
			if (!isOwnBody(actor) || actor.with || actor.locative) continue;
			// "met the Ministry of Mines of Peru": whom somebody met is not whose the text is.
			const isMet = triggers.some(
				({ end, value }) =>
					end <= actor.start &&
					actor.start - end < REACH &&
					(DIRECT.has(value.kind) || value.kind === 'visit' || value.kind === 'receive')
			);
			if (!isMet) states.add(actor.party);
		}
	const [only] = states;
	return states.size === 1 && only !== undefined ? only : null;
}

/** Between a verb and its object, in code units. */
const REACH = 80;

/** An office by itself, with its state and nobody's name. */
function isOffice({ party, kind, rank, title, person }: Actor): boolean {
	return party !== '' && kind === 'country' && rank === 'official' && title !== null && !person;
}

/** A government, a ministry or an agency of a state, at home. */
function isOwnBody({ party, kind, rank, title, person, suppressed }: Actor): boolean {
	return (
		party !== '' &&
		kind === 'country' &&
		rank === 'official' &&
		person === null &&
		!suppressed &&
		(title === null || (title.isBody && title.kind !== 'embassy'))
	);
}
