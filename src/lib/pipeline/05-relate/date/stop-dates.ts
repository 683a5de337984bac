import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../../03-match/actor.ts';
import type { Frame } from '../frame/frame.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** Between a stop of a journey and its own day: " on ", " (", ", il ", in code units. */
const BESIDE = 9;

/**
 * Whose day a date of an itinerary is: "il 3 maggio a Nairobi e il 5 maggio ad Accra", "Kenya (3-4 May) and
 * Ghana (5-6 May)". `null` where the sentence does not give each stop its own.
 */
export function stopOf(date: Span, sentence: Sentence, frame: Frame): 'own' | 'other' | null {
	const told = frame.statements.find(
		(statement) => statement.sentence === sentence && statement.trigger.kind === 'visit'
	);
	if (!told || sentence.dates.length < 2) return null;
	const goers = new Set(told.left.map(({ party }) => party));
	const stops = sentence.actors.filter(
		({ rank, party, suppressed }) =>
			(rank === 'name' || rank === 'seat') && !suppressed && !goers.has(party)
	);
	const [first] = stops;
	if (!first || new Set(stops.map(({ party }) => party)).size < 2) return null;
	const isBefore = sentence.dates.some(
		({ end }) => end <= first.mention.start && first.mention.start - end <= BESIDE
	);
	const theirs = sentence.dates.map((day) => [day, ownerOf(day, stops, isBefore)] as const);
	const owned = new Set(theirs.flatMap(([, stop]) => (stop ? [stop.party] : [])));
	const owner = theirs.find(([{ start }]) => start === date.start)?.[1];
	if (owned.size < 2 || !owner) return null;
	return frame.parts.some(({ actor }) => actor.party === owner.party) ? 'own' : 'other';
}

function ownerOf({ start, end }: Span, stops: readonly Actor[], isBefore: boolean): Actor | null {
	const near = isBefore
		? stops.find(({ mention }) => mention.start >= end && mention.start - end <= BESIDE)
		: stops.findLast(({ mention }) => mention.end <= start && start - mention.end <= BESIDE);
	return near ?? null;
}
