import * as v from 'valibot';
import { EdtfSchema } from './edtf.ts';
import { GivenPartySchema, GivenVenueSchema, line, LONGEST_NAME } from './given.ts';
import { EngagementTypeSchema, StatusSchema } from './vocabulary.ts';

/** What one file of corrections may hold. */
export const LARGEST_CORRECTIONS = 5_000_000;
const MOST_CORRECTIONS = 10_000;
const LONGEST_REASON = 2000;
const MOST_IDS = 200;

const ids = v.pipe(v.array(line(LONGEST_NAME)), v.maxLength(MOST_IDS));

const entered = {
	/** Id of the engagement. */
	target: line(100),
	who: line(LONGEST_NAME),
	/** The day on which it was entered. */
	when: v.pipe(v.string(), v.isoDate('Expected a day such as 2026-01-15')),
	why: v.optional(v.nullable(line(LONGEST_REASON)), null)
};
const edit = <F extends string, S extends v.GenericSchema>(field: F, value: S) =>
	v.object({ ...entered, verdict: v.literal('edited'), field: v.literal(field), value });

/**
 * What a person says of an engagement. Of the lists (parties, sectors, minerals) one gives the ids
 * that are right among those read: what no document proves cannot be added. A `party` that is missing
 * comes with the words of a document.
 */
const CorrectionSchema = v.variant('verdict', [
	v.object({ ...entered, verdict: v.literal('accepted') }),
	v.object({ ...entered, verdict: v.literal('rejected') }),
	v.variant('field', [
		edit('name', line(LONGEST_NAME)),
		edit('type', EngagementTypeSchema),
		edit('status', StatusSchema),
		edit('date', v.nullable(EdtfSchema)),
		edit('venue', v.nullable(GivenVenueSchema)),
		edit('party', GivenPartySchema),
		edit('parties', v.pipe(ids, v.minLength(1))),
		edit('sectors', ids),
		edit('minerals', ids)
	])
]);
export type Correction = v.InferOutput<typeof CorrectionSchema>;
export type Edit = Extract<Correction, { verdict: 'edited' }>;

/** `corrections.json` beside the documents. */
export const CorrectionsFileSchema = v.object({
	formatVersion: v.literal(1),
	corrections: v.pipe(v.array(CorrectionSchema), v.maxLength(MOST_CORRECTIONS))
});

/** `null`: it is no correction. */
export function correctionOf(value: unknown): Correction | null {
	const result = v.safeParse(CorrectionSchema, value);
	return result.success ? result.output : null;
}

/** The corrections in the text of such a file; `null`: it is none, or damaged. */
export function correctionsIn(text: string): Correction[] | null {
	if (text.length > LARGEST_CORRECTIONS) return null;
	try {
		const result = v.safeParse(CorrectionsFileSchema, JSON.parse(text));
		return result.success ? result.output.corrections : null;
	} catch {
		return null;
	}
}
