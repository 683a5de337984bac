import * as v from 'valibot';
import type { Lens } from '#lib/query/lens.ts';
import lenses from '#lib/query/lenses.json';

const SideSchema = v.object({
	parties: v.optional(v.array(v.string())),
	regions: v.optional(v.array(v.string()))
});

const LensSchema = v.object({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
	/** By interface language; a test sees that none is missing. */
	name: v.record(v.string(), v.string()),
	between: v.optional(v.tuple([SideSchema, SideSchema])),
	named: v.optional(v.array(v.string())),
	sectors: v.optional(v.array(v.string())),
	minerals: v.optional(v.boolean())
});

/** The lenses of `query/lenses.json`; the first is the one that shows everything. */
export function loadLenses(): Lens[] {
	return v.parse(v.pipe(v.array(LensSchema), v.minLength(1)), lenses) as Lens[];
}
