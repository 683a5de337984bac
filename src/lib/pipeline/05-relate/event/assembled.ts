import type { Actor } from '../../03-match/actor.ts';
import { distinct, MOST_EQUALS } from '../sides/distinct.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { DIRECT } from '../statement/trigger.ts';

/** Those of the lists of a sentence that are too long for a meeting: they came to the event of which it speaks. */
export function assembled(sentence: Sentence, actors: readonly Actor[]): Actor[] {
	return [...new Set(actors.map(({ list }) => list))].flatMap((list) => {
		const came = distinct(actors.filter((actor) => actor.list === list));
		return came.length > MOST_EQUALS && !isMet(sentence, came) ? came : [];
	});
}

/** フォーラムで、…、ケニア|との会談, "talks with A, B, C and D": whom somebody met there did not assemble. */
function isMet({ triggers, tables }: Sentence, list: readonly Actor[]): boolean {
	const last = list.at(-1);
	const side = list.find((actor) => actor.with);
	if (!tables.isVerbFinal && side)
		return triggers.some(({ end, value }) => value.kind === 'meet' && end <= side.start + WITH);
	return (
		tables.isVerbFinal &&
		last?.with === true &&
		triggers.some(
			({ start, value }) => DIRECT.has(value.kind) && start >= last.end && start - last.end < MET
		)
	);
}

/** A verb may hold the "with" of its object, in code units. */
const WITH = 1;

/** Between the last of a list, with its particle, and the word for a meeting, in code units. */
const MET = 12;
