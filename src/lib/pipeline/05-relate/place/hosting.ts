import type { Lexicon } from '../../lexicon/compile.ts';
import { isByTelephone, isByVideo } from './by-telephone.ts';
import { isAtHome } from './dateline.ts';
import { EVENT_NAME } from './event-city.ts';
import type { Frame } from '../frame/frame.ts';
import { kinOf } from '../frame/others.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import { statusOf } from '../frame/standing.ts';
import type { Where } from './meanwhile.ts';
import { placeActor } from './where.ts';

/** Fewer guests than this are a meeting in a third country, not a conference that it hosts. */
const GUESTS = 3;

/** A conference that nobody is said to convene is hosted by the state where it is held. */
export function hostByVenue(frame: Frame, where: Where | null, lexicon: Lexicon): void {
	if (!frame.event || !where || frame.parts.some((part) => part.isConvenor)) return;
	if (frame.pairs.length > 0 || (frame.parts.length < GUESTS && !isAttended(frame, where))) return;
	if (where.city?.name === OF_UN) return;
	// A conference keeps the name of a city wherever it is held.
	if (where.rule === EVENT_NAME) return;
	// The United Nations meet in New York; the United States do not convene them.
	if (frame.event.inName.some(({ kind }) => kind === 'organisation')) return;
	if (frame.sentences.some(isBesideUn)) return;
	// Nor does Belgium those whom the European Union meets in Brussels.
	const others = [...frame.event.inName, ...frame.parts.map(({ actor }) => actor)];
	if (others.some(({ kind, party }) => kind === 'bloc' && isAtHome(party, where, lexicon))) return;
	const [first] = frame.sentences;
	if (!first) return;
	const sentence =
		frame.sentences.find(({ start, end }) => start <= where.span.start && where.span.end <= end) ??
		first;
	let host = frame.parts.find(({ actor }) => actor.party === where.country);
	// Those who "met in Geneva" are nobody's guests there.
	if (!host && frame.event.name === '') return;
	if (!host) {
		host = { actor: placeActor(where), sentence, rule: where.rule, isConvenor: true };
		frame.parts.unshift(host);
	}
	host.isConvenor = true;
	for (const { actor, sentence: told, rule } of frame.parts)
		if (actor.party !== where.country)
			frame.pairs.push({
				source: where.country,
				target: actor.party,
				isDirected: true,
				sentence: told,
				rule,
				cue: 'venue'
			});
}

/** Those who meet there as a rule do so in the house of the United Nations, whose guests they are. */
const OF_UN = 'New York City';

/** "on the margins of the General Assembly": whoever meets there has not come to the state around it. */
function isBesideUn(sentence: Sentence): boolean {
	return (
		hasCue(sentence, 'sidelines') &&
		sentence.actors.some(({ party, suppressed }) => party === 'UN' && suppressed)
	);
}

/** "The Minister took part in the summit held in Malta": by its noun a conference, by its verb he was a guest. */
function isAttended({ parts }: Frame, { country }: Where): boolean {
	const guests = parts.filter(({ actor }) => actor.party !== country);
	return guests.length > 0 && guests.every(({ rule }) => /\.(?:attend|visit)\./.test(rule));
}

const MEETINGS: ReadonlySet<string> = new Set([
	'bilateral_meeting',
	'ministerial_meeting',
	'visit',
	'agreement'
]);

/**
 * Two who met at home with one of them: the other one came, and stands first. Not where one
 * sentence has the same host with several guests: then it is the host who brought them together.
 */
export function guestFirst(frame: Frame, where: Where | null, order: readonly Frame[]): void {
	if (!where || frame.event !== null || frame.parts.length !== 2) return;
	if (!MEETINGS.has(frame.type) || order.some((other) => isBesides(other, frame, where.country)))
		return;
	for (const pair of frame.pairs)
		if (!pair.isDirected && pair.source === where.country)
			Object.assign(pair, { source: pair.target, target: pair.source });
}

function isBesides(other: Frame, frame: Frame, host: string): boolean {
	return (
		other !== frame &&
		other.event === null &&
		partiesOf(other) !== partiesOf(frame) &&
		other.parts.some(({ actor }) => actor.party === host) &&
		other.sentences.some((sentence) => frame.sentences.includes(sentence))
	);
}

/** A meeting on the sidelines took place where the event did, or the other meetings there. */
export function inherited(
	frame: Frame,
	order: readonly Frame[],
	places: readonly (Where | null)[],
	i: number
): Where | null {
	const own = places[i] ?? null;
	if (own || frame.event !== null) return own;
	if (isByTelephone(frame) || isByVideo(frame)) return null;
	// "She will travel to Peru next": what has been held was not where somebody is yet to go.
	const isAhead = (n: number) => {
		const other = order[n];
		return other !== undefined && statusOf(other) === 'planned' && statusOf(frame) !== 'planned';
	};
	const held = places.map((place, n) => (isAhead(n) ? null : place));
	const outer =
		(frame.within ? held[order.indexOf(frame.within)] : null) ??
		ofSamePair(frame, order, held) ??
		besides(frame, order, held, i) ??
		onTheWay(frame, order, held);
	return outer ? { ...outer, inherited: true } : null;
}

/** What was signed on a visit was signed where the visit went. */
function ofSamePair(
	frame: Frame,
	order: readonly Frame[],
	places: readonly (Where | null)[]
): Where | null {
	if (frame.type === 'project' || frame.type === 'investment') return null;
	const kin = kinOf(frame, order).find((other) => places[order.indexOf(other)]);
	return (kin && places[order.indexOf(kin)]) ?? null;
}

/** "who is visiting New York for the Assembly, met with": where the one who met had gone, in one sentence. */
function onTheWay(
	frame: Frame,
	order: readonly Frame[],
	places: readonly (Where | null)[]
): Where | null {
	if (frame.type !== 'bilateral_meeting') return null;
	const journey = order.findIndex(
		(other, n) =>
			other.type === 'visit' &&
			places[n] &&
			other.sentences.some((sentence) => frame.sentences.includes(sentence)) &&
			frame.pairs.some(({ source }) => other.pairs.some((pair) => pair.source === source))
	);
	return places[journey] ?? null;
}

function partiesOf(frame: Frame): string {
	return frame.parts
		.map(({ actor }) => actor.party)
		.sort()
		.join('~');
}

/** "also held a meeting with": where the meeting told before it, with the same doer, took place. */
function besides(
	frame: Frame,
	order: readonly Frame[],
	places: readonly (Where | null)[],
	i: number
): Where | null {
	const doer = frame.pairs[0]?.source;
	const before = order.findIndex(
		(other, n) =>
			n < i &&
			other.event === null &&
			!frame.others.includes(other) &&
			other.type === frame.type &&
			other.pairs[0]?.source === doer &&
			places[n]
	);
	return before < 0 || frame.type !== 'bilateral_meeting' ? null : (places[before] ?? null);
}
