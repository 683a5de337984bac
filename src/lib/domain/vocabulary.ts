import * as v from 'valibot';

/** The closed lists of the data contract. Order is the order in which the interface shows them. */

export const ENGAGEMENT_TYPES = [
	'summit',
	'forum',
	'ministerial_meeting',
	'bilateral_meeting',
	'agreement',
	'visit',
	'project',
	'laboratory',
	'investment',
	'commercial_presence',
	'other'
] as const;
export const EngagementTypeSchema = v.picklist(ENGAGEMENT_TYPES);
export type EngagementType = v.InferOutput<typeof EngagementTypeSchema>;

/** The PLOVER event types that an engagement can have (github.com/openeventdata/PLOVER). */
const PLOVER_TYPES = ['CONSULT', 'AGREE', 'COOPERATE', 'AID', 'SUPPORT'] as const;
export const PloverSchema = v.picklist(PLOVER_TYPES);
export type Plover = v.InferOutput<typeof PloverSchema>;

export const STATUSES = ['held', 'ongoing', 'planned', 'proposed', 'cancelled'] as const;
export const StatusSchema = v.picklist(STATUSES);
export type Status = v.InferOutput<typeof StatusSchema>;

export const ROLES = [
	'convenor',
	'co-host',
	'participant',
	'counterpart',
	'signatory',
	'actor',
	'host-country',
	'guest'
] as const;
export const RoleSchema = v.picklist(ROLES);

export const MODES = ['in-person', 'video', 'both'] as const;
export const ModeSchema = v.picklist(MODES);
export type Mode = v.InferOutput<typeof ModeSchema>;

export const PARTY_KINDS = ['country', 'bloc', 'organisation'] as const;
export const PartyKindSchema = v.picklist(PARTY_KINDS);

/** `completed`: the text states the day, the year comes from the day it was published. */
export const DATE_BASES = [
	'stated',
	'title',
	'weekday',
	'completed',
	'published',
	'inherited',
	'corrected'
] as const;
export const DateBasisSchema = v.picklist(DATE_BASES);
export type DateBasis = v.InferOutput<typeof DateBasisSchema>;

/** What documents can disagree on. `convenor`: who called the others together. */
const CONFLICT_FIELDS = ['date', 'venue', 'status', 'convenor', 'mode', 'signed'] as const;
export const ConflictFieldSchema = v.picklist(CONFLICT_FIELDS);

/** The fields of an engagement that a person can correct. */
export const CORRECTABLE = [
	'name',
	'type',
	'status',
	'date',
	'venue',
	'party',
	'parties',
	'sectors',
	'minerals'
] as const;

export const OUTCOME_KINDS = [
	'declaration',
	'agreement',
	'working-group',
	'fund',
	'other'
] as const;
export const OutcomeKindSchema = v.picklist(OUTCOME_KINDS);
export type OutcomeKind = v.InferOutput<typeof OutcomeKindSchema>;

/** ISO 639-1 code of a language that the lexicons know; which they are, their files say. */
export type Language = string;
/** A language, or `und`: a block in none that the lexicons know, or too short to tell. */
export const LanguageSchema = v.pipe(v.string(), v.regex(/^(?:[a-z]{2}|und)$/));
export type BlockLanguage = v.InferOutput<typeof LanguageSchema>;

const BLOCK_ROLES = [
	'title',
	'dateline',
	'body',
	'list',
	'quote',
	'caption',
	'boilerplate'
] as const;
export const BlockRoleSchema = v.picklist(BLOCK_ROLES);
export type BlockRole = v.InferOutput<typeof BlockRoleSchema>;

/** How much of a document may be shown to readers. */
export const ShowSchema = v.picklist(['full', 'excerpts'] as const);
export type Show = v.InferOutput<typeof ShowSchema>;
