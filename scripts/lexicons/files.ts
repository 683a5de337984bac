import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readJsonFile } from '../input/json-file.ts';
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

/** Every file of `data/lexicons`, by name. */
export function readLexiconFiles(folder = fromRoot('data', 'lexicons')): LexiconFile[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => {
			const { dir, name: stem } = path.parse(name);
			const data = readJsonFile(path.join(folder, name));
			return { name, kind: dir || stem, language: dir ? stem : null, data };
		});
}
