import * as v from 'valibot';
import { EdtfSchema } from '#lib/domain/edtf.ts';
import { ShowSchema } from '#lib/domain/vocabulary.ts';
import type { Source } from '#lib/pipeline/01-read/source.ts';
import { Fault } from '../fault.ts';
import { decode } from './decode.ts';
import { checkText } from './limits.ts';

const REMEDY = 'Each document needs an id and a text.';

const optionalText = v.optional(v.nullable(v.string()), null);
/** What a link and a file name can hold. */
export const DocumentIdSchema = v.pipe(
	v.string(),
	v.regex(/^[\p{L}\p{N}._-]{1,120}$/u, 'Expected letters, digits, dots, dashes and underscores')
);
const ItemSchema = v.object({
	id: DocumentIdSchema,
	text: v.pipe(v.string(), v.minLength(1)),
	title: optionalText,
	publisher: optionalText,
	published: v.optional(v.nullable(EdtfSchema), null),
	url: optionalText,
	licence: optionalText,
	show: v.optional(ShowSchema, 'full')
});

const LONGEST_PATH = 500;
/** A document that comes alone may also say which file it comes from. */
const LineSchema = v.object({
	...ItemSchema.entries,
	file: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_PATH))), null)
});

/**
 * A document that comes as a line of its own.
 *
 * @throws Fault naming what is wrong with it
 */
export function documentOf(json: unknown): Source {
	const parsed = v.safeParse(LineSchema, json);
	if (!parsed.success)
		throw new Fault(
			`It is no document: ${parsed.issues[0].message} at ${v.getDotPath(parsed.issues[0]) ?? 'its top'}`,
			REMEDY
		);
	const { file, ...item } = parsed.output;
	checkItem(item.id, item.text);
	return { ...item, file: file ?? `stdin#${item.id}`, warnings: [] };
}

/** The documents of a JSON list `[{ id, title, text, published… }]`, or of an object that has it as `documents`. */
export function readJsonList(file: string, bytes: Uint8Array): Source[] {
	const { text, warnings } = decode(bytes);
	let json: unknown;
	try {
		json = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch (error) {
		throw new Fault(
			`It is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
			'Correct it or take it away.'
		);
	}
	// A union would not say where in the list the damage is.
	const list = v.safeParse(
		Array.isArray(json) ? v.array(ItemSchema) : v.object({ documents: v.array(ItemSchema) }),
		json
	);
	if (!list.success)
		throw new Fault(
			`It is no list of documents: ${list.issues[0].message} at ${v.getDotPath(list.issues[0]) ?? 'its top'}`,
			REMEDY
		);
	const items = Array.isArray(list.output) ? list.output : list.output.documents;
	for (const item of items) checkItem(item.id, item.text);
	return items.map((item) => ({ ...item, file: `${file}#${item.id}`, warnings }));
}

function checkItem(id: string, text: string): void {
	try {
		checkText(text);
	} catch (error) {
		if (error instanceof Fault) throw new Fault(`${id}: ${error.message}`, error.remedy);
		throw error;
	}
}
