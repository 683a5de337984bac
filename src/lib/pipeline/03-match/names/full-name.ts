import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Entry } from '../../lexicon/entry.ts';
import type { Hit } from '../../text/trie.ts';

/** 阿爾及利亞|民主人民共和國: what kind of state it is belongs to its name. */
export function fullName<T extends Hit<Entry>>(
	text: string,
	name: T,
	{ traits, phrasing }: LanguageTables
): T {
	const { value, end } = name;
	if (traits.writing !== 'han' || value.layer !== 'name' || value.kind !== 'country') return name;
	const { kindOfState } = phrasing.idioms;
	const rest = value.form === 'name' ? kindOfState.exec(text.slice(end, end + 16))?.[0] : undefined;
	return rest === undefined ? name : { ...name, end: end + rest.length };
}
