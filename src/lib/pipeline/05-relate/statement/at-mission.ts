import type { Actor } from '../../03-match/actor.ts';
import { fold } from '../../text/fold.ts';
import { isOwnMission } from '../home/own-mission.ts';
import { hasCue, type Sentence, type TriggerHit } from '../sentence/sentence.ts';
import type { Statement } from './statement.ts';
import { triggerOf } from './trigger.ts';

/** The one state of whose mission the lines of a page speak: 在ペルー日本国大使館. */
export function missionHost(text: string, sentences: readonly Sentence[]): Actor | null {
	const folded = fold(text);
	const hosts = sentences.flatMap(({ actors }) =>
		actors.filter((actor) => actor.rank === 'name' && isOwnMission(folded, actor, actors))
	);
	const [first] = hosts;
	return first && hosts.every(({ party }) => party === first.party) ? first : null;
}

/** 古川参事官は…無償資金協力「…」の供与式に出席: an embassy gives, and says of nobody else to whom. */
export function atMission(
	sentence: Sentence,
	trigger: TriggerHit,
	doer: Actor | null,
	host: Actor | null
): Statement | null {
	const { kind } = trigger.value;
	if (!doer || !host || (kind !== 'project' && kind !== 'sign')) return null;
	if (!hasCue(sentence, 'home') || doer.party === host.party) return null;
	if (sentence.actors.some(({ party }) => party !== '' && party !== doer.party)) return null;
	const told = { ...triggerOf(trigger), kind: 'project' as const, type: 'project' as const };
	return { sentence, trigger: told, left: [doer], right: [host], cue: 'verb', directed: true };
}

/** 訪團成員包括A及B；訪團將…交換意見: of whom a mission is made up; what it does it does with the host. */
export function isOfMission({ triggers }: Sentence, { start }: TriggerHit): boolean {
	return triggers.some(({ end, value }) => end <= start && value.rule.means === 'mission');
}
