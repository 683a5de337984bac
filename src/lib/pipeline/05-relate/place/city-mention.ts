import { occurrences } from '../../text/occurrence.ts';
import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables, Lexicon } from '../../lexicon/compile.ts';
import type { City } from '../../03-match/places.ts';
import { scriptOf, WORD } from '../../text/script.ts';
import { beforeGloss, isUnbroken, lastBefore, namesBefore, namesBehind } from './city-cjk.ts';
import { isMarked, isOfHouse, openerLength } from './city-signs.ts';
import { EVENT_NAME, eventCities } from './event-city.ts';
import { isPost } from './post.ts';
import type { Sentence } from '../sentence/sentence.ts';
import type { Where } from './meanwhile.ts';

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
		const isSure =
			inNames.has(span) || !(isCut(text, span, tables) || isOfHouse(folded, span, tables));
		if (
			city &&
			(isSure || city.isCapital || mentioned.has(city.country)) &&
			!isPost(sentence, span.start, city.country, parties)
		)
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

/** "Cabo Delgado", "Sala degli Specchi": no town of Cabo or Sala, unless the text speaks of the state where that lies. */
function isCut(
	text: string,
	{ start, end }: Span,
	{ contexts, language, persons }: LanguageTables
): boolean {
	// 阿拉|曼: a name written by sound goes on.
	if (language === 'zh' && end - start === 2 && persons.transliteration.has(text.charAt(end)))
		return persons.transliteration.has(text.charAt(end - 1));
	const next = /^ ([\p{L}']{2,12}) /u.exec(text.slice(end, end + 15))?.[1] ?? '';
	return (
		// "in Genf |Präsident Kagame": every noun of German has a capital.
		(language !== 'de' && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) ||
		(next.length > 2 && !JOURNEY.has(next) && contexts.of.words.has(next))
	);
}

/** "in Geneva |from Tuesday", "in Geneva |for talks": whose somebody is, in English, and when or why it was. */
const JOURNEY: ReadonlySet<string> = new Set(['from', 'for']);

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
			for (const marked of occurrences(text, particle, sentence)) {
				const at = beforeGloss(text, marked);
				spans.push(...namesBefore(text, sentence, at));
				const house = HOUSE.exec(text.slice(Math.max(sentence.start, at - HOUSE_REACH), at))?.[0];
				if (house !== undefined) spans.push(...namesBefore(text, sentence, at - house.length));
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
				spans.push(...namesBehind(text, sentence, at + marker.length));
		return spans;
	}
	const capital =
		/\p{Lu}[\p{L}'.-]*(?:\s(?:(?:de|del|do|da|la|el|al|of)\s)?\p{Lu}[\p{L}'.-]*){0,3}/gu;
	for (const match of text.slice(sentence.start, sentence.end).matchAll(capital)) {
		const skipped = openerLength(match[0], sentence.tables);
		const start = sentence.start + match.index + skipped;
		const end = start + match[0].length - skipped;
		if (!isMarked(folded, { start, end }, sentence)) continue;
		const words = match[0].slice(skipped).replace(/[.']$/, '').split(' ');
		// "au Palais présidentiel de Gitega": the city behind a house of its own.
		if (skipped > 0)
			for (const [i, word] of words.entries())
				if (contexts.of.words.has(word) && i + 1 < words.length)
					spans.push(wordsFrom(start, words, i + 1));
		for (let count = words.length; count > 0; count--)
			// "Sala de Embajadores" is no town of Sala.
			if (!contexts.of.words.has(words[count] ?? ''))
				spans.push({ start, end: start + words.slice(0, count).join(' ').length });
	}
	return spans;
}

/** ケープタウン|国際会議場にて: a house of the city, with nothing between. */
const HOUSE =
	/(?:国際)?(?:会議場|会議センター|コンベンションセンター|展示場|見本市会場|空港|迎賓館|郊外|近郊)$/;
const HOUSE_REACH = 14;

/** The last words of a name from the one at `first` on. */
function wordsFrom(start: number, words: readonly string[], first: number): Span {
	const end = start + words.join(' ').length;
	return { start: end - words.slice(first).join(' ').length, end };
}

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
	// "(due later from |Rome)": of an aside.
	if (palace?.suppressed === true && isInBrackets(text, sentence, span)) return null;
	if (palace && !cities.some(({ country }) => country === palace.party)) return null;
	// A word of the name of a state is no town called like it: "África do Sul".
	const isOfState = sentence.actors.some(
		({ rank, mention: { start, end } }) => rank !== 'seat' && start <= span.start && end > span.end
	);
	if (isOfState) return null;
	// "fue recibido por Santos": the family name of somebody in the text is no port in Brazil.
	const isOfSomebody = sentence.actors.some(
		({ person }) => person && person.start <= span.start && person.end >= span.end
	);
	if (isOfSomebody) return null;
	const beside = sentence.actors.find(
		(actor) =>
			actor.mention.start >= span.end &&
			/^,?\s?\(?$/.test(text.slice(span.end, actor.mention.start))
	)?.party;
	if (beside) {
		const there = cities.find((city) => city.country === beside);
		if (there) return there;
	}
	// "em Santa Maria, ilha do Sal, |Cabo Verde.": a town of that state, and not its namesake elsewhere.
	const state = sentence.actors.find(
		({ rank, mention }) =>
			rank === 'name' &&
			mention.start > span.end &&
			ITS_STATE.test(text.slice(span.end, mention.start)) &&
			/^[.;)]/.test(text.slice(mention.end, mention.end + 1))
	);
	if (state) return cities.find((city) => city.country === state.party) ?? null;
	const capital = cities.find((city) => city.isCapital);
	return (
		cities.find((city) => mentioned.has(city.country)) ??
		capital ??
		(cities.length === 1 || (cities[0]?.rank ?? 9) <= 1 ? (cities[0] ?? null) : null)
	);
}

/** Between a town and the state behind it: a comma, or its island or province. */
const ITS_STATE = /^, (?:[^,.;()]{1,30}, )?$/;

function isPartOfWord(text: string, span: Span): boolean {
	return (
		scriptOf(text.charCodeAt(span.end)) === WORD && scriptOf(text.charCodeAt(span.end - 1)) === WORD
	);
}

/** The bracket before it is not closed yet. */
function isInBrackets(text: string, { start }: Sentence, span: Span): boolean {
	const before = text.slice(start, span.start);
	return before.lastIndexOf('(') > before.lastIndexOf(')');
}
