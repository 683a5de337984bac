import type { Span } from '#lib/domain/evidence.ts';
import { precededBy } from '../../lexicon/context.ts';
import type { DateMention } from '../../04-date/mention.ts';
import { cityMentions } from '../place/city-mention.ts';
import { isAfterBoundary } from '../date/boundary.ts';
import { FAMILY, type ToldPair } from './family.ts';
import { hasCue, type TriggerHit } from '../sentence/sentence.ts';
import type { Statement } from '../statement/statement.ts';
import { contextAt, datedIn, isOfLaterDay, type DateContext, type When } from '../date/when.ts';
import { ownStops } from '../place/own-stops.ts';
import type { Towns } from '../place/town-name.ts';
import { isOrigin } from '../place/where.ts';

/** When and where a telling itself says that its engagement takes place. */
export interface Occasion {
	/** `null`: it does not say. */
	when: When | null;
	/** Measured from the document's own day ("on Tuesday"), or that day itself. */
	isLoose: boolean;
	/** Party id of the state; `null`: it does not say. */
	country: string | null;
	city: string | null;
	isPlanned: boolean;
	/** Somebody goes to somebody, or it is a later day: it lasts for days, with talks on any of them. */
	isStay: boolean;
	/** The words that say when and where. */
	spans: Span[];
}

/** What is needed to read when and where. */
export interface Ground {
	text: string;
	folded: string;
	towns: Towns;
	dates: DateContext;
}

interface Place {
	country: string;
	city: string | null;
	span: Span;
}

/** Further from its trigger, in code units, a city is not where it was. */
const PLACE_REACH = 90;

export function occasionOf({ statement, sides }: ToldPair, ground: Ground): Occasion {
	const { sentence, trigger } = statement;
	// Of a treaty's name the date may be that of its law; who signs or meets does so on a day.
	const dated =
		trigger.kind === 'sign' && trigger.form === 'noun' ? null : ownDate(statement, ground);
	const place = ownPlace({ statement, sides }, ground);
	const isStay =
		trigger.kind === 'visit' || trigger.kind === 'receive' || isOfLaterDay(sentence, ground.text);
	const [goal, ...more] = trigger.kind === 'visit' ? sides[1] : [];
	const country = goal?.kind === 'country' && more.length === 0 ? goal.party : null;
	const there = place && (country === null || place.country === country) ? place : null;
	return {
		when: dated?.when ?? null,
		isLoose: dated?.isLoose ?? false,
		country: country ?? there?.country ?? null,
		city: there?.city ?? null,
		isPlanned: isPlanned(statement),
		isStay,
		spans: [dated?.when.span, there?.span].filter((span) => span !== undefined && span !== null)
	};
}

/** The date of the sentence that stands nearest to the trigger, and nearer to no trigger of other things. */
function ownDate(
	statement: Statement,
	{ text, folded, dates }: Ground
): { when: When; isLoose: boolean } | null {
	const { sentence, trigger } = statement;
	const context = contextAt(sentence.start, dates);
	const stamp = context.own?.span;
	const own = datedIn(sentence, null, context)
		.filter(({ mention }) => mention.to !== null || !isAfterBoundary(text, sentence, mention))
		.filter(({ mention }) => !isYear(mention) || isYearOf(mention, statement, folded))
		.filter(({ mention }) => isOf(mention, trigger, sentence.triggers));
	const nearest = least(own, ({ mention }) => gap(mention, trigger));
	if (!nearest) return null;
	const { mention, when } = nearest;
	return {
		when,
		isLoose:
			mention.from.month === null ||
			mention.relative !== null ||
			(stamp ? mention.start < stamp.end && stamp.start < mention.end : false)
	};
}

function isYear({ from }: DateMention): boolean {
	return from.month === null && from.day === null && from.year !== null;
}

/** Further from its trigger, in code units, a mere year is mostly that of something else. */
const YEAR_REACH = 40;

/** "met in 2022", not 2022年の首脳会談, nor a year looked back to from the talks just told. */
function isYearOf(
	{ start, end, to }: DateMention,
	{ sentence, trigger, cue }: Statement,
	folded: string
): boolean {
	const { traits, contexts } = sentence.tables;
	if (to !== null || gap({ start, end }, trigger) > YEAR_REACH) return false;
	if (cue === 'both' && !hasCue(sentence, 'bothSides')) return false;
	return traits.modifiersBefore
		? !contexts.of.strings.some((particle) => folded.startsWith(particle, end))
		: precededBy(folded, start, contexts.locative);
}

/** The city, or the capital by its name, that stands nearest to the trigger. */
function ownPlace(
	{ statement: { sentence, trigger }, sides }: ToldPair,
	ground: Ground
): Place | null {
	const { text, towns } = ground;
	const parties = new Set(sides.flat().map(({ party }) => party));
	// A palace or a quarter of the capital has the name of a city elsewhere (Belém).
	const cities = cityMentions(sentence, towns, parties, null).flatMap(({ country, city, span }) =>
		city && (city.isCapital || parties.has(country))
			? [{ country, city: city.id.toString(), span }]
			: []
	);
	const seats = sentence.actors
		.filter(({ rank, locative, suppressed }) => rank === 'seat' && locative && !suppressed)
		.map(({ party, mention }) => ({ country: party, city: null, span: mention }));
	const places = [...cities, ...seats].filter(
		({ span }) =>
			!isOrigin(text, sentence, span.start) &&
			gap(span, trigger) < PLACE_REACH &&
			isOf(span, trigger, sentence.triggers)
	);
	return least(ownStops(places, parties, sentence), ({ span }) => gap(span, trigger));
}

/** "will visit": the words of a plan that stand at the trigger, or at none that is nearer. */
function isPlanned({ sentence, trigger }: Statement): boolean {
	return sentence.cues.some(
		(cue) =>
			cue.kind === 'planned' &&
			!sentence.triggers.some(
				(other) => other.value.rule.form === 'verb' && gap(other, cue) < gap(trigger, cue)
			)
	);
}

/** A date or place belongs to the nearest trigger that tells an engagement. */
function isOf(span: Span, trigger: Statement['trigger'], triggers: readonly TriggerHit[]): boolean {
	const family = FAMILY[trigger.kind];
	const owner = least(
		triggers.filter(({ value }) => FAMILY[value.kind] !== undefined),
		(other) => gap(other, span)
	);
	return owner === null || family === undefined || FAMILY[owner.value.kind] === family;
}

function gap(a: Span, b: Span): number {
	return Math.max(0, a.start - b.end, b.start - a.end);
}

function least<T>(items: readonly T[], of: (item: T) => number): T | null {
	let best: T | null = null;
	for (const item of items) if (best === null || of(item) < of(best)) best = item;
	return best;
}
