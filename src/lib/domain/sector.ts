import * as v from 'valibot';
import { ConfidenceSchema } from './engagement.ts';
import { EvidencesSchema } from './evidence.ts';

/** A sector of the taxonomy with its codes in the vocabularies that others use. */
const SectorSchema = v.object({
	id: v.string(),
	name: v.string(),
	group: v.string(),
	/** OECD DAC/CRS purpose codes. */
	crs: v.array(v.string()),
	/** ISIC Rev. 4 sections or divisions. */
	isic: v.array(v.string())
});
export type Sector = v.InferOutput<typeof SectorSchema>;

const SectorRowSchema = v.object({
	engagement: v.string(),
	party: v.string(),
	sector: v.string(),
	year: v.nullable(v.number()),
	confidence: ConfidenceSchema,
	evidence: EvidencesSchema
});
export type SectorRow = v.InferOutput<typeof SectorRowSchema>;

/** The part of the file that says what the sectors are. */
export const TaxonomySchema = v.object({
	formatVersion: v.literal(1),
	taxonomy: v.array(SectorSchema)
});

export const SectorsFileSchema = v.object({
	...TaxonomySchema.entries,
	rows: v.array(SectorRowSchema)
});
