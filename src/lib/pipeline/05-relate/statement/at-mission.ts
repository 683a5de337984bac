import type { Actor } from '../../03-match/actor.ts';
import { fold } from '../../text/fold.ts';
import { isOwnMission } from '../home/own-mission.ts';
import { hasCue, type Sentence, type TriggerHit } from '../sentence/sentence.ts';
import type { Statement } from './statement.ts';
import { triggerOf } from './trigger.ts';

/** The one state of whose mission the lines of a page speak: 在ペルー日本国大使館. */
export function missionHost(text: string, sentences: readonly Sentence[]): Actor | null {
	const folded = fold(text);
	const hosts = sentences.flatMap((sentence) =>
		sentence.actors.filter(
			(actor) => actor.rank === 'name' && isOwnMission(folded, actor, sentence)
		)
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

/** Whom the missions of a text serve: "the Embassy of Japan" by itself stands where the text is at home. */
export interface Missions {
	/** The states of whose embassies or ambassadors the text speaks. */
	senders: ReadonlySet<string>;
	host: Actor;
}

/** The missions that a text knows at home; `null` where it is at home nowhere, or has no mission. */
export function missionsAt(sentences: readonly Sentence[], home: string | null): Missions | null {
	const actors = sentences.flatMap((sentence) => sentence.actors);
	const host = actors.find(({ party, suppressed }) => party === home && !suppressed);
	const senders = new Set(actors.filter(({ title }) => isMission(title)).map(({ party }) => party));
	return home !== null && host && !senders.has(home) && senders.size > 0 ? { senders, host } : null;
}

function isMission(title: Actor['title']): boolean {
	return title?.kind === 'embassy' || title?.kind === 'ambassador';
}

/** "The Government of Japan will provide the hospital with a grant": a state gives where its embassy stands. */
export function givenAtHome(
	sentence: Sentence,
	trigger: TriggerHit,
	missions: Missions | null
): Statement | null {
	const { actors } = sentence;
	if (!missions || trigger.value.kind !== 'project' || trigger.value.rule.form !== 'verb')
		return null;
	const doer = actors.findLast(({ end }) => end <= trigger.start && trigger.start - end < GIVER);
	if (doer?.rank !== 'official' || doer.kind !== 'country' || doer.suppressed) return null;
	if (!missions.senders.has(doer.party) || doer.with || doer.title === null) return null;
	if (actors.some(({ party }) => party !== '' && party !== doer.party)) return null;
	return {
		sentence,
		trigger: triggerOf(trigger),
		left: [doer],
		right: [missions.host],
		cue: 'verb',
		directed: true
	};
}

/** Between whoever gives and the verb, in code units. */
const GIVER = 40;

/** 訪團成員包括A及B；訪團將…交換意見: of whom a mission is made up; what it does it does with the host. */
export function isOfMission({ triggers }: Sentence, { start }: TriggerHit): boolean {
	return triggers.some(({ end, value }) => end <= start && value.rule.means === 'mission');
}
