import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import type { City, Places } from '../../03-match/places.ts';
import { occurrences } from '../../text/occurrence.ts';
import { scriptOf, WORD } from '../../text/script.ts';
import { beforeGloss, isUnbroken, lastBefore, namesBefore, namesBehind } from './city-cjk.ts';
import { isMarked, isOfHouse, openerLength } from './city-signs.ts';
import { eventCities } from './event-city.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** Words of a sentence that the text marks as a place, where there are cities of that name. */
export interface TownName {
	span: Span;
	/** Capitals first, then by rank. */
	cities: readonly City[];
	/** Of the name of a conference, or of a body that meets at its own house. */
	isOfEvent: boolean;
	/** No piece of a longer name. */
	isWhole: boolean;
}

/** The names of towns in one document; each sentence is read once, however often it is asked for. */
export class Towns {
	readonly text: string;
	readonly folded: string;
	readonly places: Places;
	readonly #known = new Map<Sentence, readonly TownName[]>();

	constructor(text: string, folded: string, places: Places) {
		this.text = text;
		this.folded = folded;
		this.places = places;
	}

	namesIn(sentence: Sentence): readonly TownName[] {
		const known = this.#known.get(sentence);
		if (known) return known;
		const names = this.#read(sentence);
		this.#known.set(sentence, names);
		return names;
	}

	#read(sentence: Sentence): TownName[] {
		const { text, folded, places } = this;
		const nameAt = (span: Span, isOfEvent: boolean): TownName[] => {
			const cities = places.cities(text.slice(span.start, span.end));
			if (cities.length === 0 || isPartOfWord(text, span)) return [];
			const isCutOff =
				isCut(text, span, sentence.tables) || isOfHouse(folded, span, sentence.tables);
			return [{ span, cities, isOfEvent, isWhole: isOfEvent || !isCutOff }];
		};
		return [
			...candidateNames(sentence, text, folded).flatMap((span) => nameAt(span, false)),
			...eventCities(sentence, text).flatMap((span) => nameAt(span, true)),
			...gatherings(sentence).flatMap((span) => nameAt(span, true))
		];
	}
}

function isPartOfWord(text: string, span: Span): boolean {
	return (
		scriptOf(text.charCodeAt(span.end)) === WORD && scriptOf(text.charCodeAt(span.end - 1)) === WORD
	);
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
	{ contexts, traits, persons }: LanguageTables
): boolean {
	// 阿拉|曼: a name written by sound goes on.
	if (traits.unspaced && end - start === 2 && persons.transliteration.has(text.charAt(end)))
		return persons.transliteration.has(text.charAt(end - 1));
	const next = /^ ([\p{L}']{2,12}) /u.exec(text.slice(end, end + 15))?.[1] ?? '';
	return (
		// "in Genf |Präsident Kagame"
		(!traits.capitalNouns && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) ||
		(next.length > 2 && !JOURNEY.has(next) && contexts.of.words.has(next))
	);
}

/** "in Geneva |from Tuesday", "in Geneva |for talks": whose somebody is, in English, and when or why it was. */
const JOURNEY: ReadonlySet<string> = new Set(['from', 'for']);

/** The words that a preposition or a particle marks as a place, longest first. */
function candidateNames(sentence: Sentence, text: string, folded: string): Span[] {
	const { traits, isVerbFinal } = sentence.tables;
	if (isVerbFinal) return namesBeforeParticles(sentence, text);
	return traits.unspaced
		? namesBehindMarkers(sentence, text)
		: capitalisedNames(sentence, text, folded);
}

/** ソウルで, 워싱턴 백악관에서 */
function namesBeforeParticles(sentence: Sentence, text: string): Span[] {
	const { contexts, phrasing } = sentence.tables;
	return contexts.locativeAfter.flatMap((particle) =>
		[...occurrences(text, particle, sentence)].flatMap((marked) => {
			const at = beforeGloss(text, marked);
			// ケープタウン|国際会議場にて: a house of the city, with nothing between.
			const before = text.slice(Math.max(sentence.start, at - HOUSE_REACH), at);
			const house = phrasing.idioms.houseOfCity.exec(before)?.[0];
			// ワシントンのホワイトハウスで, 워싱턴 백악관에서: the city before the house.
			const heads = [' ', ...contexts.placeLinks]
				.map((link) => lastBefore(text, link, at))
				.filter((head) => head > sentence.start && isUnbroken(text, head, at));
			return [at, ...(house === undefined ? [] : [at - house.length]), ...heads].flatMap((end) =>
				namesBefore(text, sentence, end)
			);
		})
	);
}

/** In code units. */
const HOUSE_REACH = 14;

/** 在首尔 */
function namesBehindMarkers(sentence: Sentence, text: string): Span[] {
	return sentence.tables.contexts.locative.strings.flatMap((marker) =>
		[...occurrences(text, marker, sentence)].flatMap((at) =>
			namesBehind(text, sentence, at + marker.length)
		)
	);
}

/** "in Addis Ababa": names with capitals that the words around them make places, each with what it begins with. */
function capitalisedNames(sentence: Sentence, text: string, folded: string): Span[] {
	const { contexts } = sentence.tables;
	const spans: Span[] = [];
	for (const match of text.slice(sentence.start, sentence.end).matchAll(CAPITALISED)) {
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

const CAPITALISED =
	/\p{Lu}[\p{L}'.-]*(?:\s(?:(?:de|del|do|da|la|el|al|of)\s)?\p{Lu}[\p{L}'.-]*){0,3}/gu;

/** The last words of a name from the one at `first` on. */
function wordsFrom(start: number, words: readonly string[], first: number): Span {
	const end = start + words.join(' ').length;
	return { start: end - words.slice(first).join(' ').length, end };
}
