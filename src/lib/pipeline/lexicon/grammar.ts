import type { PhraseWords } from './phrase-words.ts';
import type { PlaceWords } from './place-words.ts';
import type { Trait, Writing } from './traits.ts';

/** The closed-class words of a language that decide what a name does in its sentence. */
export interface Grammar extends PhraseWords, PlaceWords {
	/** Whether the verb stands between its sides or, as in Korean and Japanese, behind them. */
	wordOrder: 'medial' | 'final';
	/**
	 * Where a country stands beside a title: "French minister", "ministro de Francia"; `bare`: behind
	 * it in a case of its own ("Außenminister Chiles", "министр Чили"), with `of` or nothing between.
	 */
	genitive: 'before' | 'behind' | 'bare';
	/** By default with capitals. */
	writing?: Writing;
	/** What it does otherwise than most (`traits.ts`). */
	traits?: readonly Trait[];
	/** Of a `verbSecond` language: the words before the doer of its passive ("wurde von der Kanzlerin empfangen"). */
	closing?: readonly string[];
	/** Endings of the singular and the plural of titles, tried in order; none: no plural is written. */
	plural: readonly (readonly [singular: string, plural: string])[];
	/** Which word of a title takes the plural: the first, or the last before "of". */
	head: 'first' | 'last';
	/** Endings of cases behind a name: to or from where something goes ('ya, 'dan); and of an office: with whom (ıyla), whom (ını). */
	towardEnds?: readonly string[];
	withEnds?: readonly string[];
	objectEnds?: readonly string[];
	with: readonly string[];
	withAfter?: readonly string[];
	/** Before the names of some of them: including; and the plurals that they are of: countries, partners. */
	instance?: readonly string[];
	several?: readonly string[];
	/** Behind whoever said what the sentence tells: said, announced. */
	saying?: readonly string[];
	/** Before whoever goes or acts along with the subject, and is not the one who is met: together with, insieme a. */
	beside?: readonly string[];
	between: readonly string[];
	/** After a list of names: 간, 之间, 間. */
	betweenAfter?: readonly string[];
	/** After the subject: は, が, 은, 는. */
	subjectAfter?: readonly string[];
	objectAfter?: readonly string[];
	/** Articles and such that only an object has: den, seinem. */
	objectBefore?: readonly string[];
	/** Behind the people of a state in the office of its own minister: "of Senegalese Abroad". */
	abroad?: readonly string[];
	and: readonly string[];
	/** Between a title and its country: of, de, del, の. */
	of: readonly string[];
	/** What follows is what was talked about, not who was there. */
	topic: readonly string[];
	/** Behind the name of a conference (Korean, Japanese): it is only spoken of. */
	spokenOf?: readonly string[];
	/** What follows is an example of markets, competitors, victims: never parties. */
	aside: readonly string[];
	/** Right before an office that its holder has left: former, ex-. He acts for no state. */
	former?: readonly string[];
	/** At the head of a sentence: another round is told, not the one of the text. Last summer, La próxima. */
	otherTimes?: readonly string[];
	/** Before a conference at which somebody is: at the, alla, auf der. */
	atEvents?: readonly string[];
	/** Between whoever heads a mission and the mission itself: led, is leading, encabezó. */
	leading?: readonly string[];
	planned: readonly string[];
	/** Of an agreement, that it is still to be signed or is being negotiated: to be signed, 체결하기로. */
	unsigned?: readonly string[];
	proposed: readonly string[];
	cancelled: readonly string[];
	/** Deny the verb or the noun that they govern: not, no, without, failed to, ruled out; 지 않, 못. */
	denied: readonly string[];
	/** Deny a whole clause: denied that, neither, 부인했. */
	disclaimed?: readonly string[];
	/** Say of the noun before them that it came to nothing: did not take place, scheiterte. */
	undone?: readonly string[];
	/** Put what they govern in doubt: would, could, 가능성. */
	tentative?: readonly string[];
	/** Withdraw what a whole clause tells: if. */
	supposed?: readonly string[];
	/** Between such a word and its verb: yet, officially, have, se. */
	light?: readonly string[];
	/** Prepositions and the like: behind them stands nothing that the word before them governs. */
	barriers?: readonly string[];
	/** With them another clause begins: but, after, 지만. */
	breaks?: readonly string[];
	/** Deny a finite verb that stands before them: nicht. */
	trailing?: readonly string[];
	/** After a noun (Korean, Japanese) that the verb behind it governs: 을, は, に; and one that it does not: で. */
	governedAfter?: readonly string[];
	obliqueAfter?: readonly string[];
	/** Before the other side of a call (Chinese): it was that side which asked for it. */
	onRequest?: readonly string[];
	/** Opens a sentence that sums up years, and tells no news: In recent years. */
	overYears?: readonly string[];
	/** With a year, of what is done again and again since then: 매년, 毎年. */
	habitual?: readonly string[];
	/** What others at home do about the costs or the fruits of a visit: 비판, 追及. */
	faulted?: readonly string[];
	/** Behind a day (Chinese), or at the end of its sentence (Korean, Japanese): when it was told, not done. */
	telling?: readonly string[];
	/** Between what was reported and the verb that denies it (Korean, Japanese): 다는, こと. */
	reported?: readonly string[];
	/** Before an infinitive that closes its clause: zu. */
	infinitive?: readonly string[];
	ongoing: readonly string[];
	video: readonly string[];
	inPerson: readonly string[];
	sidelines: readonly string[];
	/** Both sides, the two ministers: stands for the parties already named. */
	bothSides: readonly string[];
	/** I, our government: the state that speaks, as a party of its sentence. */
	speaker: readonly string[];
	/** What only a guest says to his hosts: your hospitality, votre accueil. */
	asGuest?: readonly string[];
	/** What several do together: jointly, 共同で. */
	jointly: readonly string[];
	/** Who stands against whom: rift, clash. */
	strife: readonly string[];
	/** Opens a sentence of whoever speaks: I, we; and before his name in the heading: remarks by. */
	firstPerson?: readonly string[];
	/** Third and first person of a verb or its auxiliary (`first-person.ts`): han, hemos; *aron, *amos. */
	firstPersonForms?: readonly (readonly [string, string])[];
	remarks?: readonly string[];
	/** Before another office of somebody already named: in his capacity as. */
	capacity?: readonly string[];
	/** Beside a participle that closes the clause: it was done to whoever stands before (German): wurde, worden. */
	passive?: readonly string[];
	/** Our country, the Government (in a release of its own). */
	home: readonly string[];
	/** Their counterpart, 상대국: the other side is named beside it. */
	counterpart: readonly string[];
	/** Our correspondent: whoever writes from the place of the dateline writes for somewhere else. */
	reporter?: readonly string[];
	/** Between two offices of one person: 兼. */
	concurrent?: readonly string[];
	/** Nouns behind a demonym that speak for the state: delegation, side, government. */
	stateNouns: readonly string[];
	/** One after another, each of them: many were met, and not with each other (Korean, Japanese). */
	inTurn?: readonly string[];
	/** Words of sport, markets and entertainment: in their sentences no rule holds. */
	offstage: readonly string[];
	/** Before a verb in a headline: what is to come (to). */
	headlineFuture?: readonly string[];
	/** Before the name of a meeting: another of its series (next, previous). */
	otherRound?: readonly string[];
	/** "preparations to host", "the bid for": behind it stands a meeting that is still to come, and that the text is not about. */
	prepared?: readonly string[];
	/** "addressing the forum", "speech at the summit": whoever spoke there was there. */
	addressing?: readonly string[];
	/** "ahead of the summit": what is told took place before it. */
	ahead?: readonly string[];
	/** Headings of a list of those who came: "Participants", 参加者. */
	roll: readonly string[];
	/** Beside those who came to a conference of which the text speaks: arrived, are expected. */
	arriving?: readonly string[];
	/** Before the state for which somebody acts at a ceremony or a conference: representing. */
	represents?: readonly string[];
	/** "Absent:" over a list of those who did not come. */
	absent?: readonly string[];
	/** "With the following": the other sides stand in the list below. */
	following: readonly string[];
	/** At the head of a sentence that says who was meant in the one before: they are; who else was met: others were. */
	namely?: readonly string[];
	further?: readonly string[];
	/** The letters that an ambassador brings: whoever a text of their delivery goes on to name as envoys brought theirs. */
	credentials?: readonly string[];
	/** Behind those who invited (Chinese): 邀请. The guest stands behind it. */
	inviting?: readonly string[];
	/** Between the one side of an agreement and those who share the other: on the one hand. */
	oneHand?: readonly string[];
	/** Before the seat of those who are at home there: on his return to; and objects that only point back: him. */
	homeward?: readonly string[];
	himself?: readonly string[];
	/** Before those who invited: at the invitation of. The guest stands behind the comma. */
	invitedBy?: readonly string[];
	/** Before a palace, and before other names no preposition of place (Italian): al Quirinale. */
	atSeat?: readonly string[];
	/** Takes up the place before it: where. */
	where?: readonly string[];
	/** "The above countries": the states that the text has just named. */
	above?: readonly string[];
	/** By cue: longer phrases that hold one of its words and are none of it (Partido Comunista). */
	not?: Readonly<Record<string, readonly string[]>>;
	/** Nouns for a company beside the demonym of its state: empresa, gigante, group. */
	companies?: readonly string[];
	/** Articles before a demonym that alone stands for a company: "la china CATL". */
	companyArticles?: readonly string[];
	/** What makes a company the state's own: state-owned, national, d'État. */
	ofState?: readonly string[];
	/** Heads of the names of institutions (Institute, Agency, 연구원): topics in them are no topics. */
	institutions: readonly string[];
	/** Before what something is good for: "essential for", "used in". In small letters. */
	purpose?: readonly string[];
	/** Heads of offices, in small letters too, behind which portfolios stand: titulares, ministros. */
	offices?: readonly string[];
	/** Verbs that tell of a meeting only where its noun stands behind them: mantuvieron. */
	lightVerbs?: readonly string[];
	/** Of the meeting after this one, held elsewhere: próxima reunión. */
	nextRound?: readonly string[];
	/** Sentence-internal abbreviations after which no sentence ends. */
	abbreviations: readonly string[];
	/** Small words written as one with the word behind them, in the order in which they may stand: و, ب; `article`: what `ل` takes up the first letter of. */
	clitics?: readonly string[];
	article?: string;
	/** Frequent short words by which the language is told. */
	common: readonly string[];
	/** Ends of verbs in the future tense (-rá, -ranno), or its auxiliaries apart from them (wird …): what they tell is planned. */
	futureEnds?: readonly string[];
	/** Ends of verbs that a missing accent alone parts from the future: visitara, what had been and not visitará. */
	pluperfectEnds?: readonly string[];
	/** Ends of words (-ción, -zione) by which a short text tells its language. */
	endings?: readonly string[];
	/** Letters that no text in this language has: Ukrainian і, ї say that it is not Russian. */
	foreignLetters?: string;
	/** Between a preposition and its name: the, its, "Republic" of. */
	beforeNames?: readonly string[];
	/** Between the names of a list, beside "and" or a comma: the, of, Mr. In small letters. */
	betweenNames?: readonly string[];
	/** Before a noun that means what was told before: the, this, 이번. */
	definite?: readonly string[];
	/** Between such a word and its noun: two-day. */
	lightAdjectives?: readonly string[];
	/** Before a noun that was not told before: a, une. */
	indefinite?: readonly string[];
	/** Before the place where somebody comes from or speaks to the press, and did not meet: from, told reporters in. */
	origin?: readonly string[];
	/** Small words inside the name of an event: of, de, sur. */
	nameWords?: readonly string[];
	/** Capitalised words with which a sentence begins, not a name: The, Lors. */
	nameOpeners?: readonly string[];
	/** Words of one character before which the name of an event begins (Chinese): 在, 将. */
	nameBreaks?: readonly string[];
	/** Nouns behind a compound of one-character codes: 中智|关系, 日韓|外相. */
	relations?: readonly string[];
	/** By one of `homes`: words that it alone uses of itself; texts with them speak for it. */
	ownWords?: Record<string, readonly string[]>;
	/** Letters of a script that its first home does not write (國, 會), and the first of those that do. */
	otherScript?: { letters: string; home: string };
	/** One-character codes of blocs: 非, 拉. */
	blocCodes?: Record<string, string>;
	/** The lists of countries (CLDR) that are in it, where it is written in several scripts. */
	countryLists?: readonly string[];
	/** ISO alpha-3 of the state whose ministers need no country in this language; `null`: none. */
	homeCountry: string | null;
	/** ISO alpha-3 of the states that publish in this language. */
	homes: readonly string[];
	/** Hardly anybody else publishes in it. */
	onlyAtHome?: boolean;
}
