import type { LexiconFile } from './files.ts';
import { error, warning, type Finding } from './finding.ts';

/** Kinds of files whose topmost keys every language should have. */
const KEYED = ['titles', 'bodies', 'sectors', 'minerals', 'outcomes', 'supply'] as const;

/** Files, kinds, topics and blocs that one language lacks and others have. */
export function coverageFindings(files: readonly LexiconFile[]): Finding[] {
	const languages = languagesOf(files);
	return [
		...missingFiles(files, languages),
		...missingKeys(files),
		...missingNames(files, languages)
	];
}

/** The languages of the lexicons: those that have rules. */
export function languagesOf(files: readonly LexiconFile[]): string[] {
	return files.flatMap(({ kind, language }) => (kind === 'rules' && language ? [language] : []));
}

function missingFiles(files: readonly LexiconFile[], languages: readonly string[]): Finding[] {
	const kinds = new Set(files.flatMap(({ kind, language }) => (language ? [kind] : [])));
	const names = new Set(files.map(({ name }) => name));
	return [...kinds].flatMap((kind) =>
		languages
			.map((language) => `${kind}/${language}.json`)
			.filter((name) => !names.has(name))
			.map((name) => error('missing-file', name, 'a language has a file of every kind'))
	);
}

function missingKeys(files: readonly LexiconFile[]): Finding[] {
	return KEYED.flatMap((kind) => {
		const own = files.filter((file) => file.kind === kind && file.language !== null);
		const keys = new Set(own.flatMap(({ data }) => Object.keys(data as object)));
		return own.flatMap(({ name, data }) =>
			[...keys]
				.filter((key) => isBare((data as Record<string, unknown>)[key]))
				.map((key) => warning('missing-language', name, `no words of ${key}`))
		);
	});
}

function isBare(value: unknown): boolean {
	if (value === undefined) return true;
	const lists = Array.isArray(value) ? [value] : Object.values(value as object);
	return lists.every((list) => Array.isArray(list) && list.length === 0);
}

function missingNames(files: readonly LexiconFile[], languages: readonly string[]): Finding[] {
	const blocs = files.find(({ name }) => name === 'blocs.json')?.data ?? [];
	return (blocs as readonly { id: string; names: Record<string, readonly string[]> }[]).flatMap(
		({ id, names }) =>
			languages
				.filter((language) => isBare(names[language]))
				.map((language) =>
					warning('missing-language', `blocs.json ${id}`, `no name in ${language}`)
				)
	);
}
