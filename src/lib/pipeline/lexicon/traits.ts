import type { Grammar } from './grammar.ts';

/** In what its own names are written: with capitals, in letters that have none (Arabic), in Hangul, in kana beside Han, or in Han alone. */
export type Writing = 'capitals' | 'caseless' | 'hangul' | 'kana' | 'han';

/** What a language does otherwise than most, where rules turn on it: the words of `traits` in its grammar. */
export const TRAITS = [
	/** No spaces part its words: 中国外长访问秘鲁. */
	'unspaced',
	/** What tells more of a noun or a verb stands before it: 同秘鲁总统|会谈, 방문 중인 |총리, 2022年の|会談. */
	'modifiersBefore',
	/** One word is the noun and the verb: 会谈, 회담, 会談. */
	'verbalNouns',
	/** Verbs and their objects follow each other with no word between: 出席会议|会见韩国外长|访问秘鲁. */
	'serialVerbs',
	/** The subject stands right before its verb. */
	'subjectBeforeVerb',
	/** The verb is the second part of its sentence, and the rest of it the last: Am Montag |hat| die Ministerin Chile |besucht|. */
	'verbSecond',
	/** One word is "with" and "and": 驻美国与日本代表处. */
	'withIsAnd',
	/** A list may have spaces alone, and lists run into one another: 우루과이 멕시코를. */
	'listsRunOn',
	/** The place within a state stands behind it, with the particle of both: 베트남 꽝남성에서. */
	'placeBehindState',
	/** What stands as a place may be who does it: 정부에서 발표했다. */
	'placesAct',
	/** Names of foreigners are written in characters of its own words: 赛宗和. */
	'transliterates',
	/** The letters of a name tell whether somebody is of its own people: 山本, マルコス. */
	'scriptTellsOrigin',
	/** A state may go by one character of its name: 马国, 加方, 俄外长. */
	'statesByCharacter',
	/** "Of" says whose something is, and little else. */
	'plainOf',
	/** One word says "of" and "from" a place: letters from the Republic of Peru. */
	'ofIsFrom',
	/** Whose a house is stands right behind it, with no word between: Istana Negara Malaysia. */
	'barePossessor',
	/** Every noun has a capital. */
	'capitalNouns',
	/** The adjective of a state has none: peruano. */
	'smallDemonyms',
	/** The plural of an office ends in -s. */
	'pluralInS',
	/** The plural of an office ends in -i, and of no office the singular: i ministri, gli omologhi. */
	'pluralInI',
	/** The doer of a passive stands right before it: Başbakan tarafından kabul edildi. */
	'doerBeforePassive',
	/** A comma parts the subject that opens a sentence from the rest: Bakan Fidan, Brezilya'nın daveti üzerine … görüştü. */
	'commaBehindSubject',
	/** An ambassador has the name of the capital where he is posted: Lima Büyükelçisi. */
	'postedToCapital',
	/** Whoever heads a province or a city deals with other states in its name: 愛知県知事, 부산시장. */
	'localsAct',
	/** The verb stands before its subject, and that before the object: استقبل الوزير السفير. */
	'verbFirst',
	/** The adjective of a state stands behind its noun, as does its name: الرئيس الغاني, رئيس غانا. */
	'demonymBehind'
] as const;

export type Trait = (typeof TRAITS)[number];

/** By trait whether a language has it, and its writing. */
export type Traits = Readonly<Record<Trait, boolean>> & { readonly writing: Writing };

export function compileTraits({ writing = 'capitals', traits = [] }: Grammar): Traits {
	const own: ReadonlySet<string> = new Set(traits);
	const has = Object.fromEntries(TRAITS.map((trait) => [trait, own.has(trait)]));
	return { ...(has as Record<Trait, boolean>), writing };
}
