/** Лавров, Путин; Вершинский; Макей; Эрдоган: each with the ending in which a text may have named him first. */
const KINDS: readonly { pattern: RegExp; endings: readonly string[] }[] = [
	{
		pattern: /^(\p{Lu}\p{Ll}+(?:[оеё]в|[иы]н))(?:[ауе]|ым|ой)?$/u,
		endings: ['', 'а', 'у', 'ым', 'е', 'ой']
	},
	{
		pattern: /^(\p{Lu}\p{Ll}*[сц]к)(?:ий|ого|ому|им|ом)$/u,
		endings: ['ий', 'ого', 'ому', 'им', 'ом']
	},
	{ pattern: /^(\p{Lu}\p{Ll}+)(?:й|ем)$/u, endings: ['й', 'я', 'ю', 'ем', 'е'] },
	{
		pattern: /^(\p{Lu}\p{Ll}+[бвгджзклмнпрстфхцчшщ])(?:[ауе]|[ое]м)?$/u,
		endings: ['', 'а', 'у', 'ом', 'ем', 'е']
	}
];

/**
 * "министр Сергей Лавров … с Лавровым": the cases of a family name in Cyrillic, whichever of them the text has
 * named first. None for a name of another script.
 */
export function casesOf(family: string): string[] {
	for (const { pattern, endings } of KINDS) {
		const stem = pattern.exec(family)?.[1];
		if (stem !== undefined && stem.length >= SHORTEST_STEM)
			return endings.map((ending) => stem + ending);
	}
	return [];
}

/** A shorter stem with an ending may be another word. */
const SHORTEST_STEM = 4;
