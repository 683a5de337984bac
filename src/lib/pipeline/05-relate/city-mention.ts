import { occurrences } from '../03-match/occurrence.ts';
import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables, Lexicon } from '../03-match/compile.ts';
import { precededBy } from '../03-match/context.ts';
import { fold } from '../03-match/fold.ts';
import type { City } from '../03-match/places.ts';
import { scriptOf, WORD } from '../03-match/script.ts';
import { isUnbroken, lastBefore, LONGEST_CJK_NAME, namesBefore } from './city-cjk.ts';
import { EVENT_NAME, eventCities } from './event-city.ts';
import type { Sentence } from './sentence.ts';
import type { Where } from './where.ts';

/** The cities that a sentence names as places, in its order. `site`: the state where a project is done. */
export function cityMentions(
	sentence: Sentence,
	text: string,
	folded: string,
	lexicon: Lexicon,
	parties: ReadonlySet<string>,
	site: string | null
): Where[] {
	const { tables } = sentence;
	const found: Where[] = [];
	const mentioned = new Set([...parties, ...sentence.actors.map((actor) => actor.party)]);
	const inNames = new Set([...eventCities(sentence, text), ...gatherings(sentence)]);
	for (const span of [...candidateNames(sentence, text, folded), ...inNames]) {
		const city = chooseCity(
			lexicon.places.cities(text.slice(span.start, span.end)),
			text,
			span,
			sentence,
			mentioned
		);
		const isSure = inNames.has(span) || !isCut(text, span);
		if (city && (isSure || city.isCapital || mentioned.has(city.country)))
			found.push({
				city,
				country: city.country,
				span,
				inherited: false,
				rule: inNames.has(span) ? EVENT_NAME : `${tables.language}.venue.locative`
			});
	}
	if (found.length === 0 && site !== null)
		found.push(...siteMentions(sentence, text, lexicon, site));
	return found;
}

/** "On the sidelines of the UN General Assembly": it meets at its own house. */
function gatherings({ actors, cues, triggers }: Sentence): Span[] {
	const isAttended =
		cues.some(({ kind }) => kind === 'sidelines') ||
		triggers.some(({ value }) => value.kind === 'attend');
	return isAttended
		? actors.filter(({ kind }) => kind === 'organisation').map(({ mention }) => mention)
		: [];
}

/** "Cabo Delgado" is no town of Cabo, unless the text speaks of the state where that lies. */
function isCut(text: string, { end }: Span): boolean {
	return /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

const CAPITALISED = /\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?/gu;

function siteMentions(
	sentence: Sentence,
	text: string,
	lexicon: Lexicon,
	country: string
): Where[] {
	const found: Where[] = [];
	for (const match of text.slice(sentence.start, sentence.end).matchAll(CAPITALISED)) {
		const start = sentence.start + match.index;
		const city = lexicon.places.cities(match[0]).find((place) => place.country === country);
		const span = { start, end: start + match[0].length };
		if (city && !sentence.actors.some((actor) => actor.start < span.end && actor.end > start))
			found.push({
				city,
				country,
				span,
				inherited: false,
				rule: `${sentence.tables.language}.venue.site`
			});
	}
	return found;
}

/** The words that a preposition or a particle marks as a place, longest first. */
function candidateNames(sentence: Sentence, text: string, folded: string): Span[] {
	const { contexts, language, isVerbFinal } = sentence.tables;
	const spans: Span[] = [];
	if (isVerbFinal) {
		for (const particle of contexts.locativeAfter)
			for (const at of occurrences(text, particle, sentence)) {
				spans.push(...namesBefore(text, sentence, at));
				// ワシントンのホワイトハウスで, 워싱턴 백악관에서: the city before the house.
				for (const link of [' ', ...contexts.placeLinks]) {
					const head = lastBefore(text, link, at);
					if (head > sentence.start && isUnbroken(text, head, at))
						spans.push(...namesBefore(text, sentence, head));
				}
			}
		return spans;
	}
	if (language === 'zh') {
		for (const marker of contexts.locative.strings)
			for (const at of occurrences(text, marker, sentence))
				for (let length = LONGEST_CJK_NAME; length >= 2; length--)
					spans.push({ start: at + marker.length, end: at + marker.length + length });
		return spans;
	}
	const capital =
		/\p{Lu}[\p{L}'.-]*(?:\s(?:(?:de|del|do|da|la|el|al|of)\s)?\p{Lu}[\p{L}'.-]*){0,3}/gu;
	for (const match of text.slice(sentence.start, sentence.end).matchAll(capital)) {
		const skipped = openerLength(match[0], sentence.tables);
		const start = sentence.start + match.index + skipped;
		if (
			!precededBy(folded, start, contexts.locative) &&
			!isPresented(folded, start, sentence.tables) &&
			!isDescribed(folded, start, sentence)
		)
			continue;
		const words = match[0].slice(skipped).replace(/[.']$/, '').split(' ');
		for (let count = words.length; count > 0; count--)
			// "Sala de Embajadores" is no town of Sala.
			if (!contexts.of.words.has(words[count] ?? ''))
				spans.push({ start, end: start + words.slice(0, count).join(' ').length });
	}
	return spans;
}

/** "In New York" at the head of a sentence, "Hauptstadt Santiago": the capitalised words before the name itself. */
function openerLength(words: string, { contexts, grammar, small }: LanguageTables): number {
	const nouns = (grammar.capital ?? []).map(fold);
	let at = 0;
	for (let space = words.indexOf(' '); space > 0; space = words.indexOf(' ', at)) {
		const word = fold(words.slice(at, space));
		if (!contexts.locative.words.has(word) && !nouns.includes(word) && !small.town.test(`${word} `))
			break;
		at = space + 1;
	}
	return at;
}

/** "in the Peruvian capital, Lima", "in the capital of Azerbaijan, Baku": a place by the words that present it. */
function isPresented(folded: string, at: number, { grammar, contexts }: LanguageTables): boolean {
	const before = folded.slice(Math.max(0, at - PRESENTED), at);
	return (grammar.capital ?? []).map(fold).some((noun) => {
		const from = before.lastIndexOf(noun);
		if (from < 0 || !/^[,\s]*$|^[^.;:]*,\s$/.test(before.slice(from + noun.length))) return false;
		const words = before.slice(0, from).trim().split(/\s+/).slice(-3);
		return words.some((word) => contexts.locative.words.has(word));
	});
}

/** "в турецкой Анталье", "in the Turkish resort city of Antalya": its state or its kind stands before the name. */
function isDescribed(folded: string, at: number, { actors, tables }: Sentence): boolean {
	const { contexts, small } = tables;
	const adjective = actors.find(({ rank, end }) => rank === 'adjective' && end === at - 1);
	if (adjective && precededBy(folded, adjective.mention.start, contexts.locative)) return true;
	const before = folded.slice(Math.max(0, at - PRESENTED), at);
	const noun = small.town.exec(before);
	if (!noun) return false;
	const words = before
		.slice(0, noun.index)
		.trim()
		.split(/[\s/']+/)
		.slice(-MOST_WORDS);
	return words.some((word) => contexts.locative.words.has(word));
}

/** Between a preposition and the kind of a place: "in the Turkish Mediterranean resort". */
const MOST_WORDS = 4;

/** How far before a city the words that present it may begin, in code units. */
const PRESENTED = 70;

/** The city meant: the one of the country beside it or of a party, else a capital, else the only large one. */
function chooseCity(
	cities: readonly City[],
	text: string,
	span: Span,
	sentence: Sentence,
	mentioned: ReadonlySet<string>
): City | null {
	if (cities.length === 0 || isPartOfWord(text, span)) return null;
	// The White House is no Casablanca, whatever both are called.
	const palace = sentence.actors.find(
		({ rank, mention }) => rank === 'seat' && mention.start <= span.start && mention.end >= span.end
	);
	if (palace && !cities.some(({ country }) => country === palace.party)) return null;
	// A word of the name of a state is no town called like it: "África do Sul".
	const isOfState = sentence.actors.some(
		({ rank, mention: { start, end } }) => rank !== 'seat' && start <= span.start && end > span.end
	);
	if (isOfState) return null;
	const beside = sentence.actors.find(
		(actor) =>
			actor.mention.start >= span.end &&
			/^,?\s?\(?$/.test(text.slice(span.end, actor.mention.start))
	)?.party;
	if (beside) {
		const there = cities.find((city) => city.country === beside);
		if (there) return there;
	}
	const capital = cities.find((city) => city.isCapital);
	return (
		cities.find((city) => mentioned.has(city.country)) ??
		capital ??
		(cities.length === 1 || (cities[0]?.rank ?? 9) <= 1 ? (cities[0] ?? null) : null)
	);
}

function isPartOfWord(text: string, span: Span): boolean {
	return (
		scriptOf(text.charCodeAt(span.end)) === WORD && scriptOf(text.charCodeAt(span.end - 1)) === WORD
	);
}
