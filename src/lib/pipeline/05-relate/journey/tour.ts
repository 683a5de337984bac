import type { Actor } from '../../03-match/actor.ts';
import { distinct } from '../sides/distinct.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';
import type { Statement } from '../statement/statement.ts';
import { triggerOf } from '../statement/trigger.ts';

/** A journey of which the text has not told yet where it went. */
export interface Tour {
	trigger: TriggerHit;
	goer: Actor;
}

/** One state that the next sentence names may be anything; two are stops. */
const LEAST = 2;

/** "The Minister has been on three journeys abroad.": the sentence names who went, and no place. */
export function openTour(told: readonly TriggerHit[], goer: Actor | null): Tour | null {
	const trigger = told.find(
		({ value }) => value.kind === 'visit' && value.rule.implies === undefined
	);
	return trigger && goer?.rank === 'official' ? { trigger, goer } : null;
}

/**
 * "They took him to Ghana, Togo and Benin.": the stops, where the sentence behind that of the journey
 * names nobody and nothing but them. The reader is given every sentence in turn, with the tour that it opens, if any.
 */
export function stopReader(): (sentence: Sentence, opens: Tour | null) => Statement[] {
	let open: Tour | null = null;
	return (sentence, opens) => {
		const tour = open;
		open = opens;
		if (!tour || opens || sentence.triggers.some(({ value }) => value.kind !== 'visit')) return [];
		const stops = distinct(sentence.actors);
		const areStops =
			stops.length >= LEAST && sentence.actors.every((actor) => isStop(actor, tour.goer));
		if (!areStops) return [];
		const trigger = triggerOf(tour.trigger);
		return [{ sentence, trigger, left: [tour.goer], right: stops, cue: 'with', directed: true }];
	};
}

function isStop({ kind, party, suppressed, locative }: Actor, goer: Actor): boolean {
	return kind === 'country' && locative && party !== goer.party && !suppressed;
}

/**
 * Whose journey a text goes on to tell: of whoever goes somewhere, or is received there; not of his host, of
 * whom it is told that he spoke of the visit.
 */
export function travellerOf(found: readonly Statement[], before: Actor | null): Actor | undefined {
	const visit = found.find(({ trigger }) => trigger.kind === 'visit');
	if (visit?.right.some(({ party }) => party === before?.party)) return undefined;
	const reception = found.find(
		({ trigger, right }) =>
			trigger.kind === 'receive' && trigger.form === 'passive' && !right[0]?.isInviter
	);
	return visit?.left[0] ?? (before === null ? reception?.left[0] : undefined);
}

/** 中南米訪問: the part of the world of a tour whose states the text names. */
export function isRegionOfTour(
	{ trigger, left, right }: Statement,
	all: readonly Statement[]
): boolean {
	if (trigger.kind !== 'visit' || !right.every(({ kind }) => kind === 'bloc')) return false;
	return all.some(
		(other) =>
			other.trigger.kind === 'visit' &&
			other.left[0]?.party === left[0]?.party &&
			other.right.some(({ kind }) => kind === 'country')
	);
}
