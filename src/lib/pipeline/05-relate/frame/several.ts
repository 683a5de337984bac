import { daysApart } from '../date/days-apart.ts';
import type { ToldPair } from './family.ts';
import type { Occasion } from './occasion.ts';
import { hasCue } from '../sentence/sentence.ts';

/** A telling with the occasion that it speaks of. */
export interface Occasioned {
	telling: ToldPair;
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
	const groups: Group[] = [];
	for (const telling of tellings) {
		const best = groupOf(telling, groups, today);
		if (!best) groups.push({ all: [telling], unlike: new Map([[markOf(telling), telling]]) });
		else {
			best.all.push(telling);
			best.unlike.set(markOf(telling), best.unlike.get(markOf(telling)) ?? telling);
		}
	}
	return groups.map(({ all }) => all);
}

/** The tellings of one engagement. */
interface Group {
	all: Occasioned[];
	/** One of each that say the same of the occasion: a long text says the same again and again. */
	unlike: Map<string, Occasioned>;
}

/** More engagements of one kind of the same parties than this no document tells apart. */
const MOST = 60;

function groupOf(
	telling: Occasioned,
	groups: readonly Group[],
	today: string | null
): Group | undefined {
	let best: Group | undefined;
	let most = -1;
	for (const group of groups) {
		const unlike = [...group.unlike.values()];
		if (!fits(telling, unlike, today)) continue;
		const share = likeness(telling, unlike);
		// Of those that are alike the last.
		if (share < most) continue;
		best = group;
		most = share;
	}
	return best ?? (goesOn(telling) || groups.length >= MOST ? groups.at(-1) : undefined);
}

/** All of a telling that is compared with others. */
function markOf({ telling: { statement }, occasion }: Occasioned): string {
	const { when, isLoose, country, city, isPlanned, isStay } = occasion;
	const { sentence, trigger } = statement;
	const held = [isPlanned, sentence.isTitle, trigger.form === 'verb'];
	return [when?.edtf, isLoose, country, city, isStay, ...held].join('|');
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
