/** The words of the set phrases between names, offices and verbs (`phrasing.ts`), as lists of a language. */
export interface PhraseWords {
	/** Right behind a verb its subject ("er"); at the head of a sentence the last of whom the one before told ("celui-ci"). */
	subjectPronouns?: readonly string[];
	latter?: readonly string[];
	/** In German what opens a clause that its verb closes, what may stand behind that verb, and a subject that points back. */
	subordinators?: readonly string[];
	clauseVerbs?: readonly string[];
	clausePronouns?: readonly string[];
	/** Before a participle: has, a, ha. */
	auxiliaries?: readonly string[];
	/** Between a subject or an auxiliary and its verb: also, luego. */
	adverbs?: readonly string[];
	/** What adverbs end in: mente, ly. */
	adverbEnds?: readonly string[];
	/** Before whoever does what a noun names: by, par. */
	by?: readonly string[];
	/** Open a clause on the one person before them: quien, lequel. */
	relativesOfOne?: readonly string[];
	/** On all of a list: quienes. */
	relativesOfAll?: readonly string[];
	/** On either: who, que. */
	relatives?: readonly string[];
	/** Before an agreement that is not told anew: since, desde. */
	sinceBefore?: readonly string[];
	/** Behind one: 이후, 以来. */
	sinceBehind?: readonly string[];
	/** Open a clause on what somebody does with those before it: with whom, con quienes. */
	withWhom?: readonly string[];
	/** Open a clause on places: to which, où. */
	towardsWhich?: readonly string[];
	/** Between a list and what its states are called: are, son. */
	copulas?: readonly string[];
	/** What the states of a journey are called: stops, escalas. */
	stops?: readonly string[];
	/** Somebody leaves one place for another: heads, se dirigirá. */
	goesOn?: readonly string[];
	/** Before that place, at the head of a sentence: From, Dal. */
	leaves?: readonly string[];
	/** Before the word for their ties: their, la. */
	whoseTies?: readonly string[];
	/** What two states have with each other: relations, laços. */
	ties?: readonly string[];
	/** Where a bloc has its house: headquarters, sede. */
	seatNouns?: readonly string[];
	/** Behind a comma, open another clause: but, while. */
	clauseOpeners?: readonly string[];
	/** The office of the state that presides over a bloc for a year: chair of the union. */
	chairs?: readonly string[];
	/** In the part of: as, en calidad de. */
	asWords?: readonly string[];
	/** Time and again: often, a menudo. */
	often?: readonly string[];
	/** Stems of verbs of opening: inaugur. */
	opens?: readonly string[];
	/** Before that for which somebody is sent: for, pour. */
	forWords?: readonly string[];
	/** A preposition and an article in one word: du, nas, zum. */
	withArticle?: readonly string[];
	/** Before what a meeting is about: on, sobre. */
	about?: readonly string[];
	/** Where a clause on what something is good for ends: which, que. */
	purposeEnds?: readonly string[];
	/** Open a clause on a person: who. */
	ofPersons?: readonly string[];
	/** Behind a comma, open a clause on an event that is no verb of it: which. */
	asideOpeners?: readonly string[];
	/** Prepositions, with which a list of states before the noun of their house at a fair ends: at. */
	stallBreaks?: readonly string[];
	/** How a verb of asserting begins, and the nouns around the state for which one does: "emphasised the UK|'s commitment". */
	pledge?: { verbs: readonly string[]; before?: readonly string[]; behind?: readonly string[] };
	/** Before an office that the writer shares: our minister. */
	ours?: readonly string[];
	/** "a summit took place": an event without a name, told by the verb behind its noun. */
	takesPlace?: readonly string[];
	/** In East Asian languages, before the noun of a conference or behind it: 举行, 開い, 개최. */
	holding?: readonly string[];
}
