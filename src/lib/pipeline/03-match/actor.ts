import type { Span } from '#lib/domain/evidence.ts';
import type { BlocStanding } from '../lexicon/lexicon.ts';
import type { Parties } from '../lexicon/parties.ts';
import type { COUNTERPART, TitleKind } from '../lexicon/title-kinds.ts';

/**
 * A state, bloc or organisation as it stands in a sentence.
 * `official`: somebody or something that acts for it (a minister, a ministry, a leader by name).
 * `name`: its bare name. `seat`: its capital or palace. `adjective`: a demonym of something else.
 */
export type ActorRank = 'official' | 'name' | 'seat' | 'adjective';

export interface Actor extends Span {
	/** Party id; empty while the text beside an official does not say whose it is. */
	party: string;
	kind: 'country' | 'bloc' | 'organisation';
	rank: ActorRank;
	/** Set where nobody acts for it; known once every official has its party. */
	standing: BlocStanding | null;
	/** The words that name the party. */
	mention: Span;
	/** "in Chile", "en Chile", 칠레에서: here it is a place. */
	locative: boolean;
	/** Behind "with", "con", before 과, と: the other side. */
	with: boolean;
	/** Behind "together with": on the side of the subject, where somebody else is met. */
	isBeside: boolean;
	/** Marked as the subject by a particle, or as the object. */
	particle: 'subject' | 'object' | null;
	/** Marked as the one to whom something is given or said: 칠레에, チリに対し. */
	dative: boolean;
	/** Behind the "by" of a passive whose participle closes the clause. */
	isDoer: boolean;
	/** Behind "at the invitation of": the host. */
	isInviter: boolean;
	/** Behind "between", "entre", or before 間, 간. */
	between: boolean;
	/** Number of the coordinated list that it stands in. */
	list: number;
	/** Part of a compound such as "Korea-Chile" or 日韓. */
	compound: boolean;
	/** Behind a word that makes it the subject of talk, an example or a market. */
	suppressed: boolean;
	/** A company named by its state, "la rusa Uranium One": it acts for that state only in a contract with a government. */
	isCompany: boolean;
	/** A ministry or an agency that the lexicon has by its own name. */
	isBody: boolean;
	/** Its name means other things too (Georgia, Jordan): it needs a second cue. */
	isDoubtful: boolean;
	title: ActorTitle | null;
	person: ActorPerson | null;
}

/** The head of an office or a body that the lexicon knows. */
export interface ActorTitle extends Span {
	kind: TitleKind | typeof COUNTERPART;
	isBody: boolean;
	/** The whole of it, with its portfolio and its rank. */
	office: Span;
}

/** For whom an official acts. */
export type Owner = Pick<Actor, 'party' | 'kind'>;

/** Somebody who acts for the party, by name, with the words of the office where the text has them. */
export interface ActorPerson extends Span {
	name: string;
	office: Span | null;
}

/** An actor of whom only what is given is known. */
export function actorAt(facts: Span & Pick<Actor, 'mention'> & Partial<Actor>): Actor {
	return {
		party: '',
		kind: 'country',
		rank: 'name',
		standing: null,
		locative: false,
		with: false,
		isBeside: false,
		particle: null,
		dative: false,
		between: false,
		isDoer: false,
		isInviter: false,
		list: 0,
		compound: false,
		suppressed: false,
		isCompany: false,
		isBody: false,
		isDoubtful: false,
		title: null,
		person: null,
		...facts
	};
}

/** Whether it can be one side of an engagement. */
export function canAct(actor: Actor): boolean {
	// A region takes part only as the partner in a compound, "China-Africa".
	if (actor.standing === 'region' && !actor.compound) return false;
	if (actor.standing === 'rounds') return false;
	return (
		actor.party !== '' &&
		!actor.suppressed &&
		!actor.locative &&
		(actor.rank !== 'adjective' || actor.compound || actor.isCompany)
	);
}

/** Whether somebody or something acts for it here, and not its bare name. */
export function isOfficial({ rank }: Actor): boolean {
	return rank === 'official';
}

/** A party as mere words name it, with nothing known of how they stand. */
export function mentionOf(party: string, span: Span, parties: Parties): Actor {
	return actorAt({
		start: span.start,
		end: span.end,
		party,
		kind: parties.kindOf(party),
		standing: parties.standingOf(party),
		mention: { start: span.start, end: span.end },
		compound: true
	});
}

/** "|Antigua| y Barbuda": words that are part of a state's name say nothing else. */
export function standsInName({ start, end }: Span, actors: readonly Actor[]): boolean {
	return actors.some(
		({ kind, mention }) =>
			kind === 'country' &&
			mention.start <= start &&
			mention.end >= end &&
			mention.end - mention.start > end - start
	);
}
