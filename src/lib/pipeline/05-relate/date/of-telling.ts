import { fold } from '../../text/fold.ts';
import type { DateMention } from '../../04-date/mention.ts';
import type { Frame } from '../frame/frame.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** Between a day and the words for telling behind it, in code units. */
const BEHIND = 16;
/** Between the words for telling that close a sentence and its end. */
const CLOSING = 14;

/**
 * 11日在例行记者会上宣布, 외교부는 11일 …고 밝혔다, 2日、…と発表した: the day on which somebody told of it,
 * where Chinese has the verb right behind it and Korean and Japanese at the end, with the day that is
 * told of before it.
 */
export function isOfTelling(text: string, sentence: Sentence, mention: DateMention): boolean {
	const { start, end, tables, triggers, dates } = sentence;
	const telling = tables.grammar.telling ?? [];
	if (telling.length === 0) return false;
	// 主持例行记者会: who holds the conference at which it was told.
	const isToldBefore = (at: number) =>
		!triggers.some(
			({ start: from, value }) => value.kind !== 'host' && from >= mention.end && from < at
		);
	const behind = text.slice(mention.end, Math.min(end, mention.end + BEHIND));
	const clause = behind.slice(0, firstStop(behind));
	const places = telling.map((word) => clause.indexOf(word)).filter((at) => at >= 0);
	if (places.length > 0 && isToldBefore(mention.end + Math.min(...places))) return true;
	if (!tables.isVerbFinal || dates[0]?.start !== mention.start) return false;
	const next = dates.find((date) => date.start >= mention.end && date.from.day !== null);
	const tail = text.slice(Math.max(start, end - CLOSING), end);
	return (
		next !== undefined && telling.some((word) => tail.includes(word)) && isToldBefore(next.start)
	);
}

function firstStop(text: string): number {
	const at = text.search(/[,、，。;；]/);
	return at < 0 ? text.length : at;
}

/** "The White House |said| Friday that", "anunciou hoje a Presidência": the day of the news. */
export function isSaid(text: string, { start, tables }: Sentence, mention: DateMention): boolean {
	const before = text.slice(Math.max(start, mention.start - SAYING), mention.start);
	return tables.dates.contexts.said.test(fold(before));
}

/** A verb of saying before a day, in code units. */
const SAYING = 28;

/** The sentence has a day or a year of its own for what is told. */
export function tellsAnother(text: string, sentence: Sentence, mention: DateMention): boolean {
	return sentence.dates.some(
		(other) =>
			other !== mention &&
			(other.from.day !== null || other.weekday !== null || other.from.year !== null) &&
			!isSaid(text, sentence, other)
	);
}

/** "met to prepare the talks scheduled for 2 October": the day of what another word of the sentence tells. */
export function isOfPlannedOther(
	text: string,
	sentence: Sentence,
	{ statements }: Frame,
	mention: DateMention
): boolean {
	const own = statements.filter((one) => one.sentence === sentence).map(({ trigger }) => trigger);
	const last = Math.max(...own.map(({ end }) => end).filter((end) => end <= mention.start));
	const clause = text.slice(Math.max(sentence.start, mention.start - PLANNED_REACH), mention.start);
	const planned = sentence.tables.dates.contexts.scheduledBefore.exec(fold(clause));
	if (!planned || last < 0) return false;
	const at = mention.start - clause.length + planned.index;
	return (
		sentence.triggers.some(
			({ start, end, value }) =>
				start >= last && end <= at + 1 && value.rule.form === 'noun' && at - end < NOUN_REACH
		) && tellsAnother(text, sentence, mention)
	);
}

const PLANNED_REACH = 80;
/** Between the noun and what is said of its day, in code units. */
const NOUN_REACH = 40;
