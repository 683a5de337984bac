import { fold } from '#lib/pipeline/text/fold.ts';
import { noCounts, type Counts } from './counts.ts';
import type { Gold } from './gold.ts';

/** Somebody whom a run found, and the party whose record lists them. */
export interface FoundPerson {
	name: string;
	party: string;
}

/**
 * Scores the people: right where the name is one of the gold and stands with the right party.
 * Missed are only people of a party of a main engagement; wrong is whoever the gold does not have
 * at all, has with another party, or has in full where only another part of the name was found. Gold that
 * names nobody, of a document with engagements, was not read for people: it judges none.
 */
export function scorePeople(found: readonly FoundPerson[], gold: Gold): Counts {
	const counts = noCounts();
	if (gold.people.length === 0 && gold.engagements.length > 0) return counts;
	const mains = new Set(
		gold.engagements
			.filter(({ salience }) => salience === 'main')
			.flatMap(({ convenor, participants }) => [...convenor, ...participants])
	);
	const met = new Set<(typeof gold.people)[number]>();
	const seen = new Set<string>();
	for (const { name, party } of found) {
		const label = `${name} (${party})`;
		if (seen.has(label)) continue;
		seen.add(label);
		const person = gold.people.find(
			(one) => isSameName(one.name, name) && (one.country === null || one.country === party)
		);
		if (person) met.add(person);
		else counts.wrong.push(label);
	}
	for (const person of gold.people) {
		if (met.has(person)) counts.right++;
		else if (person.country !== null && mains.has(person.country))
			counts.missed.push(`${person.name} (${person.country})`);
	}
	return counts;
}

/** One name holds all the words of the other: "Saied", "Kais Saied"; 西村, 西村康稔. */
function isSameName(one: string, other: string): boolean {
	const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
	if (!short || !long || short.length === 0) return false;
	if (short.length === 1 && long.length === 1 && /^\P{Script=Latin}+$/u.test(one + other))
		return (long[0] ?? '').includes(short[0] ?? '') || (short[0] ?? '').includes(long[0] ?? '');
	return short.every((word) => long.includes(word));
}

function wordsOf(name: string): string[] {
	return fold(name)
		.split(/[\s·‧・.,-]+/)
		.filter((word) => word !== '');
}
