import type { Actor } from '../../03-match/actor.ts';
import { distinct } from './distinct.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import type { Statement } from '../statement/statement.ts';
import { DIRECT, triggerOf } from '../statement/trigger.ts';

/**
 * 한미일 정상, 협력 격상 / 3국 정상은 … 회의를 열고 …에 합의했다: the states that a compound before this sentence names
 * are those whom "the three countries" means, where nothing has been told of them yet.
 */
export function ofTheCodes(
	text: string,
	sentence: Sentence,
	told: readonly TriggerHit[],
	sentences: readonly Sentence[]
): Statement | null {
	const both = sentence.cues.find(({ kind }) => kind === 'bothSides');
	const agreed = told.find(({ value }) => DIRECT.has(value.kind));
	if (!both || !agreed) return null;
	const group = groupBefore(sentences.slice(0, sentence.index));
	const { three } = sentence.tables.phrasing.idioms;
	const meant = three.test(text.slice(both.start, both.end)) ? 3 : 2;
	if (group.length !== meant) return null;
	const parties = new Set(group.map(({ party }) => party));
	// Whoever else acts here has sides of his own.
	const isOthers = sentence.actors.some(
		({ party, suppressed, locative, rank }) =>
			party !== '' && !parties.has(party) && !suppressed && !locative && rank !== 'seat'
	);
	if (isOthers) return null;
	// 회의를 열고 …에 합의했다: what they agreed on they did at that meeting.
	const event = told.find(({ value }) => value.kind === 'event');
	const met = agreed.value.kind === 'agree' ? event : undefined;
	const trigger = met ? ({ ...triggerOf(met), kind: 'meet' } as const) : triggerOf(agreed);
	return { sentence, trigger, left: group, right: [], cue: 'both', directed: false };
}

/** The states of the last compound of codes: 日米比, 한·중·일. */
function groupBefore(sentences: readonly Sentence[]): Actor[] {
	const coded = sentences.findLast(({ actors }) => actors.some(isCoded));
	const actors = coded?.actors.filter(isCoded) ?? [];
	return distinct(actors.filter(({ list }) => list === actors[0]?.list));
}

function isCoded({ compound, kind, suppressed }: Actor): boolean {
	return compound && kind === 'country' && !suppressed;
}
