/** Kinds of offices: the keys of `data/lexicons/titles`. */
export const OFFICES = [
	'head-of-state',
	'head-of-government',
	'foreign-minister',
	'minister',
	'vice-minister',
	'ambassador',
	'envoy',
	'parliament',
	'official',
	'royal',
	'military',
	'local',
	'spokesperson',
	'business',
	'adjective'
] as const;
export type Office = (typeof OFFICES)[number];

/** Kinds of bodies that any state has: the keys of `data/lexicons/bodies`, beside `national`. */
export const BODIES = [
	'government',
	'foreign-ministry',
	'ministry-heads',
	'parliament',
	'embassy',
	'agency',
	'central-bank',
	'bank'
] as const;
export type Body = (typeof BODIES)[number];

/** What the head of an office or a body may be; `state-noun`: "the Republic", "his country". */
export type TitleKind = Office | Body | 'state-noun';

/** "His counterpart": an official of the other side, whatever the office. */
export const COUNTERPART = 'counterpart';

/** A title of somebody, or only "his counterpart". */
type AnyKind = TitleKind | typeof COUNTERPART;
const kinds = (...all: readonly TitleKind[]): ReadonlySet<AnyKind> => new Set(all);

/** Who meets others of the same office: "the ministers of three states". */
export const MINISTERS = kinds('foreign-minister', 'minister');

/** Who heads a state or a part of its government. */
export const GOVERNING_OFFICES = kinds(
	'head-of-state',
	'head-of-government',
	'foreign-minister',
	'minister'
);

/** Once a text has named its own in such an office, the office alone means them. */
export const OWN_OFFICES = kinds(
	'head-of-state',
	'head-of-government',
	'foreign-minister',
	'minister',
	'vice-minister'
);

/** Whom a state has at home: an ambassador calls on them. */
export const OFFICES_AT_HOME = kinds(
	'head-of-state',
	'head-of-government',
	'foreign-minister',
	'minister',
	'vice-minister',
	'parliament',
	'ministry-heads'
);

/** Officials who are the publisher's own when the text names no country for them. */
export const HOME_OFFICES = kinds(
	'head-of-state',
	'head-of-government',
	'foreign-minister',
	'minister',
	'vice-minister',
	'foreign-ministry',
	'envoy',
	'official',
	'ministry-heads',
	'government'
);

/** Titles that speak for a state. A mayor, an officer of a company or a manager does not. */
export const STATE_OFFICES = kinds(
	'head-of-state',
	'head-of-government',
	'foreign-minister',
	'minister',
	'vice-minister',
	'ambassador',
	'envoy',
	'parliament',
	'official',
	'foreign-ministry',
	'ministry-heads',
	'government',
	'embassy',
	'state-noun',
	'royal',
	'agency',
	'central-bank',
	'military'
);

/** Officials whom other states have as well, and only a name tells that they are the text's own. */
export const KNOWN_BY_NAME = kinds('ambassador', 'parliament', 'military', 'local');

/** Who is sent. */
export const ENVOYS = kinds('ambassador', 'envoy');

/** An ambassador, and where one works. */
export const MISSIONS = kinds('embassy', 'ambassador');

/** Bodies that a state keeps in another to deal with it. */
export const BODIES_ABROAD = kinds('embassy', 'agency');

/** Which only a state has, and has in its capital: "at the Foreign Ministry in Lima". */
export const MINISTRIES = kinds('foreign-ministry', 'ministry-heads');

/** What a capital may stand for. */
export const OF_A_CAPITAL = kinds('state-noun', 'government');

/** The words of each kind of office, in the order of their file. */
export function wordsByKind(
	titles: Partial<Record<Office, readonly string[]>>
): [kind: Office, words: readonly string[]][] {
	return Object.entries(titles) as [Office, readonly string[]][];
}
