import type { Language } from '#lib/domain/vocabulary.ts';
import type { Actor } from '../../03-match/actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence } from '../sentence/sentence.ts';

/**
 * Of the states in which a language is at home the one whose own words the text has, or of which it
 * speaks most; else the first.
 */
export function ownCountries(
	sentences: readonly Sentence[],
	folded: string
): Map<Language, string | null> {
	const found = new Map<Language, string | null>();
	for (const { tables } of sentences) {
		if (found.has(tables.language)) continue;
		const { homeCountry } = tables.grammar;
		const times = (party: string) =>
			sentences.reduce(
				(sum, { actors }) => sum + actors.filter((actor) => isStated(actor, party)).length,
				0
			);
		const script = writtenHome(folded, tables, sentences);
		const guests = guestsOfOurs(folded, sentences);
		let own = speaksAs(folded, tables) ?? script ?? homeCountry;
		if (own !== null && guests.has(own)) {
			const others = [...tables.homes].filter((party) => !guests.has(party));
			own = others.sort((a, b) => times(b) - times(a)).find((party) => times(party) > 0) ?? own;
		}
		if (own !== null && (own === homeCountry || own === script))
			for (const party of tables.homes)
				if (!guests.has(party) && (party !== homeCountry || script === null))
					if (times(party) > Math.max(1, times(own))) own = party;
		found.set(tables.language, own);
	}
	return found;
}

/** 到访我国的|中国国家副主席, 우리나라를 방문한 |일본 총리: a state whose people are guests of "our country" is not that. */
function guestsOfOurs(folded: string, sentences: readonly Sentence[]): Set<string> {
	const guests = new Set<string>();
	for (const { start, end, actors, tables } of sentences)
		for (const match of folded
			.slice(start, end)
			.matchAll(new RegExp(tables.phrasing.idioms.guestOfOurs, 'gu'))) {
			const at = start + match.index + match[0].length;
			const guest = actors.find(
				(actor) => actor.rank === 'official' && actor.start <= at && actor.end > at
			);
			if (guest) guests.add(guest.party);
		}
	return guests;
}

/**
 * 邦誼, 總統府新聞: words that one of the states of a language uses of itself, and no other; of several
 * the state with most of them, and of those the first in the text: "(ÖVP)" before a guest's "(CDU)".
 */
function speaksAs(folded: string, { grammar: { ownWords } }: LanguageTables): string | null {
	let own: { party: string; places: number[] } | null = null;
	for (const [party, words] of Object.entries(ownWords ?? {})) {
		const places = words.map((word) => folded.indexOf(fold(word))).filter((at) => at >= 0);
		const [most, first] = own ? [own.places.length, Math.min(...own.places)] : [0, 0];
		if (places.length > most || (most > 0 && places.length === most && Math.min(...places) < first))
			own = { party, places };
	}
	return own?.party ?? null;
}

/** 國防部長 … 在台北: who writes so, and of that place, does not write for the first home of the language. */
function writtenHome(
	folded: string,
	{ grammar: { otherScript }, homes }: LanguageTables,
	sentences: readonly Sentence[]
): string | null {
	if (!otherScript) return null;
	const names = (party: string | null) =>
		sentences.some(({ actors }) => actors.some((actor) => actor.party === party));
	// Nor does who names no other home of the language at all.
	const others = [...homes].filter((party) => party !== otherScript.home);
	if (!names(otherScript.home) && others.some(names)) return null;
	let seen = 0;
	for (const letter of folded.slice(0, OPENING)) if (otherScript.letters.includes(letter)) seen++;
	return seen >= LETTERS ? otherScript.home : null;
}

/** Of a text, in code units, and how many of its letters tell the script. */
const OPENING = 2000;
const LETTERS = 4;

function isStated(actor: Actor, party: string): boolean {
	// Where something will take place is no state that the text speaks for.
	return actor.party === party && !actor.suppressed && !actor.isDoubtful && !actor.locative;
}
