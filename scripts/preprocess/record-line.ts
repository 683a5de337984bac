import * as v from 'valibot';
import { digest } from '#lib/domain/digest.ts';
import { BlockSchema, DocumentSchema } from '#lib/domain/document.ts';
import { EngagementSchema } from '#lib/domain/engagement.ts';
import { EvidencesSchema, holds, type Evidence } from '#lib/domain/evidence.ts';
import { RelationshipSchema } from '#lib/domain/relationship.ts';
import type { Extraction } from '#lib/pipeline/extract.ts';
import { Fault } from '../fault.ts';
import { checkShape } from '../input/json.ts';
import { DocumentIdSchema } from '../input/document-id.ts';
import { checkText } from '../input/limits.ts';

const ORDINAL = v.pipe(v.number(), v.integer(), v.minValue(0));
const LONGEST_SKETCH = 64;

const DraftSchema = v.object({
	...v.omit(EngagementSchema, ['id', 'partOf', 'documents', 'conflicts', 'reviews']).entries,
	document: v.string(),
	isNamed: v.boolean(),
	partOf: v.nullable(ORDINAL),
	pairs: v.array(
		v.object({
			...v.pick(RelationshipSchema, ['source', 'target', 'direction', 'confidence']).entries,
			evidence: EvidencesSchema
		})
	),
	supply: v.record(
		v.string(),
		v.object({ suppliers: v.array(v.string()), seekers: v.array(v.string()) })
	)
});

/** What one document gives, as a line of the stream between `--stdin` and `--merge`. */
const RecordLineSchema = v.object({
	formatVersion: v.literal(1),
	text: v.string(),
	extraction: v.object({
		source: v.object({
			...v.omit(DocumentSchema, ['language', 'sha256', 'length', 'copyOf', 'counts', 'blocks'])
				.entries,
			id: DocumentIdSchema
		}),
		...v.pick(DocumentSchema, ['sha256', 'length', 'language', 'warnings']).entries,
		blocks: v.array(BlockSchema),
		sentences: v.array(v.object({ start: ORDINAL, end: ORDINAL })),
		drafts: v.array(DraftSchema),
		sketch: v.pipe(v.array(v.number()), v.maxLength(LONGEST_SKETCH))
	})
});

export interface Reading {
	text: string;
	extraction: Extraction;
}

export function recordLine({ text, extraction }: Reading): string {
	return JSON.stringify({ formatVersion: 1, text, extraction });
}

/**
 * Reads a line back. Lines come from elsewhere, so all of it is checked, and every quotation
 * against the text that comes with it.
 *
 * @throws Fault naming what is wrong
 */
export function readingOf(json: unknown): Reading {
	const { text, extraction } = checkShape(RecordLineSchema, json, {
		subject: 'It is no record that --stdin wrote: it',
		remedy: 'Make the line again with npm run --silent preprocess -- --stdin.'
	});
	checkText(text);
	const { source, sha256, length, drafts } = extraction;
	const broken = quotationsIn(drafts).find(
		(evidence) => evidence.document !== source.id || !holds(evidence, text)
	);
	if (broken || digest(text) !== sha256 || text.length !== length)
		throw new Fault(
			`${source.id}: ${broken ? `“${broken.exact}” does not stand where it should` : 'its text is not the one that was read'}.`,
			'Something changed the line on its way: make it again.'
		);
	return { text, extraction };
}

/** Every quotation below a value, wherever it stands. */
function quotationsIn(value: unknown): Evidence[] {
	if (Array.isArray(value)) return value.flatMap(quotationsIn);
	if (typeof value !== 'object' || value === null) return [];
	if ('exact' in value) return [value as Evidence];
	return Object.values(value).flatMap(quotationsIn);
}
