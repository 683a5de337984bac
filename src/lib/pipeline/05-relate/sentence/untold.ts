import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../../03-match/actor.ts';
import { precededBy } from '../../lexicon/context.ts';
import { fold } from '../../text/fold.ts';
import { opensEvent } from '../event/event-host.ts';
import { isOfWork } from './of-work.ts';
import { isWished } from './wished.ts';
import { hasCue, type Sentence, type TriggerHit } from './sentence.ts';

/** "the modernisation of the treaty with the EU": nobody in the sentence does anything about it. */
export function isMentioned(
	text: string,
	sentence: Sentence,
	{ start, end, value }: TriggerHit
): boolean {
	if (value.kind === 'visit' && isReaders(text, sentence, { start, end })) return true;
	if (value.kind === 'visit' && isLeisure(text, sentence, { end })) return true;
	if (value.kind === 'visit' && isFromThere(text, sentence, { end })) return true;
	if (value.kind === 'visit' && isFaulted(text, sentence, { end })) return true;
	if (isWished(text, { end, value })) return true;
	if (isOfWork(text, sentence, { end, value })) return true;
	if (isHabit(text, sentence, { start, end, value })) return true;
	if (isMetThere(sentence, { start, value })) return true;
	if (isLight(text, sentence, { start, end, value })) return true;
	if (sentence.tables.isVerbFinal && isConsequence(text, sentence, { end })) return true;
	// 访问|坦桑尼亚期间提出的理念, 訪問|の際に表明した, 방문| 당시 제안한: what was said on it is spoken of, and not the visit.
	if (
		value.kind === 'visit' &&
		sentence.tables.phrasing.idioms.saidThere.test(text.slice(end, end + SAID_REACH))
	)
		return true;
	if (
		value.kind === 'sign' &&
		value.rule.form === 'verb' &&
		isGround(text, sentence, { start, end })
	)
		return true;
	if (opensEvent(text, sentence, { start, end, value })) return true;
	// "met to prepare the talks scheduled for October": those are not what is told.
	if (
		value.kind === 'meet' &&
		value.rule.form === 'noun' &&
		sentence.tables.dates.contexts.scheduledBehind.test(fold(text.slice(end, end + SAID_REACH))) &&
		sentence.triggers.some(
			(other) =>
				other.end <= start && other.value.kind === 'meet' && other.value.rule.form === 'verb'
		)
	)
		return true;
	// "…", concluyó: with that word somebody ended his speech.
	if (
		value.kind === 'sign' &&
		value.rule.form === 'verb' &&
		SPOKEN.test(text.slice(start - 4, start))
	)
		return true;
	if (value.kind !== 'sign' || value.rule.form !== 'noun' || sentence.isTitle) return false;
	if (sentence.triggers.some((other) => other.value.rule.form !== 'noun')) return false;
	if (sentence.actors.some(({ between, compound }) => between || compound)) return false;
	const before = fold(text.slice(Math.max(sentence.start, start - 40), start));
	return (
		!sentence.tables.small.indefinite.test(before) &&
		precededBy(before, before.length, sentence.tables.contexts.of)
	);
}

const SPOKEN = /["”»“'’],? (?:y |e )?$/;

/** In code units. */
const SAID_REACH = 30;

/** "before you |travel to| Peru", 무비자로 |방문|할 수 있다: whoever reads it may go, and no state does. */
function isReaders(text: string, { actors, tables }: Sentence, { start, end }: Span): boolean {
	if (tables.isVerbFinal)
		return (
			tables.phrasing.idioms.mayGo.test(text.slice(end, end + READER)) && !actors.some(isOfficial)
		);
	return /(?:^|[\s(])(?:you|vous)(?: (?:may|can|must|should|plan to|intend to))? $/i.test(
		text.slice(Math.max(0, start - READER), start)
	);
}

const isOfficial = ({ rank }: Actor) => rank === 'official';
/** In code units. */
const READER = 20;

/** 赴|泰国旅游: who travels for pleasure or to study stands for nobody. */
function isLeisure(
	text: string,
	{ actors, tables }: Sentence,
	{ end }: Pick<Span, 'end'>
): boolean {
	const place = actors.find(({ start }) => start >= end && start - end <= 1);
	const { leisure } = tables.phrasing.idioms;
	return place !== undefined && leisure.test(text.slice(place.end, place.end + 3));
}

/** "the award |goes to| writers from Ghana": they come from there, and nobody goes. */
function isFromThere(text: string, { actors }: Sentence, { end }: Pick<Span, 'end'>): boolean {
	const next = actors.find(({ start }) => start >= end);
	return next !== undefined && /^[^,.;:]* from (?:the )?$/.test(text.slice(end, next.start));
}

/** "conversa |con bastante frecuencia| con", "meets |often| with": what is done time and again is no meeting. */
function isHabit(
	text: string,
	{ tables }: Sentence,
	{ start, end, value }: Pick<TriggerHit, 'start' | 'end' | 'value'>
): boolean {
	if (!TALKS.has(value.kind) || value.rule.form !== 'verb') return false;
	return tables.phrasing.often.test(fold(text.slice(start, end + HABIT_REACH)));
}

const TALKS: ReadonlySet<string> = new Set(['meet', 'call']);

/** In code units. */
const HABIT_REACH = 22;

/** "México y Chile |mantienen| su proyección": without a meeting, or somebody with whom, such a verb tells of none. */
function isLight(
	text: string,
	{ tables, triggers }: Sentence,
	{ start, end, value }: Pick<TriggerHit, 'start' | 'end' | 'value'>
): boolean {
	if (value.kind !== 'meet' || value.rule.form !== 'verb') return false;
	if (!tables.grammar.lightVerbs?.includes(text.slice(start, end).toLowerCase())) return false;
	const object = text.slice(end, end + OBJECT);
	const isMet = triggers.some(
		(other) => other.start >= end && other.start - end < OBJECT && NOUNS.has(other.value.kind)
	);
	const words = object.split(/[.;:]/)[0]?.split(/[\s,]+/) ?? [];
	return !isMet && !words.some((word) => tables.contexts.with.words.has(word));
}

/** From a verb to the meeting that it tells of, in code units. */
const OBJECT = 90;
const NOUNS: ReadonlySet<string> = new Set(['meet', 'call', 'event', 'sign', 'visit']);

/** "visited Tokyo and Seoul |to meet| partners": between the stops of whoever is not named nobody meets. */
function isMetThere(
	{ triggers, actors }: Sentence,
	{ start, value }: Pick<TriggerHit, 'start' | 'value'>
): boolean {
	if (value.kind !== 'meet' || value.rule.form !== 'verb') return false;
	const visit = triggers.find((other) => other.value.kind === 'visit' && other.end <= start);
	if (!visit || visit.value.rule.form !== 'verb') return false;
	return actors.every(
		(actor) => actor.rank === 'seat' && actor.start >= visit.end && actor.end <= start
	);
}

/** 미국 방문| 성과를 비판하며, 米国訪問|の費用を追及した: politics at home speak of what a visit cost or brought. */
function isFaulted(
	text: string,
	{ tables, end: to }: Sentence,
	{ end }: Pick<Span, 'end'>
): boolean {
	const behind = text.slice(end, Math.min(to, end + FAULT));
	const { fruit } = tables.phrasing.idioms;
	return fruit.test(behind) && (tables.grammar.faulted ?? []).some((word) => behind.includes(word));
}

/** Between a visit and what is said of it, in code units. */
const FAULT = 30;

/** 관세 협상| 여파, 日米合意|で: what comes of it is told, and nobody does it. */
function isConsequence(
	text: string,
	{ triggers, tables }: Sentence,
	{ end }: Pick<Span, 'end'>
): boolean {
	return (
		triggers.length === 1 && tables.phrasing.idioms.aftermath.test(text.slice(end, end + GROUND))
	);
}

/**
 * 共同声明|に沿って, 협정|에 따라, 根据…|协定: what is done by an agreement of before; not so where its own name
 * is told with a verb of signing.
 */
function isGround(
	text: string,
	{ triggers, tables, start: from }: Sentence,
	{ start, end }: Span
): boolean {
	const others = triggers.some(
		(other) => other.value.kind === 'sign' && other.start !== start && other.start - end > GROUND
	);
	if (others) return false;
	const { byAgreement, underAgreement } = tables.phrasing.idioms;
	if (tables.isVerbFinal) return byAgreement.test(text.slice(end, end + GROUND));
	return underAgreement.test(text.slice(Math.max(from, start - 40), start));
}

/** In code units. */
const GROUND = 16;

/** Above this share of sentences with words of sport or markets nothing in a text is diplomacy. */
const OFFSTAGE_SHARE = 0.2;
const OFFSTAGE_LEAST = 3;

/** In a digest a story counts by itself: above this share of it, or with a word in its heading. */
const OFFSTAGE_STORY = 0.3;
/** Above this share of a digest it is one page of sport or markets under many headings. */
const OFFSTAGE_DIGEST = 0.55;
/** So many stories under headings of their own are a digest. */
const DIGEST = 3;

/** The sentences that are about sport, markets or entertainment as a whole. */
export function offstageOf(text: string, sentences: readonly Sentence[]): ReadonlySet<Sentence> {
	const stories = storiesOf(text, sentences);
	if (stories.length < DIGEST || shareOf(sentences) >= OFFSTAGE_DIGEST) {
		const off = sentences.filter(isOff).length;
		const isAll = off >= OFFSTAGE_LEAST && off >= sentences.length * OFFSTAGE_SHARE;
		return new Set(isAll ? sentences : []);
	}
	return new Set(
		stories
			.filter(([head, ...rest]) => (head && isOff(head)) || shareOf(rest) >= OFFSTAGE_STORY)
			.flat()
	);
}

function isOff(sentence: Sentence): boolean {
	return hasCue(sentence, 'offstage');
}

function shareOf(sentences: readonly Sentence[]): number {
	return sentences.length === 0 ? 0 : sentences.filter(isOff).length / sentences.length;
}

/** What stands below each heading of a page, with the heading; before the first, what leads to it. */
function storiesOf(text: string, sentences: readonly Sentence[]): Sentence[][] {
	const stories: Sentence[][] = [];
	for (const sentence of sentences) {
		const last = stories.at(-1);
		if (!last || isHeading(text, sentence)) stories.push([sentence]);
		else last.push(sentence);
	}
	return stories.filter(({ length }) => length > 1);
}

/** A short line by itself that is no sentence, or one with the mark of an item. */
function isHeading(text: string, { start, end, block }: Sentence): boolean {
	if (start !== block.start || end !== block.end || end - start > HEADING) return false;
	const line = text.slice(start, end);
	return /^[◆◇■□▶▷●▣◈※【]/u.test(line) || !/[.。!?！？…:;,]["'”’」』)]?$/u.test(line);
}

/** Code units of a heading at most. */
const HEADING = 100;
