import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Entry } from '../../lexicon/entry.ts';
import type { Hit } from '../../text/trie.ts';

/** So many syllables of a name may stand between the family name and this one. */
const MOST_BEFORE = 3;
/** So far before it, in code units, they begin. */
const REACH = 32;

/**
 * "Nguyễn |Đức| Anh", "Trần Hằng |Nga|": where the family name comes first and each syllable is written as a word of
 * its own, the name of a state of one syllable behind it is somebody's.
 */
export function isSyllableOfName(
	text: string,
	{ start, end, value }: Hit<Entry>,
	{ traits, persons }: LanguageTables
): boolean {
	if (traits.writing !== 'capitals' || persons.surnames.length === 0) return false;
	if (value.layer !== 'name' || value.kind !== 'country') return false;
	if (!/^\p{L}+$/u.test(text.slice(start, end))) return false;
	let at = start;
	for (let count = 0; count < MOST_BEFORE; count++) {
		const word = /(?<!\p{L})\p{Lu}\p{Ll}*(?= $)/u.exec(
			text.slice(Math.max(0, at - REACH), at)
		)?.[0];
		if (word === undefined) return false;
		if (persons.surnames.includes(word)) return true;
		at -= word.length + 1;
	}
	return false;
}
