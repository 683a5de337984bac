import { compileBoilerplate, isLinksHeading } from '#lib/pipeline/02-segment/boilerplate.ts';
import { fold } from '#lib/pipeline/text/fold.ts';
import type { RawBoilerplate } from '#lib/pipeline/lexicon/lexicon.ts';
import type { LexiconFile } from './files.ts';
import { error, type Finding } from './finding.ts';

/** Lists that the engine asks for one word in small letters. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = { persons: ['stops', 'verbs'] };
/** Objects whose keys are words in small letters. */
const SMALL_KEYS: Readonly<Record<string, readonly string[]>> = {
	dates: ['months', 'weekdays', 'relative']
};

/** Entries of the lists that are asked for a word as the engine has made it: others never match. */
export function wordSetFindings(files: readonly LexiconFile[]): Finding[] {
	return files.flatMap(({ name, kind, data }) => {
		const tables = data as Record<string, readonly string[] | Record<string, number>>;
		const words = (SMALL_WORDS[kind] ?? []).flatMap((key) =>
			(tables[key] as readonly string[]).map((word) => ({ word, key, isOne: true }))
		);
		const keys = (SMALL_KEYS[kind] ?? []).flatMap((key) =>
			Object.keys(tables[key] ?? {}).map((word) => ({ word, key, isOne: false }))
		);
		return [...words, ...keys]
			.filter(({ word, isOne }) => word !== word.toLowerCase() || (isOne && /\s/.test(word)))
			.map(({ word, key, isOne }) =>
				error(
					'never-matches',
					`${name} ${key}`,
					`"${word}" is asked for ${isOne ? 'as one word ' : ''}in small letters`
				)
			);
	});
}

/** Headings that do not even match themselves: the signs before a heading are cut off. */
export function headingFindings(files: readonly LexiconFile[]): Finding[] {
	return files.flatMap(({ name, kind, data }) => {
		if (kind !== 'boilerplate') return [];
		const headings = (data as RawBoilerplate)['links-heading'] ?? [];
		return headings
			.filter(
				(phrase) =>
					!isLinksHeading(fold(phrase), compileBoilerplate([{ 'links-heading': [phrase] }]))
			)
			.map((phrase) =>
				error(
					'never-matches',
					`${name} links-heading`,
					`"${phrase}" opens with a sign that is cut off`
				)
			);
	});
}
