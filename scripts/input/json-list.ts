import * as v from 'valibot';
import { EdtfSchema } from '#lib/domain/edtf.ts';
import { ShowSchema } from '#lib/domain/vocabulary.ts';
import type { Source } from '#lib/pipeline/01-read/source.ts';
import { Fault } from '../fault.ts';
import { decode } from './decode.ts';
import { checkShape, parseJson } from './json.ts';
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
	const { file, ...item } = checkShape(LineSchema, json, {
		subject: 'It is no document: it',
		remedy: REMEDY
	});
	checkItem(item.id, item.text);
	return { ...item, file: file ?? `stdin#${item.id}`, warnings: [] };
}

/** The documents of a JSON list `[{ id, title, text, published… }]`, or of an object that has it as `documents`. */
export function readJsonList(file: string, bytes: Uint8Array): Source[] {
	const { text, warnings } = decode(bytes);
	const json = parseJson(text, { subject: 'It', remedy: 'Correct it or take it away.' });
	const fault = { subject: 'It is no list of documents: it', remedy: REMEDY };
	// A union would not say where in the list the damage is.
	const items = Array.isArray(json)
		? checkShape(v.array(ItemSchema), json, fault)
		: checkShape(v.object({ documents: v.array(ItemSchema) }), json, fault).documents;
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
