import type { LexiconFile } from './files.ts';

/** An entry that is looked for in a text as it stands, and what it means there. */
export interface SurfaceEntry {
	surface: string;
	where: string;
	/** `name`, `title`, …: what is found of one layer hides nothing of another. */
	layer: 'name' | 'title' | 'sector' | 'mineral' | 'cue' | 'trigger' | 'outcome' | 'supply';
	/** What it stands for in its layer: a party, a sector, a kind of office. */
	meaning: string;
	/** `not`, `blocks`: found so that nothing inside it is. */
	isBlock: boolean;
	/** Marked as needing a second cue. */
	isAmbiguous: boolean;
}

type Tables = Record<string, Record<string, readonly unknown[]>>;

/** The entries of one language's files that the engine looks for in texts. */
export function surfacesOf(files: readonly LexiconFile[], language: string): SurfaceEntry[] {
	return files.flatMap((file) => {
		if (file.name === 'blocs.json') return readBlocs(file, language);
		if (file.name === 'people.json') return readPeople(file, language);
		return file.language === language ? (READERS[file.kind]?.(file) ?? []) : [];
	});
}

const READERS: Record<string, (file: LexiconFile) => SurfaceEntry[]> = {
	countries: readCountries,
	titles: (file) => readLists(file, 'title'),
	bodies: readBodies,
	sectors: (file) => readTopics(file, 'sector', 'weak'),
	minerals: (file) => readTopics(file, 'mineral', 'ambiguous'),
	outcomes: (file) => readLists(file, 'outcome'),
	supply: (file) => readLists(file, 'supply'),
	rules: readRules
};

function entry(
	file: LexiconFile,
	path: string,
	layer: SurfaceEntry['layer'],
	meaning: string,
	surface: unknown,
	marks: Partial<SurfaceEntry> = {}
): SurfaceEntry {
	return {
		surface: String(surface),
		where: `${file.name} ${path}`,
		layer,
		meaning,
		isBlock: false,
		isAmbiguous: false,
		...marks
	};
}

function readCountries(file: LexiconFile): SurfaceEntry[] {
	return Object.entries(file.data as Tables).flatMap(([id, country]) =>
		['names', 'demonyms', 'seats', 'blocks'].flatMap((field) =>
			(country[field] ?? []).map((surface) =>
				entry(file, `${id} ${field}`, 'name', id, surface, {
					isBlock: field === 'blocks',
					isAmbiguous: country.ambiguous?.includes(surface) ?? false
				})
			)
		)
	);
}

function readLists(file: LexiconFile, layer: SurfaceEntry['layer']): SurfaceEntry[] {
	return Object.entries(file.data as Record<string, readonly unknown[]>).flatMap(([kind, list]) =>
		list.map((surface) => entry(file, kind, layer, kind, surface))
	);
}

function readBodies(file: LexiconFile): SurfaceEntry[] {
	const { national = [], ...kinds } = file.data as Record<string, readonly unknown[]>;
	return [
		...readLists({ ...file, data: kinds }, 'title'),
		...(national as readonly { text: string; country: string }[]).map(({ text, country }) =>
			entry(file, `national ${country}`, 'name', country, text)
		)
	];
}

function readTopics(
	file: LexiconFile,
	layer: 'sector' | 'mineral',
	doubtful: 'weak' | 'ambiguous'
): SurfaceEntry[] {
	return Object.entries(file.data as Tables).flatMap(([id, topic]) =>
		Object.entries(topic).flatMap(([field, list]) =>
			list
				// In minerals an ambiguous word is one of the names, marked.
				.filter((word) => field !== 'names' || !topic.ambiguous?.includes(word))
				.map((surface) =>
					entry(file, `${id} ${field}`, layer, id, surface, {
						isBlock: field === 'not',
						isAmbiguous: field === doubtful
					})
				)
		)
	);
}

function readRules(file: LexiconFile): SurfaceEntry[] {
	type Row = { id: string; surfaces: readonly string[]; not?: readonly string[] };
	return (file.data as readonly Row[]).flatMap(({ id, surfaces, not = [] }) => [
		...surfaces.map((surface) => entry(file, id, 'trigger', id, surface)),
		...not.map((surface) => entry(file, `${id} not`, 'trigger', id, surface, { isBlock: true }))
	]);
}

type Names = Record<string, readonly string[]>;

function readBlocs(file: LexiconFile, language: string): SurfaceEntry[] {
	return (file.data as readonly { id: string; names: Names }[]).flatMap(({ id, names }) =>
		(names[language] ?? []).map((surface) => entry(file, `${id} ${language}`, 'name', id, surface))
	);
}

function readPeople(file: LexiconFile, language: string): SurfaceEntry[] {
	return (file.data as readonly { country: string; names: Names }[]).flatMap(({ country, names }) =>
		(names[language] ?? []).map((surface) =>
			entry(file, `${country} ${language}`, 'name', country, surface)
		)
	);
}
