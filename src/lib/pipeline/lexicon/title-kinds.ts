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

/** The words of each kind of office, in the order of their file. */
export function wordsByKind(
	titles: Partial<Record<Office, readonly string[]>>
): [kind: Office, words: readonly string[]][] {
	return Object.entries(titles) as [Office, readonly string[]][];
}
