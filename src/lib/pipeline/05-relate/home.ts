import type { Actor } from '../03-match/actor.ts';
import { hasCue, type Sentence } from './sentence.ts';

/**
 * The state for which a document speaks, `null` where it does not show. A release says "the
 * Minister" of its own and names the country of everybody else.
 */
export function homeOf(
	sentences: readonly Sentence[],
	publisherParty: string | null
): string | null {
	const votes = new Map<string, number>();
	const vote = (party: string | null, weight: number) => {
		if (party) votes.set(party, (votes.get(party) ?? 0) + weight);
	};
	vote(publisherParty, 6);
	for (const sentence of sentences) {
		const own = sentence.tables.grammar.homeCountry;
		if (hasCue(sentence, 'home')) vote(own, 2);
		for (const actor of sentence.actors) {
			if (actor.party === '') vote(own, 0.3);
			else if (actor.party === own) vote(own, 0.5);
			else if (actor.rank === 'official' && actor.title === null && actor.kind === 'country')
				vote(actor.party, 0.3);
		}
	}
	let best: string | null = null;
	let most = 0;
	for (const [party, weight] of votes)
		if (weight > most || (weight === most && best !== null && party < best)) {
			best = party;
			most = weight;
		}
	return most >= 0.6 ? best : null;
}

/**
 * Finds out whose the officials are beside whom no country stands: the same person elsewhere in
 * the text, the last official of that title, else the state that the document speaks for.
 */
export function resolveOfficials(sentences: readonly Sentence[], home: string | null): void {
	const known = sentences.flatMap(({ actors }) =>
		actors.filter((actor) => actor.party !== '' && actor.rank === 'official')
	);
	const people = new Map<string, Actor>();
	for (const actor of known)
		for (const word of nameWords(actor)) if (!people.has(word)) people.set(word, actor);
	let lastByTitle = new Map<string, Actor>();
	for (const sentence of sentences) {
		for (const actor of sentence.actors) {
			if (actor.party === '') adopt(actor, people, lastByTitle, home);
			if (actor.party !== '' && actor.title && actor.person === null)
				lastByTitle.set(actor.title.kind, actor);
		}
		if (sentence.isTitle) lastByTitle = new Map();
	}
}

function adopt(
	actor: Actor,
	people: ReadonlyMap<string, Actor>,
	lastByTitle: ReadonlyMap<string, Actor>,
	home: string | null
): void {
	const words = nameWords(actor);
	const same = words.map((word) => people.get(word)).find((other) => other !== undefined);
	const last = words.length === 0 && actor.title ? lastByTitle.get(actor.title.kind) : undefined;
	const owner = same ?? last;
	if (owner) {
		actor.party = owner.party;
		actor.kind = owner.kind;
	} else if (home) actor.party = home;
}

/** The words of a person's name that tell the person: of three letters or more, or a whole Hangul or Han name. */
function nameWords(actor: Actor): string[] {
	if (!actor.person) return [];
	return actor.person.name
		.split(/[\s·]+/)
		.filter(
			(word) =>
				word.length >= 3 ||
				/^[\uac00-\ud7a3\u4e00-\u9fff]{2,}$/.test(word) ||
				/^(?:Xi|Li|Wu|He|Hu|Yu|Ma|Ko|Oh|No|An)$/.test(word)
		);
}
