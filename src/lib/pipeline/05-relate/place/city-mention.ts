import type { Span } from '#lib/domain/evidence.ts';
import { isCjk } from '../../text/script.ts';
import type { City } from '../../03-match/places.ts';
import { EVENT_NAME } from './event-city.ts';
import { isPost } from './post.ts';
import type { Sentence } from '../sentence/sentence.ts';
import type { TownName, Towns } from './town-name.ts';
import type { Where } from './meanwhile.ts';

/** The cities that a sentence names as places, in its order. `site`: the state where a project is done. */
export function cityMentions(
	sentence: Sentence,
	towns: Towns,
	parties: ReadonlySet<string>,
	site: string | null
): Where[] {
	const { tables } = sentence;
	const mentioned = new Set([...parties, ...sentence.actors.map((actor) => actor.party)]);
	const found = towns.namesIn(sentence).flatMap((name): Where[] => {
		const city = chooseCity(name, towns.text, sentence, mentioned);
		if (!city || isPost(sentence, name.span.start, city.country, parties)) return [];
		if (!name.isWhole && !city.isCapital && !mentioned.has(city.country)) return [];
		const rule = name.isOfEvent ? EVENT_NAME : `${tables.language}.venue.locative`;
		return [{ city, country: city.country, span: name.span, inherited: false, rule }];
	});
	return found.length === 0 && site !== null ? siteMentions(sentence, towns, site) : found;
}

const CAPITALISED = /\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?/gu;

function siteMentions(sentence: Sentence, { text, places }: Towns, country: string): Where[] {
	const found: Where[] = [];
	for (const match of text.slice(sentence.start, sentence.end).matchAll(CAPITALISED)) {
		const start = sentence.start + match.index;
		const city = places.cities(match[0]).find((place) => place.country === country);
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

/** The city meant: the one of the country beside it or of a party, else a capital, else the only large one. */
function chooseCity(
	{ cities, span }: TownName,
	text: string,
	sentence: Sentence,
	mentioned: ReadonlySet<string>
): City | null {
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
	// 加拿大|安大略|省: right behind the name of a state nothing of another one.
	const own = sentence.actors.find(
		({ rank, mention }) =>
			rank === 'name' && mention.end === span.start && isCjk(text.charCodeAt(span.start))
	);
	if (own) return cities.find((city) => city.country === own.party) ?? null;
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

/** The bracket before it is not closed yet. */
function isInBrackets(text: string, { start }: Sentence, span: Span): boolean {
	const before = text.slice(start, span.start);
	return before.lastIndexOf('(') > before.lastIndexOf(')');
}
