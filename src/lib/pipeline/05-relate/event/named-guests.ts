import type { Frame } from '../frame/frame.ts';

/** "The C5+1 with Germany", whose host met each of the five by name: those meetings, and none with the region. */
export function isOfNamedGuests({ parts, pairs }: Frame, frames: readonly Frame[]): boolean {
	const region = parts.find(({ actor }) => actor.standing === 'region')?.actor.party;
	const [pair, ...more] = pairs;
	if (region === undefined || !pair || more.length > 0) return false;
	const host = pair.source === region ? pair.target : pair.source;
	const guests = frames.flatMap((frame) =>
		frame.parts
			.filter(({ actor, sentence }) => !sentence.tables.parties.isOutside(actor.party, region))
			.filter(() => frame.parts.some(({ actor }) => actor.party === host))
			.map(({ actor }) => actor.party)
	);
	return new Set(guests.filter((party) => party !== host && party !== region)).size >= GUESTS;
}

/** Talks with a region whose members are on the roll of a conference are that conference. */
export function withoutListedRegions(
	frames: readonly Frame[],
	conferences: readonly Frame[]
): Frame[] {
	const rolls = conferences.filter(({ parts }) => parts.some(({ rule }) => rule === 'event.roll'));
	return frames.filter((frame) => !isOfNamedGuests(frame, [...rolls, frame]));
}

/** So many guests by name stand for their region. */
const GUESTS = 3;
