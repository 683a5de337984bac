import type { BlockLanguage, Language } from '#lib/domain/vocabulary.ts';
import { compileBoilerplate, type Boilerplate } from '../02-segment/boilerplate.ts';
import { commonWords, type CommonWords } from '../02-segment/language.ts';
import { compileDates, type DateGrammar } from '../04-date/grammar.ts';
import type { Grammar } from '../grammar.ts';
import { OUTCOME_WORDS, SUPPLY_WORDS, type RawLanguage, type RawLexicon } from '../lexicon.ts';
import { compileCodes, type Codes } from './codes.ts';
import { compileContexts, type Contexts } from './context.ts';
import { CUES, type CueKind, type Entry } from './entry.ts';
import { fold } from './fold.ts';
import { compileGoverning, type Governing } from './governing.ts';
import { compilePersonWords, type PersonWords } from './person-words.ts';
import { compileJoinedOffices, type JoinedOffices } from './joined-office.ts';
import { compileLeaders, type Leaders } from './leaders.ts';
import { namePatterns } from './names.ts';
import { compileSmallWords, type SmallWords } from './small-words.ts';
import { compileParties, type Parties } from './parties.ts';
import { buildPlaces, type Places } from './places.ts';
import { Trie, type Pattern } from './trie.ts';

/** The lexicon ready to use. Language tables are built when first asked for, then kept. */
export interface Lexicon {
	raw: RawLexicon;
	boilerplate: Boilerplate;
	commonWords: CommonWords;
	places: Places;
	leaders: Leaders;
	language(language: BlockLanguage): LanguageTables | null;
	/** Country names of all languages, for blocks in none of ours. */
	anyLanguage(): Trie<Entry>;
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
	parties: Parties;
	codes: Codes;
	persons: PersonWords;
	joined: JoinedOffices | null;
	/** Romance languages put the country behind the title. */
	genitiveFirst: boolean;
	/** It may stand there in a case of its own, with no word between. */
	genitiveBare: boolean;
	/** Korean and Japanese: particles tell who does what, the verb comes last. */
	isVerbFinal: boolean;
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
	/** Between two offices of one person: 兼. */
	concurrent: ReadonlySet<string>;
}

export function compileLexicon(raw: RawLexicon): Lexicon {
	const languages = new Map<Language, LanguageTables>();
	const ready = Object.keys(raw.languages).sort();
	const small = compileSmallWords(raw);
	let anywhere: Trie<Entry> | undefined;
	return {
		raw,
		boilerplate: compileBoilerplate(ready.map((id) => raw.languages[id]?.boilerplate ?? {})),
		commonWords: commonWords(
			Object.fromEntries(ready.map((id) => [id, raw.languages[id]?.grammar ?? { common: [] }]))
		),
		places: buildPlaces(raw),
		leaders: compileLeaders(raw.people),
		language(id) {
			const known = raw.languages[id];
			if (id === 'und' || !known) return null;
			let tables = languages.get(id);
			if (!tables) languages.set(id, (tables = compileLanguage(id, known, raw, small)));
			return tables;
		},
		anyLanguage: () =>
			(anywhere ??= new Trie(ready.flatMap((id) => namePatterns(raw, id, 'names only'))))
	};
}

function compileLanguage(
	language: Language,
	raw: RawLanguage,
	all: RawLexicon,
	small: SmallWords
): LanguageTables {
	return {
		language,
		trie: new Trie([
			...namePatterns(all, language, 'all'),
			...titlePatterns(raw),
			...topicPatterns(raw),
			...cuePatterns(raw),
			...wordPatterns(raw)
		]),
		grammar: raw.grammar,
		dates: compileDates(raw.dates),
		contexts: compileContexts(raw.grammar, small),
		governing: compileGoverning(raw.grammar),
		small,
		parties: compileParties(all.blocs),
		codes: compileCodes(raw),
		genitiveFirst: raw.grammar.genitive !== 'before',
		genitiveBare: raw.grammar.genitive === 'bare',
		isVerbFinal: raw.grammar.wordOrder === 'final',
		persons: compilePersonWords(raw.persons, raw.dates),
		joined: compileJoinedOffices(raw),
		raw,
		homes: new Set(raw.grammar.homes),
		institutions: new Set(raw.grammar.institutions.map(fold)),
		companies: new Set((raw.grammar.companies ?? []).map(fold)),
		companyArticles: new Set((raw.grammar.companyArticles ?? []).map(fold)),
		ofState: new Set((raw.grammar.ofState ?? []).map(fold)),
		counterparts: new Set(raw.grammar.counterpart.map(fold)),
		concurrent: new Set(raw.grammar.concurrent),
		abbreviations: new Set(raw.grammar.abbreviations.map((word) => fold(word).replace(/\.$/, '')))
	};
}

/** "Presidents of", "foreign ministers", "ministros de": the head of a title in the plural. */
function pluralOf(title: string, { plural, head }: Grammar): string | null {
	const words = title.split(' ');
	const of = words.indexOf('of');
	const at = head === 'last' ? (of > 0 ? of : words.length) - 1 : 0;
	const word = words[at] ?? '';
	if (!/[a-z]$/.test(word) || word.endsWith('s')) return null;
	const ending = plural.find(([singular]) => word.endsWith(singular));
	if (!ending) return null;
	words[at] = word.slice(0, word.length - ending[0].length) + ending[1];
	return words.join(' ');
}

function titlePatterns(raw: RawLanguage): Pattern<Entry>[] {
	const patterns: Pattern<Entry>[] = [];
	const add = (surface: string, kind: string, isBody: boolean) => {
		// One syllable or character (부, 府) is part of too many other words.
		if (surface.length > 1) patterns.push({ surface, value: { layer: 'title', kind, isBody } });
	};
	const titles = Object.values(raw.titles).flat();
	const plurals = new Set(
		titles.map((title) => pluralOf(title, raw.grammar)).filter((many, i) => many !== titles[i])
	);
	for (const [kind, surfaces] of Object.entries(raw.titles))
		for (const surface of surfaces) {
			add(surface, kind, false);
			const many = pluralOf(surface, raw.grammar);
			// "il premier", "i premier": one form for both is no plural; "i presidenti" is that of another.
			if (many !== null && (many !== surface || plurals.has(surface)))
				patterns.push({
					surface: many,
					value: { layer: 'title', kind, isBody: false, isPlural: true }
				});
		}
	for (const [kind, surfaces] of Object.entries(raw.bodies))
		if (kind !== 'national')
			for (const surface of surfaces ?? [])
				if (typeof surface === 'string') add(surface, kind, true);
	for (const surface of raw.grammar.stateNouns) add(surface, 'state-noun', true);
	return patterns;
}

function topicPatterns(raw: RawLanguage): Pattern<Entry>[] {
	const patterns: Pattern<Entry>[] = [];
	const add = (
		kind: 'sector' | 'mineral',
		id: string,
		weight: 'strong' | 'weak' | 'not',
		surfaces: readonly string[] = []
	) => {
		for (const surface of surfaces)
			patterns.push({ surface, value: { layer: 'topic', kind, id, weight } });
	};
	for (const [id, topic] of Object.entries(raw.sectors)) {
		add('sector', id, 'strong', topic.strong);
		add('sector', id, 'weak', topic.weak);
		add('sector', id, 'not', topic.not);
	}
	for (const [id, mineral] of Object.entries(raw.minerals)) {
		const doubtful = new Set(mineral.ambiguous);
		add(
			'mineral',
			id,
			'strong',
			mineral.names?.filter((name) => !doubtful.has(name))
		);
		add('mineral', id, 'weak', mineral.ambiguous);
		add('mineral', id, 'not', mineral.not);
	}
	return patterns;
}

/** Words of outcomes and of supply. */
function wordPatterns(raw: RawLanguage): Pattern<Entry>[] {
	const patterns: Pattern<Entry>[] = [];
	for (const kind of OUTCOME_WORDS)
		for (const surface of raw.outcomes[kind] ?? [])
			patterns.push({ surface, value: { layer: 'outcome', kind } });
	for (const kind of SUPPLY_WORDS)
		for (const surface of raw.supply[kind])
			patterns.push({ surface, value: { layer: 'supply', kind } });
	return patterns;
}

function cuePatterns(raw: RawLanguage): Pattern<Entry>[] {
	const patterns: Pattern<Entry>[] = [];
	const cue = (kind: CueKind, surfaces: readonly string[] = [], isExcepted = false) => {
		for (const surface of surfaces)
			patterns.push({ surface, value: { layer: 'cue', kind, isExcepted } });
	};
	for (const kind of CUES) {
		cue(kind, raw.grammar[kind]);
		cue(kind, raw.grammar.not?.[kind], true);
	}
	for (const rule of raw.rules) {
		const add = (words: string, isExcepted: boolean) => {
			const [surface = '', tail] = words.split(' … ');
			patterns.push({
				surface,
				value: {
					layer: 'trigger',
					rule,
					kind: rule.trigger,
					isExcepted,
					tail: tail === undefined ? null : fold(tail),
					head: rule.parted === true && tail !== undefined && !isExcepted ? surface.length : null
				}
			});
		};
		for (const surface of rule.surfaces) add(surface, false);
		for (const surface of rule.not ?? []) add(surface, true);
	}
	return patterns;
}
