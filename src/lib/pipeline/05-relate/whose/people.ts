import type { Span } from '#lib/domain/evidence.ts';
import { isCjk } from '../../text/script.ts';
import { actorAt, type Actor } from '../../03-match/actor.ts';
import type { PersonWords } from '../../lexicon/person-words.ts';
import type { Parties } from '../../lexicon/parties.ts';
import { place } from '../../03-match/placement/placement.ts';
import { BareNames } from './bare-names.ts';
import { KnownPeople, type KnownPerson } from './known-people.ts';
import type { Sentence } from '../sentence/sentence.ts';

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
	const byWords = new Map<PersonWords, BareNames>();
	for (const sentence of sentences) {
		const words = sentence.tables.persons;
		let names = byWords.get(words);
		if (!names)
			byWords.set(
				words,
				(names = new BareNames(known.all, words, new Set(sentence.tables.grammar.common)))
			);
		let added = false;
		for (const { person, start, end } of names.in(text, sentence)) {
			const met = sentence.actors.filter((other) => other.start < end && other.end > start);
			// 阿爾|巴尼斯|: sounds of a name that the text has with its office are no states.
			if (met.some((other) => !isSound(text, other, { start, end }))) continue;
			if (met.length > 0) sentence.actors = sentence.actors.filter((other) => !met.includes(other));
			sentence.actors.push(bare(person, start, end, sentence.tables.parties));
			added = true;
		}
		if (!added) continue;
		sentence.actors.sort((a, b) => a.start - b.start);
		place(text, folded, sentence.actors, sentence.tables);
	}
}

/** A code of a state within the name. */
function isSound(text: string, { compound, start, end }: Actor, name: Span): boolean {
	return compound && start >= name.start && end <= name.end && isCjk(text.charCodeAt(start));
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
