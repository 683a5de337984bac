import { canAct, type Actor } from '../../03-match/actor.ts';
import { distinct } from '../sides/distinct.ts';
import type { Sentence } from '../sentence/sentence.ts';
import type { Statement } from '../statement/statement.ts';

/** Before whom an ambassador stands with the letters. */
const HOSTS: ReadonlySet<string> = new Set([
	'head-of-state',
	'head-of-government',
	'royal',
	'foreign-minister',
	'vice-minister',
	'minister',
	'foreign-ministry',
	'ministry-heads'
]);

/** Between "not" and the letters, in code units. */
const DENIED = 40;

/**
 * "The new ambassadors of Peru and Oman appeared before the Foreign Minister of Chile to hand over copies of their
 * letters of credence": whatever the verb, a sentence about such letters with ambassadors of some states and
 * somebody at home in another tells that they brought them.
 */
export function lettersIn(sentence: Sentence): Statement | null {
	const { actors, cues, start, end, tables } = sentence;
	const letters = cues.find(({ kind }) => kind === 'credentials');
	if (!letters) return null;
	const isNotDone = cues.some(
		(cue) =>
			cue.kind === 'planned' ||
			cue.kind === 'cancelled' ||
			(cue.kind === 'denied' && cue.end <= letters.start && letters.start - cue.end < DENIED)
	);
	if (isNotDone) return null;
	const acting = actors.filter((actor) => canAct(actor) && actor.kind === 'country');
	const lists = new Set(acting.filter(isAmbassador).map(({ list }) => list));
	const envoys = distinct(acting.filter(({ list }) => lists.has(list)));
	const host = acting.find(
		(actor) =>
			actor.rank === 'official' &&
			HOSTS.has(actor.title?.kind ?? '') &&
			!lists.has(actor.list) &&
			!envoys.some(({ party }) => party === actor.party)
	);
	if (!host || envoys.length === 0) return null;
	const rule = `${tables.language}.receive.letters`;
	return {
		sentence,
		trigger: { start, end, kind: 'receive', rule, form: 'verb', means: 'credentials', type: null },
		left: envoys,
		right: [host],
		cue: 'verb',
		directed: true
	};
}

function isAmbassador({ title }: Actor): boolean {
	return title?.kind === 'ambassador';
}
