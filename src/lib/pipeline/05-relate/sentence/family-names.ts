import type { Actor } from '../../03-match/actor.ts';
import type { Sentence } from './sentence.ts';

/**
 * "Luís Montenegro … Montenegro replied": where a text has somebody whose family name is that of a state,
 * and never speaks of the state otherwise, the name alone is his.
 */
export function claimFamilyNames(text: string, sentences: readonly Sentence[]): void {
	for (const sentence of sentences) sentence.actors = withoutParts(sentence.actors);
	const actors = sentences.flatMap((sentence) => sentence.actors);
	const people = new Map<string, Actor>();
	for (const actor of actors) {
		const name = actor.person?.name ?? '';
		if (name.includes(' ')) people.set(name.slice(name.lastIndexOf(' ') + 1), actor);
	}
	if (people.size === 0) return;
	const wordsOf = ({ mention }: Actor) => text.slice(mention.start, mention.end);
	for (const [name, bearer] of people) {
		const alike = actors.filter(
			(actor) => actor.person === null && wordsOf(actor) === name && actor.party !== bearer.party
		);
		const [first] = alike;
		if (!first || !alike.every(isBare)) continue;
		if (actors.some((actor) => actor.party === first.party && !alike.includes(actor))) continue;
		for (const actor of alike)
			Object.assign(actor, {
				party: bearer.party,
				kind: bearer.kind,
				rank: 'official',
				isDoubtful: false,
				person: { ...actor.mention, name: bearer.person?.name ?? name, office: null }
			});
	}
}

/** "Minister José Luís Guterres": the family name within the name of somebody else is nobody by itself. */
function withoutParts(actors: readonly Actor[]): Actor[] {
	return actors.filter(
		(actor) =>
			!actors.some(
				({ person, title }) =>
					person !== null &&
					title !== null &&
					actor.person?.office == null &&
					person.start < actor.start &&
					actor.end <= person.end
			)
	);
}

/** A name with nothing beside it that only a state has. */
function isBare({ rank, title, locative, compound }: Actor): boolean {
	return rank === 'name' && title === null && !locative && !compound;
}
