import * as v from 'valibot';
import { EdtfSchema } from './edtf.ts';
import { BlockRoleSchema, LanguageSchema, ShowSchema } from './vocabulary.ts';

export const BlockSchema = v.object({
	start: v.number(),
	end: v.number(),
	role: BlockRoleSchema,
	language: LanguageSchema
});

export const DocumentSchema = v.object({
	id: v.string(),
	/** Path below the input folder, with forward slashes. */
	file: v.string(),
	title: v.nullable(v.string()),
	publisher: v.nullable(v.string()),
	published: v.nullable(EdtfSchema),
	url: v.nullable(v.string()),
	language: LanguageSchema,
	licence: v.nullable(v.string()),
	show: ShowSchema,
	/** Of the text as read, UTF-8. */
	sha256: v.string(),
	/** UTF-16 code units. */
	length: v.number(),
	/** Id of the document of which this is a copy under another name; both count as one source. */
	copyOf: v.optional(v.nullable(v.string()), null),
	counts: v.object({ engagements: v.number(), relationships: v.number(), evidence: v.number() }),
	blocks: v.array(BlockSchema),
	warnings: v.array(v.string())
});
export type DocumentRecord = v.InferOutput<typeof DocumentSchema>;

/** A file of the folder that is none of the documents, and why. */
export const UnreadSchema = v.object({ file: v.string(), cause: v.string(), remedy: v.string() });
export type Unread = v.InferOutput<typeof UnreadSchema>;

export const DocumentsFileSchema = v.object({
	formatVersion: v.literal(1),
	documents: v.array(DocumentSchema),
	/** Files that could not be read, by name. */
	unread: v.optional(v.array(UnreadSchema), [])
});
export type DocumentsFile = v.InferOutput<typeof DocumentsFileSchema>;

/** `texts/<id>.json`: the text as read, whole, or the sentences around the evidence. */
export const TextFileSchema = v.object({
	id: v.string(),
	sha256: v.string(),
	length: v.number(),
	segments: v.array(v.object({ start: v.number(), text: v.string() }))
});
export type TextFile = v.InferOutput<typeof TextFileSchema>;
