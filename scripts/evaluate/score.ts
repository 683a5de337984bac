import { edtfYear } from '#lib/domain/edtf.ts';
import { compare, noCounts, sum, type Counts } from './counts.ts';
import type { Gold, GoldEngagement } from './gold.ts';
import { matchOneToOne, type FoundEngagement } from './match.ts';
import { scorePeople, type FoundPerson } from './people.ts';

/** What a run found in one document, in the terms of the gold. */
export interface Found {
	parties: string[];
	/** `[source, target]` */
	pairs: [string, string][];
	sectors: string[];
	minerals: string[];
	engagements: FoundEngagement[];
	people: FoundPerson[];
}

export interface Score {
	document: string;
	language: string;
	split: string | null;
	parties: Counts;
	pairs: Counts;
	directed: Counts;
	sectors: Counts;
	minerals: Counts;
	people: Counts;
	type: Counts;
	date: Counts;
	year: Counts;
	/** Years given where the gold says that there is none. */
	inventedYears: string[];
	venue: Counts;
	/** `null`: not a negative document. */
	negativeEmpty: boolean | null;
}

/**
 * Scores one document: missed is only what a main engagement must have; wrong only what no
 * engagement of the document has (`tests/gold/README.md`).
 */
export function score(found: Found, gold: Gold): Score {
	const mains = gold.engagements.filter(({ salience }) => salience === 'main');
	const judge = (items: readonly string[], of: Items, alsoAllowed: Items = () => []) =>
		compare(
			items,
			new Set(mains.flatMap(of)),
			new Set(gold.engagements.flatMap((one) => [...of(one), ...alsoAllowed(one)]))
		);
	const symmetric = symmetricPairs(gold);
	const matches = matchOneToOne(mains, found.engagements);
	const facts = mains.map((main) => factsOf(main, matches.get(main) ?? null));
	return {
		document: gold.document,
		language: gold.language,
		split: gold.split ?? null,
		parties: judge(found.parties, parties, optionalParties),
		pairs: judge(
			found.pairs.map(([a, b]) => key(a, b)),
			(one) => one.pairs.filter(({ optional }) => !optional).map(keyOf),
			(one) => one.pairs.map(keyOf)
		),
		directed: judge(
			found.pairs.filter(([a, b]) => !symmetric.has(key(a, b))).map(([a, b]) => `${a}>${b}`),
			(one) => directed(one.pairs.filter(({ optional }) => !optional)),
			(one) => directed(one.pairs)
		),
		sectors: judge(
			found.sectors,
			(one) => one.sectors,
			(one) => one.sectorsOptional
		),
		minerals: judge(
			found.minerals,
			(one) => one.minerals,
			(one) => one.mineralsOptional
		),
		people: scorePeople(found.people, gold),
		type: sum(facts.map(({ type }) => type)),
		date: sum(facts.map(({ date }) => date)),
		year: sum(facts.map(({ year }) => year)),
		inventedYears: facts.flatMap(({ invented }) => invented),
		venue: sum(facts.map(({ venue }) => venue)),
		negativeEmpty: gold.negative ? found.engagements.length === 0 : null
	};
}

/** What of an engagement of the gold is compared. */
type Items = (engagement: GoldEngagement) => string[];
type GoldPair = GoldEngagement['pairs'][number];

const parties: Items = ({ convenor, participants }) => [...convenor, ...participants];

const optionalParties: Items = ({ participantsOptional, pairs }) => [
	...participantsOptional,
	...pairs.filter(({ optional }) => optional).flatMap(({ source, target }) => [source, target])
];

function directed(pairs: readonly GoldPair[]): string[] {
	return pairs
		.filter(({ symmetric }) => !symmetric)
		.map(({ source, target }) => `${source}>${target}`);
}

/** A pair that one engagement leaves undirected and another does not is judged by the latter. */
function symmetricPairs({ engagements }: Gold): Set<string> {
	const all = engagements.flatMap(({ pairs }) => pairs);
	const settled = new Set(all.filter(({ symmetric }) => !symmetric).map(keyOf));
	return new Set(all.map(keyOf).filter((pair) => !settled.has(pair)));
}

function keyOf({ source, target }: GoldPair): string {
	return key(source, target);
}

export function key(a: string, b: string): string {
	return a < b ? `${a}-${b}` : `${b}-${a}`;
}

interface Facts {
	type: Counts;
	date: Counts;
	year: Counts;
	invented: string[];
	venue: Counts;
}

/** How the fields of the found engagement that stands for a main one of the gold compare with it. */
function factsOf(main: GoldEngagement, match: FoundEngagement | null): Facts {
	const facts: Facts = {
		type: noCounts(),
		date: noCounts(),
		year: noCounts(),
		invented: [],
		venue: noCounts()
	};
	const label = (what: string) => `${main.name.slice(0, 40)}: ${what}`;
	if (!match) {
		facts.type.missed.push(label(main.type));
		const year = goldYear(main);
		if (year !== null) facts.year.missed.push(label(String(year)));
		if (goldDates(main).length > 0) facts.date.missed.push(label(goldDates(main).join(' or ')));
		if (main.venue?.country && !main.venueOptional)
			facts.venue.missed.push(label(main.venue.country));
		return facts;
	}
	tell(facts.type, [main.type, ...main.typeAlternatives], match.type, label);
	const dates = goldDates(main);
	tell(facts.date, dates, match.date ? closest(match.date.edtf, dates) : null, label);
	const year = goldYear(main);
	tell(
		facts.year,
		year === null ? [] : [String(year)],
		match.year === null ? null : String(match.year),
		label
	);
	if (year === null && match.year !== null) facts.invented.push(label(String(match.year)));
	if (!main.venueOptional || match.venue)
		tell(
			facts.venue,
			main.venue?.country ? [main.venue.country] : [],
			match.venue?.country ?? null,
			label,
			main.venueOptional
		);
	return facts;
}

function tell(
	counts: Counts,
	wanted: readonly string[],
	got: string | null,
	label: (what: string) => string,
	isOptional = false
): void {
	if (wanted.length === 0) {
		if (got !== null && !isOptional) counts.wrong.push(label(`${got} for nothing`));
	} else if (got !== null && wanted.includes(got)) counts.right++;
	else if (got !== null) counts.wrong.push(label(`${got} for ${wanted.join(' or ')}`));
	else if (!isOptional) counts.missed.push(label(wanted.join(' or ')));
}

function goldDates(main: GoldEngagement): string[] {
	const ranged = (date: string | null) =>
		date === null ? [] : main.dateEnd ? [date, `${date}/${main.dateEnd}`] : [date];
	return [...new Set([...ranged(main.date), ...ranged(main.dateWithManifest)])];
}

function goldYear(main: GoldEngagement): number | null {
	const date = main.dateWithManifest ?? main.date;
	return date === null ? null : edtfYear(date);
}

/** A day inside a gold month counts as that month told more exactly. */
function closest(edtf: string, dates: readonly string[]): string {
	return (
		dates.find(
			(date) => edtf === date || edtf.startsWith(`${date}-`) || edtf.split('/')[0] === date
		) ?? edtf
	);
}
