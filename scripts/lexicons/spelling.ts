import { shadowOf } from '#lib/pipeline/01-read/shadow.ts';
import type { LexiconFile } from './files.ts';
import { error, type Finding } from './finding.ts';

/** Kinds in whose words a space at an end is meant: "by " opens a line that names its author. */
const SPACED: ReadonlySet<string> = new Set(['boilerplate', 'idioms']);

/** Texts for people, not for the engine: they may hold any sign. */
const PROSE: ReadonlySet<string> = new Set(['reason', 'yes', 'no']);

/**
 * Whether every string is spelt as the engine sees a text: composed (NFC), with straight quotes and
 * hyphens, without invisible characters. Another spelling can never match. Empty strings and the
 * same entry twice in one list are found here too.
 */
export function spellingFindings(files: readonly LexiconFile[]): Finding[] {
	return files
		.filter(({ kind }) => kind !== 'paradigms')
		.flatMap((file) => inValue(file.data, file.name, file));
}

function inValue(value: unknown, where: string, file: LexiconFile): Finding[] {
	if (typeof value === 'string') return inString(value, where, file);
	// Endings, of the singular and of the plural: either may be empty.
	if (where.endsWith(' plural')) return [];
	if (Array.isArray(value))
		return [...twice(value, where), ...value.flatMap((item) => inValue(item, where, file))];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) =>
		PROSE.has(key) ? [] : [...inString(key, where, file), ...inValue(item, `${where} ${key}`, file)]
	);
}

function inString(word: string, where: string, { kind }: LexiconFile): Finding[] {
	// Only Chinese writes foreign names in characters of their own.
	if (word.trim() === '')
		return where.endsWith(' transliteration') ? [] : [error('empty', where, 'an empty entry')];
	if (word !== word.normalize('NFC')) return [error('not-nfc', where, `"${word}" is not NFC`)];
	if (!SPACED.has(kind) && (word !== word.trim() || /\s\s/.test(word)))
		return [error('space', where, `"${word}" has a space too many`)];
	const seen = shadowOf(word).text;
	if (seen !== word)
		return [error('typographic', where, `"${word}" is "${seen}" to the engine: write that`)];
	return [];
}

function twice(list: readonly unknown[], where: string): Finding[] {
	const words = list.filter((item) => typeof item === 'string');
	return [...new Set(words.filter((word, at) => words.indexOf(word) !== at))].map((word) =>
		error('twice', where, `"${word}" stands twice in one list`)
	);
}
