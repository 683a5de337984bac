import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readJsonFile } from '../input/json-file.ts';
import { inflected, inflectedNames, type Paradigms } from './inflection.ts';
import { fromRoot } from '../root.ts';

/** A file of `data/lexicons`, parsed and nothing more. */
export interface LexiconFile {
	/** From `data/lexicons`: `titles/en.json`, `blocs.json`. */
	name: string;
	/** The folder, or the name of a file that stands in none: `titles`, `blocs`. */
	kind: string;
	/** `null`: a table of all languages. */
	language: string | null;
	data: unknown;
}

/** Every file of `data/lexicons`, by name, with all forms of the entries that name their paradigm. */
export function readLexiconFiles(folder = fromRoot('data', 'lexicons')): LexiconFile[] {
	const paradigms = readParadigms(folder);
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => {
			const { dir, name: stem } = path.parse(name);
			const data = readJsonFile(path.join(folder, name));
			if (dir === '') return { name, kind: stem, language: null, data: ofAll(data, paradigms) };
			const own = paradigms[stem];
			return { name, kind: dir, language: stem, data: own ? inflected(data, own) : data };
		});
}

/** The paradigms of each language that has some. */
export function readParadigms(folder = fromRoot('data', 'lexicons')): Record<string, Paradigms> {
	const file = path.join(folder, 'paradigms.json');
	return existsSync(file) ? (readJsonFile(file) as Record<string, Paradigms>) : {};
}

/** The tables whose rows have names in each language; the others as they are. */
function ofAll(data: unknown, paradigms: Readonly<Record<string, Paradigms>>): unknown {
	const isNamed = (row: unknown): row is { names: Record<string, string[]> } =>
		typeof row === 'object' && row !== null && 'names' in row;
	return Array.isArray(data) && data.every(isNamed) ? inflectedNames(data, paradigms) : data;
}
