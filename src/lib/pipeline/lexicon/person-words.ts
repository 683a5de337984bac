import type { DateWords } from './date-words.ts';

/** The closed-class words from which the names of people and of their offices are built. */
export interface RawPersonWords {
	articles: readonly string[];
	/** Before a name: Mr, H.E., Sra. */
	honours: readonly string[];
	/** Inside a name: de, van, bin. */
	particles: readonly string[];
	/** Words that look like a name beside an office and are none: The, Visit, 양국. */
	notNames: readonly string[];
	/** Endings of words that stand before an office and are no name (Korean). */
	notNameEnds: readonly string[];
	/** Korean and Chinese family names, by which a native name is told. */
	surnames: readonly string[];
	/** The characters in which Chinese writes foreign names. */
	transliteration: string;
	/** What may stand right behind a name: in Chinese, which has no spaces; endings of cases ('nin). */
	nameEnds: readonly string[];
	/** Before the head of an office: Second, Deputy, 第一. */
	ranks: readonly string[];
	/** Between the head of an office and its portfolio: of, for. */
	officeOf: readonly string[];
	/** Between the words of a portfolio, and between two offices of one person: and, of, the. */
	officeGlue: readonly string[];
	/** Words of portfolios: Trade, Industry, 外務. */
	portfolios: readonly string[];
	/** Heads of offices that are one word with their portfolio: 산업|장관. */
	joined?: readonly string[];
	/** Endings of ministries and agencies: 부, 省. */
	bodyEnds: readonly string[];
	/** Before the state to which an ambassador is sent: 駐, 주. */
	posting: readonly string[];
	/** Between a state and an office these words tell that they do not belong together. */
	stops: readonly string[];
	/** The same between an office and a state behind it: verbs above all. */
	verbs: readonly string[];
	/** Endings that only verbs have, where a language tells them so: -ó, -aron, -ou. */
	verbEnds?: readonly string[];
}

/** The words of a language from which the names of people and of offices are built. */
export interface PersonWords {
	articles: ReadonlySet<string>;
	honours: ReadonlySet<string>;
	/** Small words inside a name: de, van, bin. */
	particles: ReadonlySet<string>;
	/** Words that look like a name where a sentence, a list or a headline goes on. */
	notNames: ReadonlySet<string>;
	/** With a capital. Julio may be a first name, but alone it is July. */
	months: ReadonlySet<string>;
	/** Endings of words that stand before a title and are no name: 방문해, 한국의. */
	notNameEnds: readonly string[];
	/** Longest first. */
	surnames: readonly string[];
	/** The characters in which Chinese writes foreign names. */
	transliteration: ReadonlySet<string>;
	/** What may stand right behind a name, longest first. */
	nameEnds: readonly string[];
	/** Before a title: First, Deputy, 第一. */
	ranks: readonly string[];
	/** Between a title and its portfolio: of, for. */
	officeOf: ReadonlySet<string>;
	/** Between two words of a portfolio: and, of, の. */
	officeGlue: readonly string[];
	/** Words of portfolios, longest first: Trade, Industry, 外務. */
	portfolios: readonly string[];
	portfolio: ReadonlySet<string>;
	bodyEnds: readonly string[];
	/** Before the state to which an ambassador is sent: 駐, 주. */
	posting: readonly string[];
	/** Between a state and a title that is not its own. */
	stops: ReadonlySet<string>;
	/** Verbs and the like: what follows them belongs to another clause. */
	verbs: ReadonlySet<string>;
	/** Endings that only verbs have. */
	verbEnds: readonly string[];
}

export function compilePersonWords(raw: RawPersonWords, dates: DateWords): PersonWords {
	return {
		articles: new Set(raw.articles),
		honours: new Set(raw.honours),
		particles: new Set(raw.particles),
		notNames: new Set([...raw.notNames, ...Object.keys(dates.weekdays).map(capital)]),
		months: new Set(Object.keys(dates.months).map(capital)),
		notNameEnds: raw.notNameEnds,
		surnames: longestFirst(raw.surnames),
		transliteration: new Set(raw.transliteration),
		nameEnds: longestFirst(raw.nameEnds),
		ranks: longestFirst(raw.ranks),
		officeOf: new Set(raw.officeOf),
		officeGlue: longestFirst(raw.officeGlue),
		portfolios: longestFirst(raw.portfolios),
		portfolio: new Set(raw.portfolios),
		bodyEnds: longestFirst(raw.bodyEnds),
		posting: raw.posting,
		stops: new Set(raw.stops),
		verbs: new Set(raw.verbs),
		verbEnds: raw.verbEnds ?? []
	};
}

/** A word that, between an office and a state behind it, tells that they do not belong together. */
export function isVerb(word: string, { verbs, verbEnds }: PersonWords): boolean {
	const bare = word.replace(/,$/, '');
	if (verbs.has(bare.toLowerCase())) return true;
	return (
		bare.length >= SHORTEST_VERB &&
		/^\p{Ll}/u.test(bare) &&
		verbEnds.some((end) => bare.endsWith(end))
	);
}

const SHORTEST_VERB = 5;

function longestFirst(list: readonly string[]): string[] {
	return [...list].sort((a, b) => b.length - a.length);
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
