import type { BlockLanguage, Language } from '#lib/domain/vocabulary.ts';
import { compileBoilerplate, type Boilerplate } from '../02-segment/boilerplate.ts';
import { commonWords, type CommonWords } from '../02-segment/language.ts';
import { compileDateContexts, type DateContexts } from '../04-date/contexts.ts';
import { compileDates, type DateGrammar } from '../04-date/grammar.ts';
import type { Grammar } from './grammar.ts';
import type { RawLanguage, RawLexicon } from './lexicon.ts';
import { compileCliticWords, type CliticWords } from './clitic-words.ts';
import { compileAddresses, type Addresses } from './addresses.ts';
import { compileCodes, type Codes } from '../03-match/names/codes.ts';
import { compileContexts, type Contexts } from './context.ts';
import type { Entry } from './entry.ts';
import { compileInserted } from './inserted.ts';
import { fold } from '../text/fold.ts';
import { compileGoverning, type Governing } from './governing.ts';
import { compilePersonWords, type PersonWords } from './person-words.ts';
import { compileJoinedOffices, type JoinedOffices } from '../03-match/offices/joined-office.ts';
import { compileLeaders, type Leaders } from '../03-match/people/leaders.ts';
import { namePatterns } from './names.ts';
import { compileSmallWords, type SmallWords } from './small-words.ts';
import { compileParties, type Parties } from './parties.ts';
import { compilePhrasing, type Phrasing } from './phrasing.ts';
import { compileTraits, type Traits } from './traits.ts';
import { buildPlaces, type Places } from '../03-match/places.ts';
import { Trie } from '../text/trie.ts';
import { wordPatterns } from './word-patterns.ts';

/** The lexicon ready to use. Language tables are built when first asked for, then kept. */
export interface Lexicon {
	raw: RawLexicon;
	boilerplate: Boilerplate;
	commonWords: CommonWords;
	dateContexts: DateContexts;
	phrasing: Phrasing;
	places: Places;
	addresses: Addresses;
	leaders: Leaders;
	language(language: BlockLanguage): LanguageTables | null;
	/** Country names of all languages, for blocks in none of ours. */
	anyLanguage(): Trie<Entry>;
	/** Of the languages that write small words as one with the next; built when first asked for. */
	clitics(): readonly CliticWords[];
}

export interface LanguageTables {
	language: Language;
	trie: Trie<Entry>;
	grammar: Grammar;
	dates: DateGrammar;
	contexts: Contexts;
	governing: Governing;
	/** Those of all languages. */
	small: SmallWords;
	phrasing: Phrasing;
	/** Adverbs and days that may stand within a verb. */
	inserted: RegExp;
	parties: Parties;
	codes: Codes;
	persons: PersonWords;
	joined: JoinedOffices | null;
	/** Romance languages put the country behind the title. */
	genitiveFirst: boolean;
	/** It may stand there in a case of its own, with no word between. */
	genitiveBare: boolean;
	/** Korean, Japanese, Turkish: particles or cases tell who does what, the verb comes last. */
	isVerbFinal: boolean;
	traits: Traits;
	raw: RawLanguage;
	/** Folded, without the last dot. */
	abbreviations: ReadonlySet<string>;
	/** States that publish in this language: a text speaks for one of them before any other. */
	homes: ReadonlySet<string>;
	/** Heads of the names of institutions, folded. */
	institutions: ReadonlySet<string>;
	/** Nouns for a company, and the articles of one called by its state alone, folded. */
	companies: ReadonlySet<string>;
	companyArticles: ReadonlySet<string>;
	/** What makes a company the state's own, folded. */
	ofState: ReadonlySet<string>;
	/** "Counterpart" and its like, folded. */
	counterparts: ReadonlySet<string>;
	/** "The capital" of some state, folded. */
	capitals: readonly string[];
	/** Between two offices of one person: 兼. */
	concurrent: ReadonlySet<string>;
}

export function compileLexicon(raw: RawLexicon): Lexicon {
	const languages = new Map<Language, LanguageTables>();
	const ready = Object.keys(raw.languages).sort();
	const shared = {
		small: compileSmallWords(raw),
		dates: compileDateContexts(ready.flatMap((id) => raw.languages[id] ?? [])),
		phrasing: compilePhrasing(ready.flatMap((id) => raw.languages[id] ?? []))
	};
	let anywhere: Trie<Entry> | undefined;
	let clitics: readonly CliticWords[] | undefined;
	return {
		raw,
		boilerplate: compileBoilerplate(ready.map((id) => raw.languages[id]?.boilerplate ?? {})),
		commonWords: commonWords(
			Object.fromEntries(ready.map((id) => [id, raw.languages[id]?.grammar ?? { common: [] }]))
		),
		dateContexts: shared.dates,
		phrasing: shared.phrasing,
		places: buildPlaces(raw),
		addresses: compileAddresses(raw.addresses, raw.countries),
		leaders: compileLeaders(
			raw.people,
			ready.flatMap((id) => raw.languages[id]?.persons.particles ?? [])
		),
		language(id) {
			const known = raw.languages[id];
			if (id === 'und' || !known) return null;
			let tables = languages.get(id);
			if (!tables) languages.set(id, (tables = compileLanguage(id, known, raw, shared)));
			return tables;
		},
		clitics: () => (clitics ??= compileCliticWords(raw)),
		anyLanguage: () =>
			(anywhere ??= new Trie(ready.flatMap((id) => namePatterns(raw, id, 'names only'))))
	};
}

/** Of all languages, once. */
interface Shared {
	small: SmallWords;
	dates: DateContexts;
	phrasing: Phrasing;
}

function compileLanguage(
	language: Language,
	raw: RawLanguage,
	all: RawLexicon,
	{ small, dates, phrasing }: Shared
): LanguageTables {
	return {
		language,
		trie: new Trie([...namePatterns(all, language, 'all'), ...wordPatterns(raw)]),
		grammar: raw.grammar,
		dates: compileDates(raw.dates, dates),
		contexts: compileContexts(raw.grammar, small),
		governing: compileGoverning(raw.grammar),
		small,
		phrasing,
		inserted: compileInserted(raw),
		parties: compileParties(all.blocs),
		codes: compileCodes(raw),
		genitiveFirst: raw.grammar.genitive !== 'before',
		genitiveBare: raw.grammar.genitive === 'bare',
		isVerbFinal: raw.grammar.wordOrder === 'final',
		traits: compileTraits(raw.grammar),
		persons: compilePersonWords(raw.persons, raw.dates),
		joined: compileJoinedOffices(raw),
		raw,
		homes: new Set(raw.grammar.homes),
		institutions: new Set(raw.grammar.institutions.map(fold)),
		companies: new Set((raw.grammar.companies ?? []).map(fold)),
		companyArticles: new Set((raw.grammar.companyArticles ?? []).map(fold)),
		ofState: new Set((raw.grammar.ofState ?? []).map(fold)),
		counterparts: new Set(raw.grammar.counterpart.map(fold)),
		capitals: (raw.grammar.capital ?? []).map(fold),
		concurrent: new Set(raw.grammar.concurrent),
		abbreviations: new Set(raw.grammar.abbreviations.map((word) => fold(word).replace(/\.$/, '')))
	};
}
