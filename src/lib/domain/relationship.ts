import * as v from 'valibot';
import { ConfidenceSchema } from './engagement.ts';
import { EdtfSchema } from './edtf.ts';
import { EvidencesSchema } from './evidence.ts';
import { EngagementTypeSchema } from './vocabulary.ts';

export const RelationshipSchema = v.object({
	id: v.string(),
	engagement: v.string(),
	source: v.string(),
	target: v.string(),
	direction: v.picklist(['directed', 'mutual'] as const),
	type: EngagementTypeSchema,
	year: v.nullable(v.number()),
	edtf: v.nullable(EdtfSchema),
	sectors: v.array(v.string()),
	minerals: v.array(v.string()),
	documents: v.array(v.string()),
	confidence: ConfidenceSchema,
	evidence: EvidencesSchema
});
export type Relationship = v.InferOutput<typeof RelationshipSchema>;

const PositionSchema = v.tuple([v.number(), v.number()]);

/** RFC 7946: cut at the antimeridian where it has to be; `null` where a party has no place. */
const RelationshipGeometrySchema = v.nullable(
	v.variant('type', [
		v.object({ type: v.literal('LineString'), coordinates: v.array(PositionSchema) }),
		v.object({ type: v.literal('MultiLineString'), coordinates: v.array(v.array(PositionSchema)) })
	])
);

/** The part of the file that says who engaged whom, without the lines. */
export const PairsSchema = v.object({
	formatVersion: v.literal(1),
	features: v.array(v.object({ properties: RelationshipSchema }))
});

export const RelationshipsFileSchema = v.object({
	type: v.literal('FeatureCollection'),
	formatVersion: v.literal(1),
	features: v.array(
		v.object({
			type: v.literal('Feature'),
			id: v.string(),
			geometry: RelationshipGeometrySchema,
			properties: RelationshipSchema
		})
	)
});
export type RelationshipsFile = v.InferOutput<typeof RelationshipsFileSchema>;
