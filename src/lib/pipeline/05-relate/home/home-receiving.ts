import type { Lexicon } from '../../lexicon/compile.ts';
import { cityMentions } from '../place/city-mention.ts';
import { Towns } from '../place/town-name.ts';
import { fold } from '../../text/fold.ts';
import { COUNTERPART } from '../../lexicon/title-kinds.ts';
import type { Actor } from '../../03-match/actor.ts';
import { datelineParty } from './dateline-party.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';

/** "King Salman received the envoys at the palace in Riyadh": whoever receives does so at home. */
export function palaceOf({ title, end }: Actor, { triggers, actors }: Sentence): string | null {
	if (title?.kind !== 'head-of-state') return null;
	const verb = triggers.find(({ start }) => start >= end && start - end < RECEIVING);
	if (verb?.value.kind !== 'receive' || verb.value.rule.form !== 'verb') return null;
	return actors.find(({ rank, start }) => rank === 'seat' && start >= end)?.party ?? null;
}

/** Between whoever receives and the verb, in code units. */
const RECEIVING = 60;

/** "The King received the Minister of Peru": whoever receives, and nobody says whose he is, does so at home. */
export function isReceiving({ actors, triggers }: Sentence): boolean {
	const verb = triggers.find(({ value }) => value.kind === 'receive' && value.rule.form === 'verb');
	const [first] = actors.filter(({ rank }) => rank === 'official');
	return (
		verb !== undefined &&
		first?.party === '' &&
		first.title?.kind !== COUNTERPART &&
		first.end <= verb.start &&
		verb.start - first.end < RECEIVING
	);
}

/**
 * "Dakar, 3 mai - Le président de la République a quitté …": whoever acts and nobody says whose he is, where
 * the language is spoken in the state of the dateline and nobody else of it is named.
 */
export function actsAt(party: string, sentences: readonly Sentence[]): boolean {
	const isNamed = sentences.some(({ actors }) =>
		actors.some((actor) => actor.party === party && actor.rank === 'official')
	);
	return (
		!isNamed &&
		sentences.some(({ actors, tables: { homes } }) => {
			const [first] = actors.filter(({ rank }) => rank === 'official');
			const isOwn = first?.party === '' && first.title?.kind !== COUNTERPART && !first.with;
			return isOwn && homes.has(party) && homes.size < EVERYWHERE;
		})
	);
}

/** In so many states a language is that of pages from anywhere. */
const EVERYWHERE = 100;

/** "AMMAN - The King received …": the state of the dateline. */
export function writtenIn(opening: readonly Sentence[], folded: string): string | null {
	for (const sentence of opening) {
		const party = datelineParty(folded, sentence);
		if (party !== null) return party;
	}
	return null;
}

/** "the Minister said on his return to |Canberra": at home is where somebody returns. */
export function returnedTo(text: string, { actors, tables }: Sentence): string | null {
	const words = tables.grammar.homeward ?? [];
	const seat = actors.find(({ rank, start }) => {
		const before = text.slice(Math.max(0, start - RETURN), start).trimEnd();
		return rank === 'seat' && words.some((word) => before.endsWith(` ${word}`));
	});
	return seat?.party ?? null;
}

/** The longest words for a return, in code units. */
const RETURN = 24;

/** "Our country will host them in Brussels": whose seat that is says so. */
export function hostsAt(sentence: Sentence): string | null {
	if (!hasCue(sentence, 'speaker')) return null;
	const verb = sentence.triggers.find(
		({ value: { kind, rule } }) => (kind === 'host' || kind === 'receive') && rule.form === 'verb'
	);
	const isBehind = (start: number) => verb !== undefined && start >= verb.end;
	return (
		sentence.actors.find(({ rank, start }) => rank === 'seat' && isBehind(start))?.party ?? null
	);
}

/**
 * "The Crown Prince received in Jeddah the President of Peru": the state of the city, where nothing else says whose he
 * is and the text receives in no second state.
 */
export function receivedIn(
	sentences: readonly Sentence[],
	text: string,
	folded: string,
	lexicon: Lexicon
): string | null {
	const states = new Set<string>();
	const towns = new Towns(text, folded, lexicon.places);
	for (const sentence of sentences.filter(isReceiving)) {
		const guests = new Set(sentence.actors.map(({ party }) => party));
		for (const { country } of cityMentions(sentence, towns, new Set(), null))
			if (!guests.has(country)) states.add(country);
	}
	const [only] = states;
	return only !== undefined && states.size === 1 ? only : null;
}

/** "The Secretary of State will represent Portugal at the inauguration": whose he is of whom nobody else says it. */
export function representedBy(text: string, { actors, tables }: Sentence): string | null {
	const words = (tables.grammar.represents ?? []).map(fold);
	const [own] = actors.filter(({ rank }) => rank === 'official');
	if (own?.party !== '' || own.with || own.title?.kind === COUNTERPART) return null;
	const state = actors.find(({ rank, kind, start }) => {
		if (rank !== 'name' || kind !== 'country' || start < own.end) return false;
		const before = text.slice(Math.max(0, start - REPRESENT), start).trimEnd();
		return words.some((word) => before.endsWith(` ${word}`));
	});
	return state?.party ?? null;
}

/** The longest words for representing a state, in code units. */
const REPRESENT = 32;
