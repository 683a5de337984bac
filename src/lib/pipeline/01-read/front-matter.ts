import { isCivil } from '#lib/domain/calendar.ts';

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
		const key = keyOf(line);
		if (key === undefined || facts[key] !== null) continue;
		const value = unquoted(line.slice(line.indexOf(':') + 1).trim());
		facts[key] = value === '' ? null : key === 'published' ? publishedOn(value) : value;
	}
	return facts;
}

/**
 * The text below its front matter. Where a date in it cannot be read, all stays: the pipeline
 * knows more ways to write one.
 */
export function withoutFrontMatter(text: string): string {
	const lines = metadataLines(text);
	if (lines.length === 0) return text;
	const isDated = lines.some((line) => keyOf(line) === 'published');
	if (isDated && frontMatter(text).published === null) return text;
	const opening = text.indexOf('---');
	const closing = /\n[^\S\n]*---[^\S\n]*(?:\n|$)/.exec(text.slice(opening));
	return closing ? text.slice(opening + closing.index + closing[0].length) : text;
}

/** The year, month or day (EDTF) that a date begins with; `null` for one that no calendar has. */
export function publishedOn(value: string): string | null {
	const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ]\d\d?:.*)?)?)?$/.exec(value);
	if (!match) return null;
	const [, year = '', month, day] = match;
	if (!isCivil(Number(year), Number(month ?? 1), Number(day ?? 1))) return null;
	return [year, month, day].filter((part) => part !== undefined).join('-');
}

function metadataLines(text: string): string[] {
	const lines = text.slice(0, LONGEST).trimStart().split(/\r?\n/);
	if (lines[0]?.trim() !== '---') return [];
	const close = lines.findIndex((line, i) => i > 0 && line.trim() === '---');
	return close < 0 ? [] : lines.slice(1, close);
}

function keyOf(line: string): keyof FrontMatter | undefined {
	const name = line
		.slice(0, Math.max(0, line.indexOf(':')))
		.trim()
		.toLowerCase();
	return Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
}

function unquoted(value: string): string {
	const inner = /^(["'])(.*)\1$/.exec(value)?.[2];
	return (inner ?? value).trim();
}
