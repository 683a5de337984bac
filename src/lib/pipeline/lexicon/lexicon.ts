import { OUTCOME_KINDS, type EngagementType, type Language } from '#lib/domain/vocabulary.ts';
import type { ConfidenceTable } from './confidence-table.ts';
import type { RawPersonWords } from './person-words.ts';
import type { DateWords } from './date-words.ts';
import type { Grammar } from './grammar.ts';
import type { RawIdioms } from './idioms.ts';
import type { Body, Office } from './title-kinds.ts';

/**
 * The shapes of the files in `data/lexicons/` and `data/geo/` that the engine reads. The engine
 * receives them; it never imports them, so that a language or a subject is added without code.
 */
export interface RawLexicon {
	languages: Record<Language, RawLanguage>;
	blocs: readonly RawBloc[];
	people: readonly RawPerson[];
	outlets: readonly RawOutlet[];
	addresses: RawAddresses;
	/** Words that nobody used before a year, folded. */
	epochs: readonly { from: number; words: readonly string[] }[];
	/** Names from CLDR and ISO lists by language (`zh-Hans`, `zh-Hant` apart) and ISO alpha-3. */
	countryNames: Record<string, Record<string, readonly string[]>>;
	countries: Record<string, CountryFacts>;
	gazetteer: readonly GazetteerRow[];
	/** By machine: how often readings were right in reviewed documents. */
	confidence: ConfidenceTable;
}

/** Addresses of governments: `www.mfa.gov.cz`, `state.gov`, `esteri.it`. */
export interface RawAddresses {
	/** Before the code of a state: gov, gob. */
	labels: readonly string[];
	/** At the end of an address, one state's alone. */
	alone: Readonly<Record<string, string>>;
	/** Hosts that no such label tells, by their party. */
	hosts: Readonly<Record<string, string>>;
}

export interface RawLanguage {
	countries: Record<string, RawCountry>;
	titles: Partial<Record<Office, readonly string[]>>;
	persons: RawPersonWords;
	bodies: RawBodies;
	sectors: Record<string, RawTopic>;
	minerals: Record<string, RawMineral>;
	outcomes: Partial<Record<OutcomeWord, readonly string[]>>;
	supply: Record<SupplyWord, readonly string[]> & { towards?: readonly string[] };
	boilerplate: RawBoilerplate;
	rules: readonly RuleRow[];
	grammar: Grammar;
	idioms: RawIdioms;
	dates: DateWords;
}

/** Nouns of what came of an engagement, by kind; verbs of adopting and of setting up. */
export const OUTCOME_WORDS = [...OUTCOME_KINDS, 'adopts', 'forms'] as const;
export type OutcomeWord = (typeof OUTCOME_WORDS)[number];
/**
 * Words that say that a state has, sells or buys (seeks, needs) what stands beside them; `deposits`: what
 * lies in a state; `neutral`: longer words that say nothing of the side (supply chain, supply of).
 * Beside them `towards`: words before whoever is sold to.
 */
export const SUPPLY_WORDS = ['has', 'deposits', 'sells', 'buys', 'neutral'] as const;
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

/**
 * Blocs for which nobody acts. `region`: a part of the world without a government of its own;
 * `rounds`: meetings, whose members meet.
 */
export const BLOC_STANDINGS = ['region', 'rounds'] as const;
export type BlocStanding = (typeof BLOC_STANDINGS)[number];

export interface RawBloc {
	id: string;
	kind: 'bloc' | 'organisation';
	standing?: BlocStanding;
	names: Record<Language, readonly string[]>;
	/** Longer phrases that contain a name and are not the bloc: a charter. */
	blocks?: Partial<Record<Language, readonly string[]>>;
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

export interface RawBodies extends Partial<Record<Body, readonly string[]>> {
	/** By their own names. */
	national?: readonly { text: string; country: string }[];
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

/** Those that tell of people who speak with each other. */
export const FACE_TO_FACE: ReadonlySet<Trigger> = new Set(['meet', 'call', 'receive']);

/**
 * What a rule's words tell beyond their trigger. `credentials`: an ambassador brings letters of credence; `courtesy`:
 * a call that an envoy pays; `audience`: whoever stands behind grants it; `visiting`: an adjective of the guest;
 * `pronoun`: of the guest, and whoever stands beside it is the host; `invitation`: whoever stands before it invited; `gift`, `consignment`: the giver stands behind; `opening`: of a
 * meeting, if one is near; `host`: a noun for the state that is host; `mission`: of whom a mission is made up;
 * `three`: each of three meets both others.
 */
export const MEANINGS = [
	'credentials',
	'courtesy',
	'audience',
	'visiting',
	'pronoun',
	'invitation',
	'gift',
	'consignment',
	'opening',
	'host',
	'mission',
	'three',
	'ceremony'
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** A rule: words that tell an engagement, and which. Its examples are run as tests. */
export interface RuleRow {
	/** `en.meet.talks`: language, trigger, name. Unique. */
	id: string;
	trigger: Trigger;
	/** `verb`: parties on both sides; `noun`: parties around it; `passive`: the doer stands behind. */
	form: 'verb' | 'noun' | 'passive';
	means?: Meaning;
	/** The kind of engagement that it tells; by default that of the trigger. */
	type?: EngagementType;
	/** Party that the word itself names: 방한 is a visit to KOR. */
	implies?: string;
	/** Its object or its place stands right behind the words, or they tell nothing. */
	adjacent?: boolean;
	/** "called on … to discuss": its object stands between the two halves, of which the first is the verb. */
	parted?: boolean;
	/** It is done to the text's own: letters of credence are presented to "the President". */
	toOwn?: boolean;
	/** Who receives is not said: it is the state in whose palace it is done. */
	atPlace?: boolean;
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
