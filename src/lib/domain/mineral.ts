import * as v from 'valibot';
import { EvidencesSchema } from './evidence.ts';

/** A mineral with its dated membership of the official lists. */
export const MineralSchema = v.object({
	id: v.string(),
	name: v.string(),
	/** Chemical symbol or short form shown on the map: Li, Cu, REE. */
	symbol: v.string(),
	lists: v.array(v.object({ id: v.string(), year: v.number() }))
});
export type Mineral = v.InferOutput<typeof MineralSchema>;

const MineralLinkSchema = v.object({
	id: v.string(),
	mineral: v.string(),
	engagement: v.string(),
	/** The side that has the mineral; `null`: the document does not say. */
	supplier: v.nullable(v.string()),
	/** The side that seeks it; `null`: the document does not say. */
	demand: v.nullable(v.string()),
	year: v.nullable(v.number()),
	evidence: EvidencesSchema
});
export type MineralLink = v.InferOutput<typeof MineralLinkSchema>;

export const MineralLinksFileSchema = v.object({
	formatVersion: v.literal(1),
	minerals: v.array(MineralSchema),
	links: v.array(MineralLinkSchema)
});
