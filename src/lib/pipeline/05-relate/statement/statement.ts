import type { Actor } from '../../03-match/actor.ts';
import { inAttendance } from '../event/assembly.ts';
import { isRegionOfTour, openTour, stopReader, travellerOf } from '../journey/tour.ts';
import { agendaItem } from '../list/agenda-item.ts';
import { delegatesOf } from '../list/delegates.ts';
import { guestLists } from '../list/guest-lists.ts';
import { labelled } from '../list/labelled.ts';
import { opensRoll } from '../list/opens-roll.ts';
import { rollOf, rollReader } from '../list/roll.ts';
import { openRoster, Roster } from '../list/roster.ts';
import { guestsAt, isRollOfGuests } from '../reception/guests-at.ts';
import { isHistory, isLongPast } from '../sentence/history.ts';
import { isItem } from '../sentence/item-line.ts';
import { type Sentence, type TriggerHit } from '../sentence/sentence.ts';
import { isOffstage } from '../sentence/told-offstage.ts';
import { isSinceThen } from '../sentence/since-then.ts';
import { isMentioned } from '../sentence/untold.ts';
import { earlierCompounds } from '../sides/earlier-compounds.ts';
import { ofTheCodes } from '../sides/of-the-codes.ts';
import { isAmongGuests } from './among-guests.ts';
import { atMission, givenAtHome, missionHost, missionsAt } from './at-mission.ts';
import { atRequest } from './at-request.ts';
import { bothMet } from './both-met.ts';
import { readByShape } from './by-shape.ts';
import { donorsOf } from './donors.ts';
import { headlineOf } from './headline.ts';
import { readTrigger } from './read-trigger.ts';
import { namesOthers, ofTheTwo, withSameSides } from './same-sides.ts';
import {
	doerOf,
	homeActor,
	hostOfLast,
	isByStranger,
	isNounOfOwn,
	latterOf,
	saidBy,
	speakerOf,
	topicOf
} from './subject.ts';
import { isOtherThere, theTwo } from './the-two.ts';
import { isTopicNoun } from './topic-noun.ts';
import type { Told } from './trigger.ts';

/** What one sentence says by one trigger: an engagement of two sides. */
export interface Statement {
	sentence: Sentence;
	trigger: Told;
	left: Actor[];
	right: Actor[];
	cue: string;
	/** A project, a visit: the right side is the place where it is done or gone to. */
	directed: boolean;
}

/** All statements of a document. */
export function statementsOf(
	text: string,
	sentences: readonly Sentence[],
	home: string | null,
	offstage: ReadonlySet<Sentence>
): Statement[] {
	const reader = new StatementReader(text, sentences, home);
	const telling = sentences.filter(
		(sentence) => !offstage.has(sentence) && !tellsNothing(text, sentence)
	);
	for (const sentence of telling) reader.read(sentence);
	const { statements } = reader;
	return [
		...statements.filter((one) => !isRegionOfTour(one, statements)),
		...donorsOf(telling, home, statements)
	];
}

/** About sport or markets, of old times, or a question: whoever asks when the talks will resume tells of none. */
function tellsNothing(text: string, sentence: Sentence): boolean {
	const words = text.slice(sentence.start, sentence.end);
	return isOffstage(sentence) || isHistory(text, sentence) || /[?？]["'»”]?$/.test(words);
}

/** Reads a document sentence by sentence, and knows of whom the next one may go on to tell. */
class StatementReader {
	readonly statements: Statement[] = [];
	readonly #text: string;
	readonly #sentences: readonly Sentence[];
	readonly #home: string | null;
	readonly #speaker: Actor | null;
	/** The state of whose mission the page is. */
	readonly #host: Actor | null;
	/** The states that have a mission in the one for which the text speaks. */
	readonly #missions: ReturnType<typeof missionsAt>;
	/** The sentences that list guests. */
	readonly #guests: ReturnType<typeof guestLists>;
	readonly #readRoll: ReturnType<typeof rollReader>;
	readonly #readStops = stopReader();
	readonly #roster: Roster;
	/** The one of whom the text has told last. */
	#subject: Actor | null = null;
	/** Whose tour the text follows: its next stop needs no name before it. */
	#traveller: Actor | null = null;
	/** "This meeting" still means the one told last. */
	#isOpen = false;
	/** Whom "our two countries" means; `undefined`: not looked for yet. */
	#two: ReturnType<typeof theTwo> | undefined;

	constructor(text: string, sentences: readonly Sentence[], home: string | null) {
		this.#text = text;
		this.#sentences = sentences;
		this.#home = home;
		this.#speaker = saidBy(text, sentences) ?? speakerOf(sentences, home);
		this.#host = missionHost(text, sentences);
		this.#guests = guestLists(text, sentences);
		this.#missions = missionsAt(sentences, home);
		this.#readRoll = rollReader(text);
		this.#roster = new Roster(text);
	}

	read(sentence: Sentence): void {
		const text = this.#text;
		const latter = latterOf(text, sentence, this.#sentences[sentence.index - 1]);
		const topic = topicOf(text, sentence);
		const doer = latter ?? this.#doerOf(sentence);
		const told = this.#toldIn(sentence);
		const found = told.flatMap((trigger) => this.#readOne(sentence, trigger, doer));
		this.#traveller = travellerOf(found, this.#traveller) ?? this.#traveller;
		const last = this.statements.at(-1);
		const before = this.statements.length;
		const back = found.length === 0 && told.length > 0 ? this.#pointsBack(sentence, told) : null;
		this.#readLists(sentence, told, found, back, { topic, doer });
		// A verb that is known, and tells nothing here, is not read by its shape either.
		if (this.statements.length === before && told.length === sentence.triggers.length)
			this.statements.push(...readByShape(text, sentence, topic ?? doer));
		this.#isOpen =
			found.length > 0 || back !== null || (this.#isOpen && !(last && namesOthers(sentence, last)));
		// Of those on a list of guests none is the one whom the text goes on about.
		if (!isItem(text, sentence) && !this.#guests.has(sentence))
			this.#subject = topic ?? latter ?? this.#subject;
	}

	#doerOf(sentence: Sentence): Actor | null {
		return doerOf(this.#text, sentence, this.#home, {
			traveller: this.#traveller,
			speaker: this.#speaker,
			subject: this.#subject
		});
	}

	/** The triggers of a sentence that tell something now. */
	#toldIn(sentence: Sentence): TriggerHit[] {
		const { triggers, tables } = sentence;
		const isAssembly = inAttendance(sentence).length > 0;
		return triggers.filter(
			(trigger) =>
				!isMentioned(this.#text, sentence, trigger) &&
				!isLongPast(sentence, trigger) &&
				!isSinceThen(this.#text, sentence, trigger) &&
				!(trigger.value.kind === 'meet' && isAssembly) &&
				!(tables.isVerbFinal && isRollOfGuests(this.#text, trigger, triggers, tables.phrasing))
		);
	}

	#readOne(sentence: Sentence, trigger: TriggerHit, doer: Actor | null): Statement[] {
		const text = this.#text;
		const subject = this.#subjectOf(sentence, trigger, doer);
		const read =
			agendaItem(text, sentence, trigger) ??
			labelled(text, sentence, trigger, subject) ??
			guestsAt(text, sentence, trigger, subject) ??
			readTrigger(text, sentence, trigger, subject, this.#sentences[sentence.index - 1]) ??
			atMission(sentence, trigger, doer, this.#host) ??
			givenAtHome(sentence, trigger, this.#missions);
		if (!read || this.#roster.isAmongThem(read)) return [];
		const earlier =
			read.cue === 'compound' ? earlierCompounds(text, sentence.actors, read.left) : [];
		return [
			...earlier.map((left) => ({ ...read, left })),
			atRequest(text, bothMet(read, this.statements.at(-1)))
		];
	}

	/** Who does what a trigger tells where its sentence does not name him. */
	#subjectOf(sentence: Sentence, trigger: TriggerHit, doer: Actor | null): Actor | null {
		const text = this.#text;
		const isVisit = trigger.value.kind === 'visit';
		const isStranger = isByStranger(text, sentence, trigger);
		// "The Mercy has arrived in Honiara": a ship whose flag nobody names is on nobody's tour.
		if (isStranger && isVisit) return null;
		const goer = isVisit ? (homeActor(sentence, this.#home) ?? this.#traveller) : null;
		if (goer) return goer;
		if (this.statements.length > 0 && isTopicNoun(text, sentence, trigger)) return null;
		if (isStranger) return this.#speaker ?? doer;
		if (!isNounOfOwn(text, sentence, trigger)) return doer;
		return this.#speaker ?? hostOfLast(this.statements.at(-1)) ?? doer;
	}

	/** A statement on those of whom the text has told before. */
	#pointsBack(sentence: Sentence, told: readonly TriggerHit[]): Statement | null {
		const last = this.statements.at(-1);
		if (last && !last.sentence.isTitle)
			return withSameSides(this.#text, sentence, last, this.#isOpen);
		const coded = ofTheCodes(this.#text, sentence, told, this.#sentences);
		if (coded) return coded;
		if (this.#two === undefined) this.#two = theTwo(this.#sentences, this.#home);
		const areThere = this.#two !== null && isOtherThere(this.#sentences, this.#two, this.#home);
		return ofTheTwo(this.#text, sentence, told, this.#two, areThere);
	}

	/** Keeps what was found, with what the lists say that a sentence opens or goes on with. */
	#readLists(
		sentence: Sentence,
		told: readonly TriggerHit[],
		found: readonly Statement[],
		back: Statement | null,
		{ topic, doer }: { topic: Actor | null; doer: Actor | null }
	): void {
		const text = this.#text;
		const delegates = delegatesOf(text, sentence, this.statements);
		if (delegates) return void this.statements.push(delegates);
		const isNew = found.length === 0;
		const roll = isNew
			? (opensRoll(text, sentence, told, topic ?? doer) ??
				rollOf(text, sentence, this.#sentences, this.statements))
			: null;
		const headline = headlineOf(sentence);
		this.statements.push(
			...found.filter((one) => !isAmongGuests(one, found)),
			...(back ? [back] : []),
			...(headline ? [headline] : [])
		);
		this.statements.push(...this.#readRoll(sentence, roll));
		const tour = isNew ? openTour(told, topic ?? doer) : null;
		this.statements.push(...this.#readStops(sentence, tour));
		const unnamed = openRoster(sentence, told, doer, found);
		this.statements.push(...this.#roster.read(sentence, unnamed, found));
	}
}
