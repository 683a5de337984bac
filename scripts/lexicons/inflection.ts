/** Endings by the name of their paradigm, in one order of cases: `m`: министр, министра, министру… */
export type Paradigms = Readonly<Record<string, readonly string[]>>;

/** A stem with the name of its paradigm: `министр~m`. */
const MARKED = /(\p{L}[\p{L}\p{M}'’-]*)~([a-z]+)/gu;

/**
 * All forms of an entry: each marked word in its cases, those of one entry in the same case at a
 * time. `Российск~adjf Федераци~ja` is Российская Федерация, Российской Федерации… An entry
 * without a mark is its only form.
 *
 * @throws {RangeError} for a paradigm that the language does not have
 */
export function formsOf(entry: string, paradigms: Paradigms): string[] {
	const marks = [...entry.matchAll(MARKED)].map(([, , name = '']) => name);
	if (marks.length === 0) return spellings(entry);
	const cases = Math.max(...marks.map((name) => endings(name, paradigms, entry).length));
	const forms = Array.from({ length: cases }, (_, at) =>
		entry.replaceAll(MARKED, (_whole, stem: string, name: string) => {
			const own = endings(name, paradigms, entry);
			return stem + (own[at] ?? own.at(-1) ?? '');
		})
	);
	return [...new Set(forms.flatMap(spellings))];
}

/** In Switzerland and Liechtenstein there is no ß: begrüßte, begrüsste. */
function spellings(form: string): string[] {
	return form.includes('ß') ? [form, form.replaceAll('ß', 'ss')] : [form];
}

/** The same data with every marked entry of its lists replaced by its forms. */
export function inflected(data: unknown, paradigms: Paradigms): unknown {
	if (Array.isArray(data))
		return once(
			data.flatMap((one) => formsIn(one, paradigms)),
			data.length
		);
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(
		Object.entries(data).map(([key, value]) => [
			key,
			EXAMPLES.has(key) ? value : inflected(value, paradigms)
		])
	);
}

/** The texts beside a rule row are read as they stand. */
const EXAMPLES: ReadonlySet<string> = new Set(['yes', 'no']);

/** Two entries of a list may share a form; where none is marked the list stays as it is. */
function once(forms: unknown[], entries: number): unknown[] {
	return forms.length > entries ? [...new Set(forms)] : forms;
}

/** An entry of a list: words, or a ministry with its state. */
function formsIn(one: unknown, paradigms: Paradigms): unknown[] {
	if (typeof one === 'string') return formsOf(one, paradigms);
	if (typeof one !== 'object' || one === null || !('text' in one) || typeof one.text !== 'string')
		return [inflected(one, paradigms)];
	return formsOf(one.text, paradigms).map((text) => ({ ...one, text }));
}

/** A table of all languages (blocs, leaders, places): the names of each language in its own forms. */
export function inflectedNames<T extends { names: Record<string, readonly string[]> }>(
	rows: readonly T[],
	byLanguage: Readonly<Record<string, Paradigms>>
): T[] {
	return rows.map((row) => {
		const names = { ...row.names };
		for (const [language, paradigms] of Object.entries(byLanguage)) {
			const own = names[language];
			if (own) names[language] = own.flatMap((name) => formsOf(name, paradigms));
		}
		return { ...row, names };
	});
}

function endings(name: string, paradigms: Paradigms, entry: string): readonly string[] {
	const own = paradigms[name];
	if (!own) throw new RangeError(`${entry}: no paradigm "${name}"`);
	return own;
}
