import { canAct, type Actor } from '../../03-match/actor.ts';
import { distinct } from '../sides/distinct.ts';
import type { CueHit, Sentence } from '../sentence/sentence.ts';
import type { Statement } from '../statement/statement.ts';
import type { Told } from '../statement/trigger.ts';
import type { Begun } from './roster.ts';

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

const HEADS_OF_STATE: ReadonlySet<string> = new Set(['head-of-state', 'royal']);

/** Between "not" and the letters, in code units. */
const DENIED = 40;

/**
 * "The new ambassadors of Peru and Oman appeared before the Foreign Minister of Chile to hand over copies of their
 * letters of credence": whatever the verb, a sentence about such letters with ambassadors of some states and
 * somebody at home in another tells that they brought them.
 */
export function lettersIn(sentence: Sentence): Statement | null {
	const { actors, cues } = sentence;
	if (!tellsOfLetters(sentence) || cues.some(({ kind }) => kind === 'planned')) return null;
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
	const trigger = ceremony(sentence);
	return { sentence, trigger, left: envoys, right: [host], cue: 'verb', directed: true };
}

/**
 * "New ambassadors of eight states will hand the President their letters of credence": before whom they stand, where
 * no state of theirs is named yet.
 */
export function lettersTo(sentence: Sentence): Begun | null {
	const { actors, isTitle } = sentence;
	if (isTitle || !tellsOfLetters(sentence)) return null;
	const acting = actors.filter((actor) => canAct(actor) && actor.kind === 'country');
	const doer = acting.find(
		({ rank, title }) => rank === 'official' && HEADS_OF_STATE.has(title?.kind ?? '')
	);
	const isAlone = acting.every(
		({ party, rank, locative }) => party === doer?.party || (rank !== 'official' && locative)
	);
	return doer && isAlone ? { trigger: ceremony(sentence), doer, isBegun: false } : null;
}

function tellsOfLetters({ cues }: Sentence): boolean {
	const letters = cues.find(({ kind }) => kind === 'credentials');
	const isUndone = ({ kind, end }: CueHit) =>
		kind === 'cancelled' ||
		(kind === 'denied' && letters && end <= letters.start && letters.start - end < DENIED);
	return letters !== undefined && !cues.some(isUndone);
}

function ceremony({ start, end, tables }: Sentence): Told {
	const rule = `${tables.language}.receive.letters`;
	return { start, end, kind: 'receive', rule, form: 'verb', means: 'credentials', type: null };
}

function isAmbassador({ title }: Actor): boolean {
	return title?.kind === 'ambassador';
}
