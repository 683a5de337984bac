/**
 * Set phrases beside a name, a noun or a verb (`data/lexicons/idioms`), and where each of them stands: right
 * `behind` a place, right `before` it, `within` a stretch of text, or as the `whole` of it.
 */
export const IDIOMS = {
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
	/** Behind a day: the last time before this, or as of when something is told (|以来, | 현재); with `fromYear` before it, since then. */
	asOf: 'behind',
	sinceThen: 'behind',
	/** Behind a year alone: what was then (| 1차 회의 이후). */
	sinceWhat: 'behind',
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
	/** Before the members of a delegation (成员包括|). */
	delegation: 'before',
	/** Between a name and a verb: also (|도 , |も). */
	also: 'whole',
	/** Between two of a list: the city or province behind the first (智利|圣地亚哥市、|秘鲁). */
	province: 'whole',
	/** Behind a name whose particle says nothing of its part: as, for the sake of, the first of several. */
	inCapacity: 'behind',
	noSubject: 'behind',
	forSake: 'behind',
	/** Behind an agreement: it is the subject of what is spoken or agreed (の大筋合意に|向けて, 협상 동향에 |대해). */
	talkedAbout: 'behind',
	/** Behind what a speaker would like to be done (|していきたい」と述べた). */
	wished: 'behind',
	/** In a clause on a visit: it took place because somebody was invited (应…邀请). */
	asInvited: 'within',
	/** Before a meeting at which somebody was not (缺席|), and behind one after which another was held (|后举行). */
	missing: 'before',
	heldAfter: 'behind',
	/** Behind where it is: a mission of the language's own state (|日本国大使館). */
	ourMission: 'behind',
	/** Among words for both sides: there are three of them (三国). */
	three: 'within',
	/** Two who speak (양국 장관), and behind three states: what two say of their work together (|の連携). */
	theTwo: 'within',
	workOfThree: 'behind',
	/** Behind a state: its neighbour is meant (|の隣国), others are worried about it (|의 도발에 우려), it only looks on (|密切关注). */
	neighbour: 'behind',
	blamed: 'behind',
	watches: 'behind',
	/** Between what somebody does and whoever does something of their own (", to which |Oman"), or to whom it is done (" to the |"). */
	inWhich: 'within',
	givenTo: 'before',
	/** Between an ambassador and the state of the post (" to |Ghana"); that somebody is sent there (accrédité). */
	accreditedTo: 'whole',
	accredited: 'within',
	/** What stands between a subject and its verb ("has also |"). */
	beforeVerb: 'before',
	/** Before a noun: of whoever acts (su, his). */
	ofHis: 'before',
	/** Before a name: a relative clause, which has matters of its own; the same somewhere in between. */
	asideOf: 'before',
	inRelative: 'within',
	/** Before the verb of a journey: the reader goes (you may |). */
	reader: 'before',
	/** Before a state: from there come those who stay where they are (from the |). */
	comingFrom: 'before',
	/** Behind the word for a host: of a meeting. */
	ofIt: 'behind',
	/** Between the name of somebody and his state (from |). */
	sentBy: 'before',
	/** A government by its house (Palazzo |Chigi); behind an organisation: its house. */
	asHouse: 'behind',
	headquarters: 'behind',
	/** An organisation by the head of its name, whatever its name is of (Organization |of the Islamic Conference). */
	organisation: 'behind',
	/** Between two offices: what one does to the other (au |), or several others (, os |). */
	toSomebody: 'before',
	severalOthers: 'whole',
	/** Between an office and its state, and a state and its office (の). */
	comesFrom: 'whole',
	possessive: 'whole',
	/** Between a state and an office: it is that of others (的岛国|). */
	ofOtherStates: 'before',
	/** Around a seat of government: a meeting in it (the |Riyadh| summit). */
	oneOf: 'before',
	aMeeting: 'behind',
	/** Before a city: by whose clock. */
	byClock: 'before',
	/** Before the party for which somebody signs (signed on behalf of|, 代表|). */
	forWhom: 'before',
	/** Behind the one character of a state: it is its short name (马|国), or its side (密|方). */
	shortState: 'behind',
	shortSide: 'behind',
	/** Between where somebody is posted and his office: the mission (|使馆临时|代办). */
	atMission: 'whole',
	/** Where the noun of a meeting ends: its last character begins another word (外长会|见). */
	verbOfMeeting: 'behind',
	/** Before the noun of a meeting: its number and its name (제6차 부산 파트너십 |); verbs of which it is the object, and where it is held. */
	byNumber: 'before',
	declares: 'behind',
	heldThere: 'behind'
} as const satisfies Readonly<Record<string, Side>>;
/** Where an idiom stands, seen from the place at which it is looked for. */
export type Side = 'behind' | 'before' | 'within' | 'whole';
export type Idiom = keyof typeof IDIOMS;
export const IDIOM_NAMES = Object.keys(IDIOMS) as readonly Idiom[];
