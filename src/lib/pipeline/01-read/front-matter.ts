import * as v from 'valibot';
import { EdtfSchema } from '#lib/domain/edtf.ts';
import { isCivil } from '../04-date/civil.ts';

/** What a text says of itself between two lines of dashes at its top. */
export interface FrontMatter {
	title: string | null;
	publisher: string | null;
	/** EDTF. */
	published: string | null;
	url: string | null;
}

/** Keys of the static site generators and archives, lower case. */
const KEYS: Readonly<Record<string, keyof FrontMatter>> = {
	title: 'title',
	publisher: 'publisher',
	source: 'publisher',
	published: 'published',
	date: 'published',
	url: 'url'
};

/** A block that is not closed within so many code units is no front matter. */
const LONGEST = 10_000;

/** Reads `key: value` lines; `null` for what is not there or is no date. The text itself stays as it is. */
export function frontMatter(text: string): FrontMatter {
	const facts: FrontMatter = { title: null, publisher: null, published: null, url: null };
	for (const line of metadataLines(text)) {
		const colon = line.indexOf(':');
		const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
		const key = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
		if (key === undefined || facts[key] !== null) continue;
		const value = unquoted(line.slice(colon + 1).trim());
		facts[key] = value === '' ? null : key === 'published' ? publishedOn(value) : value;
	}
	return facts;
}

/** An EDTF date, or the day of a date with a time; `null` for a day that no calendar has. */
export function publishedOn(value: string): string | null {
	const edtf = /^\d{4}-\d\d-\d\d(?=[T ]\d\d?:)/.exec(value)?.[0] ?? value;
	const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf);
	if (day && !isCivil(Number(day[1]), Number(day[2]), Number(day[3]))) return null;
	return v.is(EdtfSchema, edtf) ? edtf : null;
}

function metadataLines(text: string): string[] {
	const lines = text.slice(0, LONGEST).trimStart().split(/\r?\n/);
	if (lines[0]?.trim() !== '---') return [];
	const close = lines.findIndex((line, i) => i > 0 && line.trim() === '---');
	return close < 0 ? [] : lines.slice(1, close);
}

function unquoted(value: string): string {
	const inner = /^(["'])(.*)\1$/.exec(value)?.[2];
	return (inner ?? value).trim();
}
