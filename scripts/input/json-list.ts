import * as v from 'valibot';
import { EdtfSchema } from '#lib/domain/edtf.ts';
import { ShowSchema } from '#lib/domain/vocabulary.ts';
import type { Source } from '#lib/pipeline/01-read/source.ts';
import { Fault } from '../fault.ts';
import { decode } from './decode.ts';
import { DocumentIdSchema, idOf } from './document-id.ts';
import { failedFile, type FailedFile } from './failed-file.ts';
import { checkShape, parseJson } from './json.ts';
import { checkText } from './limits.ts';

const REMEDY = 'Each document needs an id and a text.';

const optionalText = v.optional(v.nullable(v.string()), null);
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

/** The documents of a list, and what in it is none. */
export interface Listed {
	sources: Source[];
	failed: FailedFile[];
}

const ListSchema = v.union([v.array(v.unknown()), v.object({ documents: v.array(v.unknown()) })]);

/**
 * The documents of a JSON list `[{ id, title, text, published… }]`, or of an object that has it as `documents`.
 * An entry without an id is called by the file and its number, from 1; a broken one fails alone.
 *
 * @throws Fault when it is no such list
 */
export function readJsonList(file: string, bytes: Uint8Array): Listed {
	const { text, warnings } = decode(bytes);
	const json = parseJson(text, { subject: 'It', remedy: 'Correct it or take it away.' });
	const list = checkShape(ListSchema, json, {
		subject: 'It is no list of documents: it',
		remedy: REMEDY
	});
	const listed: Listed = { sources: [], failed: [] };
	(Array.isArray(list) ? list : list.documents).forEach((entry, i) => {
		try {
			const named = { ...(Object(entry) as object), id: idIn(entry) ?? `${idOf(file)}-${i + 1}` };
			const item = checkShape(ItemSchema, named, { subject: `Entry ${i + 1}`, remedy: REMEDY });
			checkItem(item.id, item.text);
			listed.sources.push({ ...item, file: `${file}#${item.id}`, warnings });
		} catch (error) {
			listed.failed.push(failedFile(`${file}#${i + 1}`, error));
		}
	});
	return listed;
}

function idIn(entry: unknown): unknown {
	return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
}

function checkItem(id: string, text: string): void {
	try {
		checkText(text);
	} catch (error) {
		if (error instanceof Fault) throw new Fault(`${id}: ${error.message}`, error.remedy);
		throw error;
	}
}
