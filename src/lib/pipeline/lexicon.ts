import { OUTCOME_KINDS, type EngagementType, type Language } from '#lib/domain/vocabulary.ts';
import type { ConfidenceTable } from './confidence-table.ts';
import type { RawPersonWords } from './03-match/person-words.ts';

/**
 * The shapes of the files in `data/lexicons/` and `data/geo/` that the engine reads. The engine
 * receives them; it never imports them, so that a language or a subject is added without code.
 */
export interface RawLexicon {
	languages: Record<Language, RawLanguage>;
	blocs: readonly RawBloc[];
	people: readonly RawPerson[];
	outlets: readonly RawOutlet[];
	/** Words that nobody used before a year, folded. */
	epochs: readonly { from: number; words: readonly string[] }[];
	/** Names from CLDR and ISO lists by language (`zh-Hans`, `zh-Hant` apart) and ISO alpha-3. */
	countryNames: Record<string, Record<string, readonly string[]>>;
	countries: Record<string, CountryFacts>;
	gazetteer: readonly GazetteerRow[];
	/** By machine: how often readings were right in reviewed documents. */
	confidence: ConfidenceTable;
}

export interface RawLanguage {
	countries: Record<string, RawCountry>;
	titles: Record<string, readonly string[]>;
	persons: RawPersonWords;
	bodies: RawBodies;
	sectors: Record<string, RawTopic>;
	minerals: Record<string, RawMineral>;
	outcomes: Partial<Record<OutcomeWord, readonly string[]>>;
	supply: Record<SupplyWord, readonly string[]>;
	boilerplate: RawBoilerplate;
	rules: readonly RuleRow[];
	grammar: Grammar;
	dates: DateWords;
}

/** Nouns of what came of an engagement, by kind; verbs of adopting and of setting up. */
export const OUTCOME_WORDS = [...OUTCOME_KINDS, 'adopts', 'forms'] as const;
export type OutcomeWord = (typeof OUTCOME_WORDS)[number];
/** Words that say that a state has, sells or buys what stands beside them. */
export const SUPPLY_WORDS = ['has', 'sells', 'buys'] as const;
export type SupplyWord = (typeof SUPPLY_WORDS)[number];

export interface RawCountry {
	names?: readonly string[];
	demonyms?: readonly string[];
	seats?: readonly string[];
	/** Longer phrases that contain a name and are not the state. */
	blocks?: readonly string[];
	/** Surfaces that need a second cue: Georgia, Jordan. */
	ambiguous?: readonly string[];
	/** Names on other lists that this language uses for something else: 中非 is China and Africa. */
	not?: readonly string[];
	/** One-character codes, read only inside compounds: 中, 韓, 한. */
	codes?: readonly string[];
}

export interface RawBloc {
	id: string;
	kind: 'bloc' | 'organisation';
	names: Record<Language, readonly string[]>;
	seat: { name: string; lon: number; lat: number } | null;
	members?: readonly string[];
}

export interface RawPerson {
	country: string;
	office: string;
	from?: string | null;
	to?: string | null;
	names: Record<Language, readonly string[]>;
}

export interface RawOutlet {
	name: string;
	aliases?: readonly string[];
	country?: string | null;
}

export interface RawBodies {
	national?: readonly { text: string; country: string }[];
	[kind: string]: readonly (string | { text: string; country: string })[] | undefined;
}

export interface RawTopic {
	strong?: readonly string[];
	weak?: readonly string[];
	not?: readonly string[];
}

export interface RawMineral {
	names?: readonly string[];
	not?: readonly string[];
	ambiguous?: readonly string[];
}

export interface RawBoilerplate {
	'line-start'?: readonly string[];
	'line-contains'?: readonly string[];
	'line-equals'?: readonly string[];
	'caption-start'?: readonly string[];
	/** Headings such as "Related news": what stands below them are links. */
	'links-heading'?: readonly string[];
}

/** What a trigger word says about the parties on its two sides. */
export const TRIGGERS = [
	'meet',
	'call',
	'visit',
	'receive',
	'sign',
	'agree',
	'event',
	'attend',
	'host',
	'project',
	'invest',
	'presence'
] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** A rule: words that tell an engagement, and which. Its examples are run as tests. */
export interface RuleRow {
	/** `en.meet.talks`: language, trigger, name. Unique. */
	id: string;
	trigger: Trigger;
	/** `verb`: parties on both sides; `noun`: parties around it; `passive`: the doer stands behind. */
	form: 'verb' | 'noun' | 'passive';
	/** The kind of engagement that it tells; by default that of the trigger. */
	type?: EngagementType;
	/** Party that the word itself names: 방한 is a visit to KOR. */
	implies?: string;
	/** Who always convenes the series of meetings that the words name, and with which bloc. */
	convenor?: string;
	partner?: string;
	surfaces: readonly string[];
	/** Longer phrases that hold its words and tell nothing: 会議室, 国会議員. */
	not?: readonly string[];
	reason: string;
	/** Texts in which it holds, with the pairs that it gives: `["Chile met with Peru.", "CHL-PER"]`. */
	yes: readonly (readonly [text: string, ...pairs: string[]])[];
	/** Texts with its words from which no pair may come. */
	no: readonly string[];
}

/** The closed-class words of a language that decide what a name does in its sentence. */
export interface Grammar {
	/** Whether the verb stands between its sides or, as in Korean and Japanese, behind them. */
	wordOrder: 'medial' | 'final';
	/** Where a country stands beside a title: "French minister", "ministro de Francia". */
	genitive: 'before' | 'behind';
	/** Endings of the singular and the plural of titles, tried in order; none: no plural is written. */
	plural: readonly (readonly [singular: string, plural: string])[];
	/** Which word of a title takes the plural: the first, or the last before "of". */
	head: 'first' | 'last';
	/** Before or behind a demonym: the seat of that state ("la capital"). */
	capital?: readonly string[];
	/** Before a name: it is a place here (in, at, en, à). */
	locative: readonly string[];
	/** After a name (Korean, Japanese): に, 에서. */
	locativeAfter?: readonly string[];
	with: readonly string[];
	withAfter?: readonly string[];
	between: readonly string[];
	/** After a list of names: 간, 之间, 間. */
	betweenAfter?: readonly string[];
	/** After the subject: は, が, 은, 는. */
	subjectAfter?: readonly string[];
	objectAfter?: readonly string[];
	and: readonly string[];
	/** Between a title and its country: of, de, del, の. */
	of: readonly string[];
	/** What follows is what was talked about, not who was there. */
	topic: readonly string[];
	/** What follows is an example of markets, competitors, victims: never parties. */
	aside: readonly string[];
	planned: readonly string[];
	proposed: readonly string[];
	cancelled: readonly string[];
	denied: readonly string[];
	ongoing: readonly string[];
	video: readonly string[];
	inPerson: readonly string[];
	sidelines: readonly string[];
	/** Both sides, the two ministers: stands for the parties already named. */
	bothSides: readonly string[];
	/** I, our government: the state that speaks, as a party of its sentence. */
	speaker: readonly string[];
	/** Our country, the Government (in a release of its own). */
	home: readonly string[];
	/** Their counterpart, 상대국: the other side is named beside it. */
	counterpart: readonly string[];
	/** Nouns behind a demonym that speak for the state: delegation, side, government. */
	stateNouns: readonly string[];
	/** Words of sport, markets and entertainment: in their sentences no rule holds. */
	offstage: readonly string[];
	/** Heads of the names of institutions (Institute, Agency, 연구원): topics in them are no topics. */
	institutions: readonly string[];
	/** Sentence-internal abbreviations after which no sentence ends. */
	abbreviations: readonly string[];
	/** Frequent short words by which the language is told. */
	common: readonly string[];
	/** Nouns behind a compound of one-character codes: 中智|关系, 日韓|外相. */
	relations?: readonly string[];
	/** One-character codes of blocs: 非, 拉. */
	blocCodes?: Record<string, string>;
	/** ISO alpha-3 of the state whose ministers need no country in this language; `null`: none. */
	homeCountry: string | null;
	/** ISO alpha-3 of the states that publish in this language. */
	homes: readonly string[];
}

export interface DateWords {
	/** Names and abbreviations, lower case, to 1…12. */
	months: Record<string, number>;
	/** To 1 (Monday) … 7. */
	weekdays: Record<string, number>;
	/** Today, yesterday, tomorrow: days from the document's own date. */
	relative: Record<string, number>;
	/** Between the two days of a range: to, al, au. */
	rangeWords: readonly string[];
	/** The second day, the last day: an event that began before goes on. */
	laterDays: readonly string[];
	/** Between day, month and year: of, de. */
	of: readonly string[];
	/** Behind the number of a day: st, er, º. */
	ordinals: readonly string[];
}

export interface CountryFacts {
	alpha2: string;
	m49: string;
	region: string;
	names: Record<string, string>;
	capital: { name: string; point: [number, number]; geonames: number | null } | null;
}

/** `[GeoNames id, ISO alpha-3, lon, lat, rank, feature code, ...names]` */
export type GazetteerRow = readonly [
	id: number,
	country: string,
	lon: number,
	lat: number,
	rank: number,
	feature: string,
	...names: string[]
];
