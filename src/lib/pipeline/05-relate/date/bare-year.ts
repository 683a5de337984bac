import { edtfYear } from '#lib/domain/edtf.ts';
import type { DateMention } from '../../04-date/mention.ts';
import type { DocumentDate } from '../../04-date/document-date.ts';
import { fold } from '../../text/fold.ts';
import type { Dated } from './date-score.ts';
import type { Frame } from '../frame/frame.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { distanceToVerb, isBesideVerb, MONTH_REACH } from './verb-distance.ts';

/** Nothing but a year. */
export function isBareYear({ from: { year, month, day } }: DateMention): boolean {
	return year !== null && month === null && day === null;
}

/** A year by itself says when only in the name of an event; elsewhere it is mostly history or an aim. */
export function bareYearScore(
	score: number,
	{ sentence, mention, edtf }: Dated,
	frame: Frame,
	own: DocumentDate | null,
	text: string
): number {
	const { event } = frame;
	const inName = event && mention.start >= event.span.start && mention.end <= event.span.end + 1;
	if (inName) return 2;
	if (isOfSomethingElse(text, mention, sentence)) return 0;
	const ownYear = own?.date.year ?? null;
	const year = edtfYear(edtf);
	// "deverá visitar Portugal no início de 2020": the year right behind the verb of a plan.
	const isPlan =
		ownYear !== null &&
		year !== null &&
		year > ownYear &&
		year <= ownYear + 2 &&
		hasCue(sentence, 'planned') &&
		distanceToVerb(frame, sentence, mention) < MONTH_REACH;
	if (isPlan) return 2;
	const index = frame.sentences.indexOf(sentence);
	// "to organise the next meeting in 2015": where nothing dates the text, no year told late does either.
	const isLate = ownYear === null && index > 0;
	if (!isLate && (ownYear === null || year === ownYear)) return score - 0.3 * index;
	if (own === null || !isDatedByYear(text, mention, sentence, frame, own)) return 0;
	return sentence.dates.length > 1 ? OVER_DATELINE : BARE;
}

/** "between 2014 and |2020", "by |2030", "Milano Cortina |2026": a stretch of years, an aim, a name. */
function isOfSomethingElse(text: string, mention: DateMention, sentence: Sentence): boolean {
	const { contexts } = sentence.tables.dates;
	const before = text.slice(Math.max(sentence.start, mention.start - BEFORE), mention.start);
	const behind = text.slice(mention.end, mention.end + BEHIND);
	return (
		contexts.yearBefore.test(before) ||
		contexts.yearBehind.test(behind) ||
		contexts.aim.test(fold(before)) ||
		(NAMED.test(before) && !contexts.inYear.test(fold(before)))
	);
}

/** The words beside a year that say of what it is, in code units. */
const BEFORE = 24;
const BEHIND = 10;

/** A capitalised word that does not open its sentence: the year of the games, or of whatever else bears its name. */
const NAMED = /\S \p{Lu}\p{Ll}{2,} $/u;

/** What a year by itself counts, where it dates what is told. */
const BARE = 0.5;
/** The same beside the day of a dateline in one sentence: more than that day does. */
const OVER_DATELINE = 3;

/**
 * "In 2018, Norway and Nepal signed an agreement", "the visit of the President to Ghana in 2016": another year than the
 * text's own, and nothing else is told of the engagement than what that year dates.
 *
 * @param own the day of the text: where its first sentence stands behind it, it is no other date
 */
function isDatedByYear(
	text: string,
	mention: DateMention,
	sentence: Sentence,
	frame: Frame,
	own: DocumentDate
): boolean {
	if (frame.event || frame.statements.length === 0 || sentence.isTitle) return false;
	if (sentence.dates.some((other) => other !== mention && !isDateline(other, own))) return false;
	const { year } = mention.from;
	const ownYear = own.date.year;
	if (year === null || ownYear === null || (year > ownYear && !hasCue(sentence, 'planned')))
		return false;
	if (frame.statements.every((told) => isOfNoun(text, mention, sentence, told))) return true;
	// "the preparations for the 2026 World Forum": the year of a name.
	const before = fold(text.slice(Math.max(sentence.start, mention.start - BEFORE), mention.start));
	// "1999 unterzeichneten sie": what opens the sentence needs no such word.
	if (before !== '' && !sentence.tables.dates.contexts.inYear.test(before)) return false;
	return frame.statements.every(
		({ sentence: told, trigger }) =>
			told === sentence &&
			(mention.start - sentence.start < OPENING || isBesideVerb(text, mention, sentence, trigger))
	);
}

/** "The |1999| tax agreement between A and B", "el acuerdo |de 1999| con B": a text of old, by its year. */
function isOfNoun(
	text: string,
	mention: DateMention,
	sentence: Sentence,
	{ sentence: told, trigger: { start, end, kind, form } }: Frame['statements'][number]
): boolean {
	const { ofYear, yearOf } = sentence.tables.dates.contexts;
	if (told !== sentence || form !== 'noun' || (kind !== 'sign' && kind !== 'agree')) return false;
	return mention.end <= start
		? yearOf.test(text.slice(mention.end, start)) &&
				!sentence.triggers.some((other) => other.start >= mention.end && other.end <= start)
		: mention.start >= end && ofYear.test(fold(text.slice(end, mention.start)));
}

function isDateline({ start, end }: DateMention, { span }: DocumentDate): boolean {
	return span !== null && start < span.end && span.start < end;
}

/** Before the year with which a sentence opens: "In ", "Im Jahre ", in code units. */
const OPENING = 10;
