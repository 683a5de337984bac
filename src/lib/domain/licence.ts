import * as v from 'valibot';

/** The licence of a dataset, as a Data Package has it (specs.frictionlessdata.io/data-package/#licenses). */
export const LicenceSchema = v.object({
	/** An id of opendefinition.org: `CC-BY-4.0`. */
	name: v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/)),
	title: v.optional(v.string()),
	/** Address of its text. */
	path: v.optional(v.string())
});
export type Licence = v.InferOutput<typeof LicenceSchema>;
