import type { EngagementType } from '#lib/domain/vocabulary.ts';
import type { Span } from '#lib/domain/evidence.ts';
import { canAct, type Actor } from '../../03-match/actor.ts';
import { fold } from '../../text/fold.ts';
import { isMereOccasion } from './event-occasion.ts';
import type { NamedEvent } from './event.ts';
import { arriving } from '../list/arrivals.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** True where a name of this type and of these parties means the known event. */
export function sameEvent(
	event: NamedEvent,
	name: string,
	inName: readonly Actor[],
	type: EngagementType
): boolean {
	if (fold(event.name) === fold(name)) return true;
	if (isOtherRound(event.name, name)) return false;
	const parties = (actors: readonly Actor[]) =>
		actors
			.map((actor) => actor.party)
			.sort()
			.join('~');
	if (inName.length > 0 && event.type === type && parties(event.inName) === parties(inName))
		return true;
	const [long, short] = event.name.length > name.length ? [event.name, name] : [name, event.name];
	if (event.type !== type) return false;
	return (short.length > 12 && telling(long).includes(telling(short))) || isShortened(long, short);
}

/** "la Cumbre| de Veracruz|", behind a summit held there: the one of its kind, called by its city. */
export function heldInCity(
	text: string,
	behind: string,
	events: readonly NamedEvent[],
	type: EngagementType
): NamedEvent | undefined {
	const city = CITY.exec(behind)?.[1];
	const [only, ...others] = events.filter((event) => event.type === type);
	if (city === undefined || !only || others.length > 0) return undefined;
	const isThere = only.sentences.some(({ start, end }) =>
		text.slice(start, end).includes(` ${city}`)
	);
	return isThere ? only : undefined;
}

/** "the 28th Summit |of Heads of State and Government|": a name that says no more than who comes is that of the one of its kind. */
export function ofOfficesAlone(
	sentence: Sentence,
	{ end }: Span,
	name: string,
	span: Span,
	events: readonly NamedEvent[],
	type: EngagementType
): NamedEvent | undefined {
	const isOfOffices = sentence.actors.some(
		(actor) =>
			actor.party === '' &&
			actor.title !== null &&
			actor.end >= span.end &&
			actor.start - end < OFFICES
	);
	const [only, ...others] = events.filter((event) => event.type === type);
	if (!isOfOffices || !only || others.length > 0 || isOtherRound(only.name, name)) return undefined;
	return only;
}

/** " de Jefas y ", in code units. */
const OFFICES = 14;

const CITY = /^ \p{Ll}{1,3} (\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?)$/u;

/** 「一帶一路」論壇, behind 第二屆「一帶一路」國際合作高峰論壇: its quoted words and its noun. */
function isShortened(long: string, short: string): boolean {
	const [, quoted, noun] = QUOTED.exec(short) ?? [];
	return (
		quoted !== undefined &&
		noun !== undefined &&
		long.includes(quoted) &&
		long.endsWith(noun.slice(-NOUN))
	);
}

/** Of the noun of a meeting, in code units: 論壇 of 高峰論壇. */
const NOUN = 2;

const QUOTED = /^(?:第.{1,3}[届屆次])?([「『“"][^「」『』“”"]{2,16}[」』”"])(.{2,8})$/;

/** "the 4th Meeting", behind the 7th: of one series, and not the same. */
function isOtherRound(a: string, b: string): boolean {
	const [one, other] = [ROUND.exec(a)?.[1], ROUND.exec(b)?.[1]];
	return one !== undefined && other !== undefined && one !== other;
}

const ROUND = /(?:^|\s)([IVXLC]{1,6}(?=\s)|\d{1,3}(?=[.ªº°]|st |nd |rd |th |ème |e |a ))/u;

/** Without the small words, which differ from one telling to the next: "cumbre de la Alianza del", "para la". */
function telling(name: string): string {
	return fold(name.replace(SMALL, ''));
}

const SMALL = /(?<=\s)\p{Ll}{1,4}\s/gu;

/** A sentence that speaks of "the summit" before the text has told which. */
export interface UnnamedEvent {
	type: EngagementType;
	sentence: Sentence;
	trigger: TriggerHit;
}

/**
 * "He is the first to come to a summit in Lima. The Presidents of A and B arrived later.": a conference without a name,
 * told by those who arrive. `undefined` where none was told right before.
 */
export function arrivedAt(
	text: string,
	unnamed: readonly UnnamedEvent[],
	sentence: Sentence
): NamedEvent | undefined {
	const last = unnamed.at(-1);
	if (!last || sentence.index - last.sentence.index > NEAR) return undefined;
	if (arriving(sentence).length === 0 && !isAttendedByMany(sentence)) return undefined;
	const { type, trigger } = last;
	return {
		name: text.slice(trigger.start, trigger.end),
		span: { start: trigger.start, end: trigger.end },
		type,
		rule: trigger.value.rule.id,
		sentences: [last.sentence],
		inName: [],
		convenors: [],
		participants: [],
		isOccasion: false,
		isTold: true
	};
}

/** Three states or more are said to attend, where nothing else is told. */
function isAttendedByMany({ triggers, actors, isTitle }: Sentence): boolean {
	if (isTitle || !triggers.some(({ value }) => value.kind === 'attend')) return false;
	const came = actors.filter((actor) => canAct(actor) && actor.kind === 'country');
	return (
		triggers.every(({ value }) => value.kind === 'attend') &&
		new Set(came.map(({ party }) => party)).size >= MANY
	);
}

const MANY = 3;

/** So many sentences at most between the noun and the first who arrive. */
const NEAR = 2;

/** What was said of "the summit" before its name, or before who came to it, was said of the one of its kind. */
export function withEarlier(
	event: NamedEvent,
	events: readonly NamedEvent[],
	unnamed: readonly UnnamedEvent[]
): void {
	if (events.some((other) => other !== event && other.type === event.type)) return;
	for (const { type, sentence } of unnamed)
		if (type === event.type && !event.sentences.includes(sentence)) event.sentences.push(sentence);
}

/** "The meeting" is the conference told last to which somebody came. */
export function attendedOf(
	current: NamedEvent | undefined,
	events: readonly NamedEvent[]
): NamedEvent | undefined {
	const isAttended = (event: NamedEvent) => event.participants.length > 0 && !isMereOccasion(event);
	return current && isAttended(current) ? current : events.findLast(isAttended);
}
