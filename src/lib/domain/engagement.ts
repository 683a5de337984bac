import * as v from 'valibot';
import { ConflictSchema } from './conflict.ts';
import { GivenPartySchema, GivenVenueSchema } from './given.ts';
import { EdtfSchema } from './edtf.ts';
import { EvidenceSchema, EvidencesSchema } from './evidence.ts';
import {
	CORRECTABLE,
	DateBasisSchema,
	EngagementTypeSchema,
	ModeSchema,
	OutcomeKindSchema,
	PartyKindSchema,
	PloverSchema,
	RoleSchema,
	StatusSchema
} from './vocabulary.ts';

/** A probability between 0 and 1, rounded to two digits. */
export const ConfidenceSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const PersonSchema = v.object({ name: v.string(), title: v.string() });
export type Person = v.InferOutput<typeof PersonSchema>;

const PartySchema = v.object({
	/** ISO 3166-1 alpha-3, or a bloc's or organisation's id: LAC, EU, IDB… */
	party: v.string(),
	kind: PartyKindSchema,
	role: RoleSchema,
	/** How it took part; `null`: not stated. */
	mode: v.nullable(ModeSchema),
	/** Whether it signed; `null`: not stated. */
	signed: v.nullable(v.boolean()),
	/** Ministries and agencies that acted for it, as the document names them. */
	bodies: v.array(v.string()),
	people: v.array(PersonSchema),
	confidence: ConfidenceSchema,
	evidence: EvidencesSchema
});
export type Party = v.InferOutput<typeof PartySchema>;

const EngagementDateSchema = v.object({
	edtf: EdtfSchema,
	basis: DateBasisSchema,
	/** Empty only with basis `published` or `corrected`: then the manifest or a person is the source. */
	evidence: v.array(EvidenceSchema)
});

const VenueSchema = v.object({
	/** `gn:3871336` (GeoNames) for a city, the country's code for a country. */
	place: v.string(),
	name: v.string(),
	country: v.string(),
	lon: v.number(),
	lat: v.number(),
	precision: v.picklist(['city', 'country'] as const),
	/** True when it is the venue of the event that this one is part of. */
	inherited: v.boolean(),
	/** Empty only where a person gave it. */
	evidence: v.array(EvidenceSchema)
});
export type Venue = v.InferOutput<typeof VenueSchema>;

/** A correction as it is kept with the engagement: what was read and what a person says instead. */
const ReviewSchema = v.object({
	verdict: v.picklist(['accepted', 'rejected', 'edited'] as const),
	/** `null` where the whole record was accepted or rejected. */
	field: v.nullable(v.picklist(CORRECTABLE)),
	/** The field as it would stand without the correction; of lists the ids. */
	read: v.nullable(v.union([v.string(), v.array(v.string()), EngagementDateSchema, VenueSchema])),
	value: v.nullable(v.union([v.string(), v.array(v.string()), GivenPartySchema, GivenVenueSchema])),
	who: v.string(),
	/** The day on which it was entered. */
	when: v.string(),
	why: v.nullable(v.string())
});
export type Review = v.InferOutput<typeof ReviewSchema>;

export const EngagementSchema = v.object({
	id: v.string(),
	/** As the document calls it, else composed from the parties and the type, in English. */
	name: v.string(),
	/** True where no document gives a name. */
	composed: v.optional(v.boolean(), false),
	type: EngagementTypeSchema,
	plover: PloverSchema,
	status: StatusSchema,
	/** What says so; empty where the telling of the engagement itself does, or a person. */
	statusEvidence: v.optional(v.array(EvidenceSchema), []),
	date: v.nullable(EngagementDateSchema),
	year: v.nullable(v.pipe(v.number(), v.integer())),
	venue: v.nullable(VenueSchema),
	/** Id of the engagement on whose sidelines this one took place. */
	partOf: v.nullable(v.string()),
	parties: v.array(PartySchema),
	sectors: v.array(
		v.object({ id: v.string(), confidence: ConfidenceSchema, evidence: EvidencesSchema })
	),
	minerals: v.array(v.object({ id: v.string(), evidence: EvidencesSchema })),
	outcomes: v.array(
		v.object({ kind: OutcomeKindSchema, name: v.string(), evidence: EvidencesSchema })
	),
	/** Ids of the documents that report it, sorted. */
	documents: v.pipe(v.array(v.string()), v.minLength(1)),
	confidence: ConfidenceSchema,
	evidence: EvidencesSchema,
	/** Where the documents contradict one another; the fields above hold the surest telling's. */
	conflicts: v.optional(v.array(ConflictSchema), []),
	/** What people said of it, by day; the fields above hold the corrected values. */
	reviews: v.optional(v.array(ReviewSchema), [])
});
export type Engagement = v.InferOutput<typeof EngagementSchema>;

export const EngagementsFileSchema = v.object({
	formatVersion: v.literal(1),
	engagements: v.array(EngagementSchema),
	/** Engagements that a person rejected: kept here whole, and counted and shown nowhere. */
	rejected: v.optional(v.array(EngagementSchema), [])
});
