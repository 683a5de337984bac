import type { Actor } from '../03-match/actor.ts';
import { distinct, MOST_EQUALS } from './distinct.ts';
import type { Sentence } from './sentence.ts';
import { DIRECT } from './trigger.ts';

/** Those of the lists of a sentence that are too long for a meeting: they came to the event of which it speaks. */
export function assembled(sentence: Sentence, actors: readonly Actor[]): Actor[] {
	return [...new Set(actors.map(({ list }) => list))].flatMap((list) => {
		const came = distinct(actors.filter((actor) => actor.list === list));
		return came.length > MOST_EQUALS && !isMet(sentence, came) ? came : [];
	});
}

/** フォーラムで、…、ケニア|との会談: a list right before such words was met there, and did not assemble. */
function isMet({ triggers, tables }: Sentence, list: readonly Actor[]): boolean {
	const last = list.at(-1);
	return (
		tables.isVerbFinal &&
		last?.with === true &&
		triggers.some(
			({ start, value }) => DIRECT.has(value.kind) && start >= last.end && start - last.end < MET
		)
	);
}

/** Between the last of a list, with its particle, and the word for a meeting, in code units. */
const MET = 12;
