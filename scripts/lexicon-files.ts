import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '#lib/domain/vocabulary.ts';
import type { ConfidenceTable } from '#lib/pipeline/lexicon/confidence-table.ts';
import type { RawBloc, RawLanguage, RawLexicon, RawPerson } from '#lib/pipeline/lexicon/lexicon.ts';
import { readJsonFile } from './input/json-file.ts';
import { readParadigms } from './lexicons/files.ts';
import { inflected, inflectedNames, type Paradigms } from './lexicons/inflection.ts';
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
	'idioms',
	'dates'
] as const;

/**
 * Reads `data/lexicons` and `data/geo`: every folder of them is a kind, every file a language.
 * Entries that name their paradigm come in all their forms.
 *
 * @param confidence instead of the table on disk
 */
export function readLexicon(confidence?: ConfidenceTable): RawLexicon {
	const paradigms = readParadigms();
	const languages: Record<Language, RawLanguage> = {};
	for (const language of languageNames())
		languages[language] = readLanguage(language, paradigms[language]);
	return {
		languages,
		blocs: inflectedNames(read<RawBloc[]>(LEXICONS, 'blocs.json'), paradigms),
		people: inflectedNames(read<RawPerson[]>(LEXICONS, 'people.json'), paradigms),
		outlets: read(LEXICONS, 'outlets.json'),
		addresses: read(LEXICONS, 'addresses.json'),
		epochs: read(LEXICONS, 'epochs.json'),
		countryNames: read(GEO, 'country-names.json'),
		countries: read(GEO, 'countries.json'),
		gazetteer: read(GEO, 'gazetteer.json'),
		confidence: confidence ?? read(CONFIDENCE_FILE)
	};
}

function languageNames(): Language[] {
	return readdirSync(path.join(LEXICONS, 'rules'))
		.sort()
		.map((file) => path.basename(file, '.json'));
}

/** Each file is read when it is first asked for: rules and sectors only where a text is in the language. */
function readLanguage(language: Language, paradigms: Paradigms | undefined): RawLanguage {
	const tables = {};
	for (const kind of KINDS) {
		let known: unknown;
		const get = () => {
			if (known !== undefined) return known;
			const data = read(LEXICONS, kind, `${language}.json`);
			return (known = paradigms ? inflected(data, paradigms) : data);
		};
		Object.defineProperty(tables, kind, { get, enumerable: true });
	}
	return tables as RawLanguage;
}

function read<T>(...parts: string[]): T {
	return readJsonFile(path.join(...parts)) as T;
}
