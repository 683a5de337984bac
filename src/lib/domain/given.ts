import * as v from 'valibot';
import { RoleSchema } from './vocabulary.ts';

export const LONGEST_NAME = 500;
const LONGEST_QUOTATION = 2000;

/** A text of one line that is not empty. */
export const line = (most: number) =>
	v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

const countryCode = v.pipe(
	v.string(),
	v.regex(/^[A-Z]{3}$/, 'Expected an ISO 3166-1 alpha-3 code')
);

/** A venue as a person gives it: by its point, or by names that the gazetteer knows. */
export const GivenVenueSchema = v.union([
	v.object({
		/** `gn:` and the GeoNames id, or the country's code where only the country is known. */
		place: line(LONGEST_NAME),
		name: line(LONGEST_NAME),
		/** ISO 3166-1 alpha-3. */
		country: countryCode,
		lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
		lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
	}),
	v.strictObject({
		/** Of the city; `null` where only the country is known. */
		name: v.optional(v.nullable(line(LONGEST_NAME)), null),
		country: countryCode
	})
]);

/** Somebody who took part and was not read, with the words that say so. */
export const GivenPartySchema = v.object({
	/** ISO 3166-1 alpha-3, or a bloc's or organisation's id. */
	party: line(100),
	role: v.optional(RoleSchema, 'participant'),
	/** Id of the document in which the words stand. */
	document: line(LONGEST_NAME),
	/** The words, to the letter: space and case of the text may not be changed. */
	exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_QUOTATION))
});
export type GivenParty = v.InferOutput<typeof GivenPartySchema>;
