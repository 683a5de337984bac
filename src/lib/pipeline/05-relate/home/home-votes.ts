/**
 * How much each sign says that a document speaks for a state: about as many of its signs stand against
 * one another as a page has of them. A page that names its publisher is settled.
 */
export const VOTES = {
	/** The manifest's publisher is a body of that state. */
	publisher: 6,
	/** "Our country", 我国: in a language with one home, that home. */
	firstPerson: 2,
	/** A body by itself in a line. */
	signed: 1.5,
	/** It hosts, is returned to, or has the palace or the mission of which the text speaks. */
	host: 1,
	/** An ambassador of somewhere else was met by the text's own: where he is posted. */
	post: 1,
	/** The state of a dateline; where the language is not spoken. */
	dateline: 0.7,
	datelineElsewhere: 0.1,
	/** An office or a speaker whose state nobody named beside it; whoever tells it all. */
	alone: 0.6,
	sayer: 0.6,
	/** 来日, 방한: a word for coming to one's own state. */
	hither: 0.5,
	/** One of a language's home states is named at all. */
	own: 0.5,
	/** An office without its state, or an official without an office. */
	unowned: 0.3,
	unnamedOffice: 0.3,
	/** A leader named by office alone counts less than a minister whom nobody else would know. */
	leader: 0.2,
	/** A home state of the language that speaks of its own. */
	speaksOfOwn: 0.12,
	/** Its officials were met by the text's own, or these went there, or are its guests: it is another's. */
	against: -3
} as const;
