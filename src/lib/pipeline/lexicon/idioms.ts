import { alternatives } from '../text/alternatives.ts';
import type { RawLanguage } from './lexicon.ts';

/**
 * Set phrases beside a name, a noun or a verb (`data/lexicons/idioms`), and where each of them stands: right
 * `behind` a place, right `before` it, `within` a stretch of text, or as the `whole` of it.
 */
const IDIOMS = {
	/** Behind a verb or its noun: it is only supposed (한다면, すれば). */
	supposed: 'behind',
	/** Behind a visit: what was said on it is spoken of (방문| 당시 제안한). */
	saidThere: 'behind',
	/** Behind a verb of building: the noun of which work it was. */
	ofWork: 'behind',
	/** Behind the verb of a journey: whoever reads it may go (|할 수 있다). */
	mayGo: 'behind',
	/** Behind the goal of a journey: for pleasure or to study (赴泰国|旅游). */
	leisure: 'behind',
	/** Behind a visit: what it cost or brought (방문| 성과). */
	fruit: 'behind',
	/** Behind what was done: what comes of it is told (협상| 여파, 合意|で). */
	aftermath: 'behind',
	/** Behind an agreement, or before it: what is done by it (|に沿って, 根据|). */
	byAgreement: 'behind',
	underAgreement: 'before',
	/** Behind a meeting: what came of it is told, and not the meeting (|で採択された). */
	adoptedThere: 'behind',
	/** Behind a series of meetings: no one of them is told (论坛|机制建设). */
	asSeries: 'behind',
	/** Behind a meeting: what is told comes before it (|を前に, 개최를| 앞두고). */
	beforeIt: 'behind',
	/** A part of a conference (개막회의). */
	session: 'whole',
	/** Behind a meeting of another day: what it came to (|共同声明). */
	outcome: 'behind',
	/** Behind a state: its office there was opened (|사무소 개소); something was built there (|に病院を). */
	officeOpened: 'behind',
	built: 'behind',
	/** Behind the noun of a meeting: at it (|에는, には|); the meeting that the text has told (|では). */
	atIt: 'behind',
	asTopic: 'behind',
	/** The end of one clause before another, and verbs of holding a meeting. */
	clauseEnds: 'within',
	held: 'within',
	/** On a journey just then (방문 |중인). */
	meanwhile: 'within',
	/** A house of a city, behind its name with nothing between (국제회의장). */
	houseOfCity: 'before',
	/** The place within a state that carries the particle (|の首都ネピドーで), or before its city (在越南首都|). */
	atCapital: 'behind',
	capitalAt: 'before',
	/** Beside a year: since then; before it "from", and behind it "after", which together say so. */
	since: 'behind',
	fromYear: 'before',
	afterYear: 'behind',
	/** Behind a bloc: an office has it in its charge (|担当大臣). */
	inCharge: 'behind',
	/** Before the noun of a meeting: the one that was told (이번 |, 本次|). */
	sameMeeting: 'before',
	/** Behind a name: from there (|から). */
	fromThere: 'behind',
	/** Between the first of a mission and the mission (ら). */
	andOthers: 'whole',
	/** Behind a member of a list: it has the chair. In small letters. */
	inChair: 'behind',
	/** Words for the language's own state as the host of whoever stands behind them. */
	guestOfOurs: 'within',
	/** Between a state and an office that is not its own: on which occasion; and particles that part them. */
	onOccasion: 'within',
	apart: 'within',
	/** Behind an office: only its level (|급). Around one: the end of a verb (签|署). */
	level: 'behind',
	verbOfTwo: 'whole',
	/** Before an office: of each state, of the other side, of so many states; the first also with a particle. */
	ofEach: 'before',
	whicheverOf: 'before',
	ofOtherSide: 'before',
	ofSoMany: 'before',
	/** The head of an organisation, and of no state. */
	chief: 'whole',
	/** Around the name of where an envoy is posted. */
	postedTo: 'before',
	envoy: 'behind',
	/** Beside a state: a question, a school, a market, its citizens or a force in it, of which others speak. */
	question: 'behind',
	school: 'behind',
	market: 'before',
	citizens: 'behind',
	mission: 'behind',
	/** Behind a body: the rest is told by its word (|によると). */
	teller: 'behind',
	/** Behind the post of one's own ambassador, who calls on somebody at home. */
	callAtHome: 'behind',
	/** Around a part of the world: one was the first of its states. */
	firstOf: 'before',
	asFirstOf: 'behind',
	/** Around a state: its newspaper told it. */
	accordingTo: 'before',
	press: 'behind',
	/** Between two compounds, the second with the noun for what lies between them. */
	relation: 'behind',
	betweenRelations: 'whole',
	/** Behind the short name of a state: the rest of its full name. */
	kindOfState: 'behind',
	restOfName: 'behind',
	/** Where the longest name of a state or a ministry ends within the word for an office. */
	cutOffice: 'behind',
	cutMinistry: 'before',
	cutHead: 'behind',
	/** Behind a state: a body of its own follows by its kind; the particle that ends a noun phrase. */
	stateOwned: 'behind',
	particle: 'before',
	bodyEnd: 'before',
	/** Behind the last of a list: what kind of states they all are (| 등 유럽 국가들). */
	suchStates: 'behind',
	/** Before a name: the word for "with", and what its bearer has come for (与出席峰会的|). */
	withVisitor: 'before',
	/** Between two of a list. */
	listed: 'whole',
	opensList: 'whole',
	/** Between a name and a verb: also (|도 , |も). */
	also: 'whole',
	/** Behind a name whose particle says nothing of its part: as, for the sake of, the first of several. */
	inCapacity: 'behind',
	noSubject: 'behind',
	forSake: 'behind'
} as const satisfies Readonly<Record<string, Side>>;

type Side = 'behind' | 'before' | 'within' | 'whole';
export type Idiom = keyof typeof IDIOMS;
export const IDIOM_NAMES = Object.keys(IDIOMS) as readonly Idiom[];

/** By idiom its phrases, written as the README of the lexicons says. */
export type RawIdioms = Readonly<Partial<Record<Idiom, readonly string[]>>>;

/** Each a test of a text that begins, or ends, where the idiom stands. */
export type Idioms = Readonly<Record<Idiom, RegExp>>;

/** Of all languages taken together: a page mixes them. */
export function compileIdioms(languages: readonly RawLanguage[]): Idioms {
	const sourceOf = (idiom: Idiom) =>
		languages.flatMap(({ idioms }) => idioms[idiom] ?? []).map(phraseSource);
	return Object.fromEntries(
		IDIOM_NAMES.map((idiom) => {
			// Of no phrases at all nothing may match.
			const phrases = sourceOf(idiom).join('|') || '(?!)';
			return [idiom, new RegExp(FRAMES[IDIOMS[idiom]](phrases), 'u')];
		})
	) as Record<Idiom, RegExp>;
}

const FRAMES: Readonly<Record<Side, (phrases: string) => string>> = {
	behind: (phrases) => `^(?:${phrases})`,
	before: (phrases) => `(?:${phrases})$`,
	within: (phrases) => `(?:${phrases})`,
	whole: (phrases) => `^(?:${phrases})$`
};

/** `[a|b|]`: one of these words, or none; `[!a|b]`: none of these follows; `…한8`: so many letters at most. */
const PARTS = /\[(!?)([^[\]]*)\]|…([한漢カ、,]?)(\d{1,2})|([^[\]…]+)/gu;

/** What a gap holds, by the sign behind its dots: no mark of a clause, or all but those of one. */
const GAPS: Readonly<Record<string, string>> = {
	'': String.raw`[^,.;。、，]{0,`,
	'、': String.raw`[^,.;。，]{0,`,
	',': String.raw`[^.;。\n]{0,`,
	한: String.raw`[\uac00-\ud7a3]{1,`,
	漢: String.raw`[\u4e00-\u9fff]{1,`,
	カ: String.raw`[\u30a1-\u30f6ー]{2,`
};

/** The source of a regular expression for one phrase. */
function phraseSource(phrase: string): string {
	return Array.from(phrase.matchAll(PARTS), ([, not, words, gap, most, plain]) => {
		if (words !== undefined) return slotSource(words.split('|'), not === '!');
		if (gap !== undefined) return `${GAPS[gap] ?? ''}${most}}`;
		return alternatives([plain ?? '']);
	}).join('');
}

/** One of some words, the longest first; single letters as a class, which is the faster test. */
function slotSource(words: readonly string[], isNone: boolean): string {
	const letters = words.filter(({ length }) => length === 1).join('');
	const longer = words.filter(({ length }) => length > 1);
	const source = [
		...(longer.length > 0 ? [alternatives(longer)] : []),
		...(letters === '' ? [] : [`[${letters.replace(/[\]\\^-]/g, String.raw`\$&`)}]`])
	].join('|');
	if (isNone) return `(?!${source})`;
	return `(?:${source})${words.includes('') ? '?' : ''}`;
}
