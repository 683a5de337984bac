import { actorAt, type Actor } from '../03-match/actor.ts';
import type { PersonWords } from '../03-match/person-words.ts';
import { occurrences } from '../03-match/occurrence.ts';
import type { Parties } from '../03-match/parties.ts';
import { place } from '../03-match/placement.ts';
import { isCjk, scriptOf, WORD } from '../03-match/script.ts';
import { KnownPeople, type KnownPerson } from './known-people.ts';
import type { Sentence } from './sentence.ts';

/**
 * Gives everybody the fullest name and office that the text has for them ("Vice Minister Kim" is
 * Kim Dae-jung), and adds the people who come back by their bare name ("Hayashi held talks with
 * Saied") to the actors of their sentences. Only names that the text has introduced with an office
 * count, and a part of a name only where it is one person's.
 */
export function linkPeople(text: string, folded: string, sentences: readonly Sentence[]): void {
	const known = new KnownPeople();
	for (const { actors } of sentences) for (const actor of actors) known.add(actor);
	if (known.all.length === 0) return;
	for (const { actors } of sentences)
		for (const { person, party } of actors) {
			const full = person && party !== '' ? known.find(person.name, party) : null;
			if (person && full) Object.assign(person, { name: full.name, office: full.office });
		}
	addBareNames(text, folded, sentences, known);
}

function addBareNames(
	text: string,
	folded: string,
	sentences: readonly Sentence[],
	known: KnownPeople
): void {
	for (const sentence of sentences) {
		let added = false;
		for (const [name, person] of bareNames(known, sentence.tables.persons)) {
			for (const at of occurrences(text, name, sentence)) {
				const end = at + name.length;
				if (
					!isWhole(text, at, end) ||
					sentence.actors.some((other) => other.start < end && other.end > at)
				)
					continue;
				sentence.actors.push(bare(person, at, end, sentence.tables.parties));
				added = true;
			}
		}
		if (!added) continue;
		sentence.actors.sort((a, b) => a.start - b.start);
		place(text, folded, sentence.actors, sentence.tables);
	}
}

/** Shorter words are too often something else. */
const SHORTEST = 4;

/** The whole names and the family names by which a text may come back to its people. */
function bareNames(known: KnownPeople, words: PersonWords): Map<string, KnownPerson> {
	const names = new Map<string, KnownPerson | null>();
	for (const person of known.all) {
		const parts = person.name.split(/[\s·‧・]+/);
		const first = parts[0] ?? '';
		// East Asian names begin with the family's.
		const family = words.surnames.includes(first) ? first : (parts.at(-1) ?? '');
		const isTelling = isCjk(family.charCodeAt(0)) ? family.length >= 2 : family.length >= SHORTEST;
		for (const name of new Set([person.name, parts.at(-1) ?? '', family])) {
			if (name !== person.name && (!isTelling || name.length < 2)) continue;
			if (name !== person.name && !isCjk(name.charCodeAt(0)) && name.length < SHORTEST) continue;
			const other = names.get(name);
			names.set(name, other === undefined || other === person ? person : null);
		}
	}
	const unique = new Map<string, KnownPerson>();
	for (const [name, person] of names) if (person) unique.set(name, person);
	return unique;
}

function isWhole(text: string, start: number, end: number): boolean {
	return (
		scriptOf(text.charCodeAt(start)) !== WORD ||
		(scriptOf(text.charCodeAt(start - 1)) !== WORD && scriptOf(text.charCodeAt(end)) !== WORD)
	);
}

function bare(
	{ name, party, kind, office }: KnownPerson,
	start: number,
	end: number,
	parties: Parties
): Actor {
	return actorAt({
		start,
		end,
		party,
		kind,
		standing: parties.standingOf(party),
		rank: 'official',
		mention: { start, end },
		person: { start, end, name, office }
	});
}
