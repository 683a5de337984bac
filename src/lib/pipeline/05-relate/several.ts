import { daysApart } from './days-apart.ts';
import type { Told } from './family.ts';
import type { Occasion } from './occasion.ts';
import { hasCue } from './sentence.ts';

/** A telling with the occasion that it speaks of. */
export interface Occasioned {
	telling: Told;
	occasion: Occasion;
}

/**
 * Tells apart the engagements of the same parties: each telling belongs to the one before it that it
 * may speak of, best to one of its own day or place; what fits none of them is another.
 *
 * @param tellings of one kind of thing, in the order of the text
 * @param today the document's own day, EDTF
 */
export function severalOf(tellings: readonly Occasioned[], today: string | null): Occasioned[][] {
	const groups: Occasioned[][] = [];
	for (const telling of tellings) {
		const fitting = groups.filter((group) => fits(telling, group, today));
		let best = fitting.at(-1);
		for (const group of fitting)
			if (best === undefined || likeness(telling, group) > likeness(telling, best)) best = group;
		best ??= goesOn(telling) ? groups.at(-1) : undefined;
		if (best) best.push(telling);
		else groups.push([telling]);
	}
	return groups;
}

/** It may be of the same as all of a group, or as a visit that is known to have gone on until then. */
function fits(telling: Occasioned, group: readonly Occasioned[], today: string | null): boolean {
	const isOther = (other: Occasioned) => isAnother(telling, other, today);
	return (
		!group.some(isOther) ||
		(telling.occasion.when !== null &&
			group.some((other) => lasts(other.occasion) && !isOther(other)))
	);
}

function lasts({ isStay, when }: Occasion): boolean {
	return isStay && when !== null && when.edtf.includes('/');
}

/** "The treaty, signed on 3 May": what is signed there is what has been told of before. */
function goesOn({ telling: { statement } }: Occasioned): boolean {
	const { cue, trigger, sentence } = statement;
	return (
		cue === 'both' &&
		trigger.kind === 'sign' &&
		!hasCue(sentence, 'bothSides') &&
		!sentence.triggers.some(({ value }) => value.kind === 'sign' && value.rule.form === 'noun')
	);
}

/** How much of what a telling says of its occasion a group has said before. */
function likeness({ occasion }: Occasioned, group: readonly Occasioned[]): number {
	const share = (of: (occasion: Occasion) => boolean) =>
		group.some((other) => of(other.occasion)) ? 1 : 0;
	return (
		2 * share(({ when }) => when !== null && occasion.when !== null) +
		share(({ country }) => country !== null && country === occasion.country) +
		share(({ city }) => city !== null && city === occasion.city)
	);
}

/** Talks lie so many days from the day on which a visit is told to begin. */
const STAY = 4;

/** Of a weekday it is not always plain which week is meant. */
const WEEK = 7;

/** Whether two tellings cannot be of one engagement: other days, or other places. */
function isAnother(a: Occasioned, b: Occasioned, today: string | null): boolean {
	const [one, other] = [a.occasion, b.occasion];
	const isElsewhere =
		one.country !== null && other.country !== null && one.country !== other.country;
	if (one.when && other.when) {
		const apart = Math.abs(daysApart(one.when.edtf, other.when.edtf));
		if (isElsewhere) return apart > 0;
		if (one.isLoose || other.isLoose) return apart > WEEK;
		return apart > (one.isStay || other.isStay ? STAY : 0);
	}
	if (isElsewhere) return true;
	return isYetToCome(a, b, today) || isYetToCome(b, a, today);
}

/** What is planned for a later day has not been held already. */
function isYetToCome(later: Occasioned, held: Occasioned, today: string | null): boolean {
	const { sentence, trigger } = held.telling.statement;
	return (
		today !== null &&
		later.occasion.isPlanned &&
		later.occasion.when !== null &&
		daysApart(later.occasion.when.edtf, today) > STAY &&
		!held.occasion.isPlanned &&
		!sentence.isTitle &&
		trigger.form === 'verb'
	);
}
