import type { Actor } from '../../03-match/actor.ts';
import type { Leaders } from '../../03-match/people/leaders.ts';
import { KnownPeople } from './known-people.ts';
import { hasOtherBearer } from './other-bearer.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** Gives the officials whom the text names without a country the state whose leader they are. */
export function resolveLeaders(
	text: string,
	sentences: readonly Sentence[],
	leaders: Leaders,
	ownYear: number | null
): void {
	const year = ownYear ?? onlyYear(sentences);
	const people = new KnownPeople();
	const asMinister = ministersIn(sentences, leaders);
	const isLeader = (name: string) => leaders.partyOf(name, year) !== null;
	for (const { actors, tables } of sentences)
		for (const [i, actor] of actors.entries()) {
			// Who led one party then and another later: first which of them, then who else bears the name.
			if (actor.person && actor.party !== '' && actor.mention.start === actor.person.start)
				actor.party =
					ledAsMinister(actor, leaders) ??
					ledByOffice(text, actors[i - 1], actor, leaders) ??
					asMinister.get(actor.person.name) ??
					ledThen(sentences, leaders, actor.person.name, year) ??
					inFull(sentences, actor.person.name, leaders) ??
					actor.party;
			// Of a state then, of a bloc now.
			if (actor.person && tables.parties.kindOf(actor.party) === 'bloc') actor.kind = 'bloc';
			if (actor.rank === 'official') people.add(actor);
		}
	for (const { actors, tables } of sentences)
		for (const [i, actor] of actors.entries()) {
			if (actor.person === null) continue;
			// "Pacific Islands Forum Secretary General, Ana Pérez": whatever she led before.
			const body = actors[i - 1];
			const isOfBody = body && body.kind !== 'country' && actor.start - body.end === 1;
			if (isOfBody && actor.title && !tables.traits.unspaced) {
				Object.assign(actor, { party: body.party, kind: body.kind });
				continue;
			}
			if (actor.party !== '') continue;
			// Whose a minister is the text knows better than a table of family names.
			const stated = people.find(actor.person.name)?.party ?? inFull(sentences, actor.person.name);
			const led = stated ?? leaders.partyOf(actor.person.name, year) ?? '';
			const { name } = actor.person;
			if (!stated && led !== '' && hasOtherBearer(text, sentences, name, isLeader)) continue;
			actor.party = led;
			people.add(actor);
		}
}

/** "Nicola Renzi … Renzi": whose the only one of that family name is whom the text names in full. */
function inFull(
	sentences: readonly Sentence[],
	name: string,
	leaders: Leaders | null = null
): string | undefined {
	if (name.includes(' ')) return undefined;
	const bearers = sentences.flatMap(({ actors }) =>
		actors.filter(({ person, party }) => party !== '' && person?.name.endsWith(` ${name}`))
	);
	// Who led one party then and another later is told apart by the year.
	const isOfOne = ({ person }: Actor) =>
		leaders === null || leaders.partiesOfWhole(person?.name ?? '').length === 1;
	const parties = new Set(bearers.map(({ party }) => party));
	if (!bearers.every(isOfOne)) return undefined;
	const [party] = parties;
	return parties.size === 1 ? party : undefined;
}

/** The year of which a text without a date of its own speaks, where it names no other. */
function onlyYear(sentences: readonly Sentence[]): number | null {
	const years = new Set(
		sentences.flatMap(({ dates }) => dates.flatMap(({ from }) => from.year ?? []))
	);
	const [year = null] = years;
	return years.size === 1 ? year : null;
}

/**
 * "High Representative Kaja Kallas": of the party that she leads in such an office. "The Minister Mogherini": a minister
 * of her state, whatever she was in the European Union later.
 */
function ledAsMinister({ title, person }: Actor, leaders: Leaders): string | null {
	if (!title || !person || !MINISTERS.has(title.kind)) return null;
	const parties = leaders.partiesOfWhole(person.name);
	const [party, ...more] = leaders.partiesOfWhole(person.name, title.kind);
	if (parties.length > 1 && party !== undefined && more.length === 0) return party;
	const states = parties.filter((party) => party !== 'EU');
	return parties.length > 1 && states.length === 1 ? (states[0] ?? null) : null;
}

/** "the Prime Minister, António Costa … António Costa": the office that a text has once says of which party he is all along. */
function ministersIn(sentences: readonly Sentence[], leaders: Leaders): Map<string, string> {
	const parties = new Map<string, string>();
	for (const { actors } of sentences)
		for (const actor of actors) {
			const party = actor.person && ledAsMinister(actor, leaders);
			if (actor.person && party) parties.set(actor.person.name, party);
		}
	return parties;
}

/** "her counterparts, the Belgian, Per Dahl, and the Dutch|, Mark Rutte|": the words right before the name say which. */
function ledByOffice(
	text: string,
	office: Actor | undefined,
	{ person, start, title }: Actor,
	leaders: Leaders
): string | null {
	if (!person || title || office?.rank !== 'official' || office.person) return null;
	const parties = leaders.partiesOfWhole(person.name);
	const isBeside = /^,? ?$/.test(text.slice(office.end, start));
	return isBeside && parties.length > 1 && parties.includes(office.party) ? office.party : null;
}

/** Offices that only a state has. */
const MINISTERS: ReadonlySet<string> = new Set([
	'head-of-government',
	'foreign-minister',
	'minister',
	'vice-minister'
]);

/** Which of their parties somebody known by the whole name led in the year; `null`: not told. */
function ledThen(
	sentences: readonly Sentence[],
	leaders: Leaders,
	name: string,
	year: number | null
): string | null {
	return year === null
		? mostNamed(sentences, leaders.partiesOfWhole(name), name)
		: leaders.partyOfWhole(name, year);
}

/** Of the several parties that somebody led, the one of which a text without a year speaks most. */
function mostNamed(
	sentences: readonly Sentence[],
	parties: readonly string[],
	name: string
): string | null {
	if (parties.length < 2) return null;
	const others = sentences.flatMap(({ actors }) =>
		actors.filter(({ person }) => person?.name !== name)
	);
	const times = (party: string) => others.filter((actor) => actor.party === party).length;
	const [first, second] = [...parties].sort((a, b) => times(b) - times(a));
	const isTold = first !== undefined && second !== undefined && times(first) > times(second);
	return isTold ? first : null;
}
