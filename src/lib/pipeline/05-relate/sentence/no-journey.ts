import type { Actor } from '../../03-match/actor.ts';
import type { Sentence, TriggerHit } from './sentence.ts';

/** Whether a journey is spoken of that nobody makes for a state, or of which only what came is told. */
export function isNoJourney(text: string, sentence: Sentence, trigger: TriggerHit): boolean {
	return [isReaders, isLeisure, isFromThere, isFaulted, isSaidThere, isOfMeeting].some((isSo) =>
		isSo(text, sentence, trigger)
	);
}

/** "The summit |comes| after violence in Syria": what comes is a meeting, and nobody goes. */
function isOfMeeting(
	text: string,
	{ triggers, tables, start: first }: Sentence,
	{ start, value }: TriggerHit
): boolean {
	if (tables.isVerbFinal || value.rule.form !== 'verb') return false;
	return triggers.some(
		({ start: from, end, value: { kind, rule } }) =>
			// "After the summit comes": it is the subject only where it opens the sentence.
			from - first <= ARTICLE &&
			rule.form === 'noun' &&
			GATHERED.has(kind) &&
			text.slice(end, start) === ' '
	);
}

const GATHERED: ReadonlySet<string> = new Set(['meet', 'event', 'visit']);
/** "The ", in code units. */
const ARTICLE = 4;

/** 访问|坦桑尼亚期间提出的理念, 訪問|の際に表明した, 방문| 당시 제안한: what was said on it is spoken of, and not the visit. */
function isSaidThere(text: string, { tables }: Sentence, { end }: TriggerHit): boolean {
	return tables.phrasing.idioms.saidThere.test(text.slice(end, end + SAID));
}

/** Behind a visit, in code units. */
const SAID = 30;

/** "before you |travel to| Peru", 무비자로 |방문|할 수 있다: whoever reads it may go, and no state does. */
function isReaders(
	text: string,
	{ actors, tables }: Sentence,
	{ start, end }: TriggerHit
): boolean {
	if (tables.isVerbFinal)
		return (
			tables.phrasing.idioms.mayGo.test(text.slice(end, end + READER)) && !actors.some(isOfficial)
		);
	return tables.phrasing.idioms.reader.test(text.slice(Math.max(0, start - READER), start));
}

const isOfficial = ({ rank }: Actor) => rank === 'official';
/** In code units. */
const READER = 20;

/** 赴|泰国旅游: who travels for pleasure or to study stands for nobody. */
function isLeisure(text: string, { actors, tables }: Sentence, { end }: TriggerHit): boolean {
	const place = actors.find(({ start }) => start >= end && start - end <= 1);
	const { leisure } = tables.phrasing.idioms;
	return place !== undefined && leisure.test(text.slice(place.end, place.end + 3));
}

/** "the award |goes to| writers from Ghana": they come from there, and nobody goes. */
function isFromThere(text: string, { actors, tables }: Sentence, { end }: TriggerHit): boolean {
	const next = actors.find(({ start }) => start >= end);
	const gap = text.slice(end, next?.start ?? end);
	return tables.phrasing.idioms.comingFrom.test(gap) && !/[,.;:]/.test(gap);
}

/** 미국 방문| 성과를 비판하며, 米国訪問|の費用を追及した: politics at home speak of what a visit cost or brought. */
function isFaulted(text: string, { tables, end: to }: Sentence, { end }: TriggerHit): boolean {
	const behind = text.slice(end, Math.min(to, end + FAULT));
	const { fruit } = tables.phrasing.idioms;
	return fruit.test(behind) && (tables.grammar.faulted ?? []).some((word) => behind.includes(word));
}

/** Between a visit and what is said of it, in code units. */
const FAULT = 30;
