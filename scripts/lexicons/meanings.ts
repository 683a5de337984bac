import { fold } from '#lib/pipeline/text/fold.ts';
import { HANGUL, WORD, scriptOf } from '#lib/pipeline/text/script.ts';
import type { LexiconFile } from './files.ts';
import { error, warning, type Finding } from './finding.ts';
import { surfacesOf, type SurfaceEntry } from './surfaces.ts';

/**
 * What the entries of one language do to each other: one surface with two meanings, an entry that
 * another makes useless, one so short or so common that it would be found everywhere.
 */
export function meaningFindings(files: readonly LexiconFile[], language: string): Finding[] {
	const entries = surfacesOf(files, language);
	return [
		...entries.flatMap(tooShort),
		...stopWords(entries, files, language),
		...twoMeanings(entries),
		...nameAndTitle(entries),
		...hiddenByRules(entries),
		...implied(entries)
	];
}

function tooShort({ surface, where, isBlock, isAmbiguous }: SurfaceEntry): Finding[] {
	const script = scriptOf(surface.charCodeAt(0));
	if ([...surface].length > 1 || isBlock || isAmbiguous) return [];
	if (where.startsWith('titles/') || where.startsWith('bodies/'))
		return [error('one-letter', where, `"${surface}": the engine passes by titles of one sign`)];
	return script === WORD || script === HANGUL
		? [error('one-letter', where, `"${surface}" would be found everywhere`)]
		: [];
}

/** Among the words by which a language is told, longer ones are content: "ministro", "trade". */
const LONGEST_STOP_WORD = 3;

/** The small words of a language are no words of a topic, a party or an office. */
function stopWords(
	entries: readonly SurfaceEntry[],
	files: readonly LexiconFile[],
	language: string
): Finding[] {
	const grammar = files.find(({ name }) => name === `grammar/${language}.json`)?.data as
		Record<string, readonly string[] | undefined> | undefined;
	const closed = ['locative', 'with', 'between', 'and', 'of'];
	const words = new Set([
		...closed.flatMap((key) => grammar?.[key] ?? []),
		...(grammar?.common ?? []).filter(({ length }) => length <= LONGEST_STOP_WORD)
	]);
	return entries
		.filter(({ surface, layer }) => layer !== 'trigger' && words.has(surface))
		.map(({ surface, where }) =>
			error('stop-word', where, `"${surface}" is a word of the grammar`)
		);
}

const CHOOSING: ReadonlySet<string> = new Set(['name', 'sector', 'mineral']);

/**
 * A word for two parties, sectors or minerals has to be marked: the first would simply win. People
 * may serve one party after another; their years tell which (`leaders.ts`).
 */
function twoMeanings(entries: readonly SurfaceEntry[]): Finding[] {
	const sure = entries.filter(
		({ layer, where, isAmbiguous, isBlock }) =>
			CHOOSING.has(layer) && !isAmbiguous && !isBlock && !where.startsWith('people.json')
	);
	return grouped(sure, ({ layer, surface }) => `${layer} ${surface}`).flatMap((group) => {
		const [first] = group;
		const meanings = [...new Set(group.map(({ meaning }) => meaning))];
		if (!first || meanings.length < 2) return [];
		const places = group.map(({ where }) => where).join(', ');
		return [
			error('two-meanings', places, `"${first.surface}" stands for ${meanings.join(' and ')}`)
		];
	});
}

/** A seat that is an office besides. A ministry that only one state has is both on purpose. */
function nameAndTitle(entries: readonly SurfaceEntry[]): Finding[] {
	const titles = new Map(
		entries.filter(({ layer }) => layer === 'title').map((title) => [title.surface, title])
	);
	return entries.flatMap(({ surface, layer, where, isBlock }) => {
		const isName = layer === 'name' && !isBlock && !where.startsWith('bodies/');
		const title = isName ? titles.get(surface) : undefined;
		return title
			? [warning('name-and-title', where, `"${surface}" is a title too (${title.where})`)]
			: [];
	});
}

/** The engine takes no word of a rule for a name (`names.ts`). */
function hiddenByRules(entries: readonly SurfaceEntry[]): Finding[] {
	const rules = new Map(
		entries
			.filter(({ layer, isBlock }) => layer === 'trigger' && !isBlock)
			.map(({ surface, meaning }) => [fold(surface), meaning])
	);
	return entries.flatMap(({ surface, layer, where, isBlock }) => {
		const rule = layer === 'name' && !isBlock ? rules.get(fold(surface)) : undefined;
		return rule === undefined
			? []
			: [error('never-matches', where, `"${surface}" is read as a word of the rule ${rule}`)];
	});
}

/** "Ambassador" beside "ambassador": what is written small matches any case already. */
function implied(entries: readonly SurfaceEntry[]): Finding[] {
	const key = ({ where, surface, isAmbiguous }: SurfaceEntry) =>
		`${where}\u0000${String(isAmbiguous)}\u0000${surface.toLowerCase()}`;
	return grouped(entries, key).flatMap((group) => {
		const small = group.find(({ surface }) => surface === surface.toLowerCase());
		return group
			.filter((one) => small !== undefined && one !== small && one.surface !== small.surface)
			.map(({ where, surface }) =>
				warning('implied', where, `"${surface}" is found by "${surface.toLowerCase()}" already`)
			);
	});
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return [...groups.values()];
}
