import type { Actor } from '../../03-match/actor.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** 폴란드 대사를 |접견한 주석은: in Korean and Japanese whoever is marked as the object is received, wherever the host stands. */
export function isMarkedObject(
	{ tables }: Sentence,
	{ start }: TriggerHit,
	actors: readonly Actor[]
): boolean {
	return (
		tables.isVerbFinal &&
		actors.some(
			({ end, rank, particle }) =>
				rank === 'official' && particle === 'object' && end <= start && start - end < BESIDE
		)
	);
}

/** A particle and a blank, in code units. */
const BESIDE = 4;
