import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Entry } from '../../lexicon/entry.ts';
import type { Hit } from '../../text/trie.ts';

/**
 * 阿爾及利亞|民主人民共和國, "der Portugiesischen| Republik": what kind of state it is belongs to its name, behind the
 * name in Chinese, behind the adjective elsewhere.
 */
export function fullName<T extends Hit<Entry>>(
	text: string,
	name: T,
	{ traits, phrasing }: LanguageTables
): T {
	const { value, end } = name;
	if (value.layer !== 'name' || value.kind !== 'country') return name;
	// Where each state has a character of its own it stands behind the name; elsewhere behind the adjective.
	const isBehindName = traits.statesByCharacter;
	if (value.form !== (isBehindName ? 'name' : 'demonym')) return name;
	const { kindOfState } = phrasing.idioms;
	const rest = kindOfState.exec(text.slice(end, end + REACH))?.[0];
	if (rest === undefined) return name;
	const more = { ...name, end: end + rest.length };
	return isBehindName ? more : { ...more, value: { ...value, form: 'name' } };
}

/** The longest such words, in code units. */
const REACH = 18;
