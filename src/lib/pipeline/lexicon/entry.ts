import type { OutcomeWord, RuleRow, SupplyWord, Trigger } from './lexicon.ts';
import type { TitleKind } from './title-kinds.ts';

/** What a phrase of the lexicon stands for. Each layer is read on its own. */
export type Entry =
	NameEntry | TitleEntry | TopicEntry | CueEntry | TriggerEntry | OutcomeEntry | SupplyEntry;

export type PartyForm = 'name' | 'demonym' | 'seat' | 'code';

export interface NameEntry {
	layer: 'name';
	kind: 'country' | 'bloc' | 'organisation' | 'person' | 'body' | 'outlet' | 'block';
	/** Party id; empty for outlets, blocks and bodies that any state may have. */
	party: string;
	form: PartyForm;
	/** The state from which an outlet reports. */
	home?: string;
	/** Needs a second cue (Georgia, 인도). */
	ambiguous: boolean;
	/** Other states that the same word names (Congo): the text has to tell which. */
	namesakes?: string[];
}

export interface TitleEntry {
	layer: 'title';
	kind: TitleKind;
	isBody: boolean;
	/** "presidents of": whose they are stands behind; alone they are nobody's. */
	isPlural?: boolean;
}

export interface TopicEntry {
	layer: 'topic';
	kind: 'sector' | 'mineral';
	id: string;
	weight: 'strong' | 'weak' | 'not';
}

export const CUES = [
	'planned',
	'unsigned',
	'proposed',
	'cancelled',
	'denied',
	'disclaimed',
	'undone',
	'tentative',
	'supposed',
	'ongoing',
	'video',
	'inPerson',
	'sidelines',
	'bothSides',
	'home',
	'speaker',
	'asGuest',
	'counterpart',
	'topic',
	'aside',
	'former',
	'offstage',
	'roll',
	'arriving',
	'absent',
	'following',
	'inTurn',
	'above',
	'namely',
	'further',
	'credentials',
	'inviting',
	'here',
	'reporter',
	'jointly',
	'strife'
] as const;
export type CueKind = (typeof CUES)[number];

export interface CueEntry {
	layer: 'cue';
	kind: CueKind;
	/** One of the phrases that the grammar excepts from the words of this kind. */
	isExcepted: boolean;
}

export interface TriggerEntry {
	layer: 'trigger';
	rule: RuleRow;
	kind: Trigger;
	/** One of the phrases that its row excepts: found so that nothing inside it is. */
	isExcepted: boolean;
	/** Second half of "was received … by", folded: it has to follow within the clause. */
	tail: string | null;
	/** "traf … ein.": the second half ends its clause. */
	closes: boolean;
	/** The length of the first half, where the object stands between the two. */
	head: number | null;
	/** "firmamos", "ho incontrato": whoever speaks says so of himself. */
	isOfSpeaker: boolean;
	/** Such a form with an accent that alone tells it from another: "visité", not "visite". */
	accented: string | null;
}

export interface OutcomeEntry {
	layer: 'outcome';
	/** What came of an engagement, or a word of adopting or of setting up. */
	kind: OutcomeWord;
}

export interface SupplyEntry {
	layer: 'supply';
	kind: SupplyWord;
}

export type Layer = Entry['layer'];
