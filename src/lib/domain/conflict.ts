import * as v from 'valibot';
import { EvidencesSchema } from './evidence.ts';
import { ConflictFieldSchema } from './vocabulary.ts';

/** What documents say of one engagement that cannot all be true, each with its own words. */
export const ConflictSchema = v.object({
	field: ConflictFieldSchema,
	/** The party of whom `mode` or `signed` is told; `null` for the other fields. */
	party: v.nullable(v.string()),
	claims: v.pipe(
		v.array(
			v.object({
				/** EDTF, name of the place, status, party id, mode, or `true` and `false`. */
				value: v.string(),
				evidence: EvidencesSchema
			})
		),
		v.minLength(2)
	)
});
export type Conflict = v.InferOutput<typeof ConflictSchema>;
