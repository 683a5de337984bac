import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '#lib/domain/vocabulary.ts';
import type { ConfidenceTable } from '#lib/pipeline/confidence-table.ts';
import type { RawLanguage, RawLexicon } from '#lib/pipeline/lexicon.ts';
import { readJsonFile } from './input/json-file.ts';
import { fromRoot } from './root.ts';

const LEXICONS = fromRoot('data', 'lexicons');
const GEO = fromRoot('data', 'geo');
/** The one file of the lexicons that is written by machine: `npm run fit`. */
export const CONFIDENCE_FILE = path.join(LEXICONS, 'confidence.json');
/** What a language has to have before its blocks are read for engagements. */
const KINDS = [
	'countries',
	'titles',
	'persons',
	'bodies',
	'sectors',
	'minerals',
	'outcomes',
	'supply',
	'boilerplate',
	'rules',
	'grammar',
	'dates'
] as const;

/**
 * Reads `data/lexicons` and `data/geo`: every folder of them is a kind, every file a language.
 *
 * @param confidence instead of the table on disk
 */
export function readLexicon(confidence?: ConfidenceTable): RawLexicon {
	const languages: Record<Language, RawLanguage> = {};
	for (const file of readdirSync(path.join(LEXICONS, 'rules')).sort()) {
		const language = path.basename(file, '.json');
		languages[language] = readLanguage(language);
	}
	return {
		languages,
		blocs: read(LEXICONS, 'blocs.json'),
		people: read(LEXICONS, 'people.json'),
		outlets: read(LEXICONS, 'outlets.json'),
		epochs: read(LEXICONS, 'epochs.json'),
		countryNames: read(GEO, 'country-names.json'),
		countries: read(GEO, 'countries.json'),
		gazetteer: read(GEO, 'gazetteer.json'),
		confidence: confidence ?? read(CONFIDENCE_FILE)
	};
}

function readLanguage(language: Language): RawLanguage {
	return Object.fromEntries(
		KINDS.map((kind) => [kind, read(LEXICONS, kind, `${language}.json`)])
	) as unknown as RawLanguage;
}

function read<T>(...parts: string[]): T {
	return readJsonFile(path.join(...parts)) as T;
}
