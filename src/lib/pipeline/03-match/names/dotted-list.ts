import type { Span } from '#lib/domain/evidence.ts';
import type { Entry } from '../../lexicon/entry.ts';
import type { Hit, Trie } from '../../text/trie.ts';

/** A dot between two words in katakana. */
const DOTTED = /[\u30a1-\u30f6ー]・[\u30a1-\u30f6]/;

/**
 * フランス・アメリカ・トルコ: behind a state and a dot another state is the next of a list; behind any other
 * word it would be part of a name.
 *
 * @param names what else the span names, in the order of the text
 * @returns the names, with those of such lists
 */
export function withDottedLists(
	text: string,
	folded: string,
	{ start, end }: Span,
	trie: Trie<Entry>,
	names: Hit<Entry>[]
): Hit<Entry>[] {
	if (!DOTTED.test(text.slice(start, end))) return names;
	// With a comma for the dot, each word stands by itself.
	const [parted, partedFolded] = [text, folded].map((all) =>
		all.slice(start, end).replaceAll('・', '、')
	) as [string, string];
	const ends = new Set(names.filter(isState).map((name) => name.end));
	const starts = new Set(names.map((name) => name.start));
	const added: Hit<Entry>[] = [];
	trie.scan(parted, partedFolded, 0, parted.length, (hit) => {
		const at = start + hit.start;
		if (!isState(hit) || starts.has(at)) return;
		if (text.charAt(at - 1) !== '・' || !ends.has(at - 1)) return;
		added.push({ ...hit, start: at, end: start + hit.end });
		ends.add(start + hit.end);
	});
	return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.start - b.start);
}

function isState({ value }: Hit<Entry>): boolean {
	return value.layer === 'name' && value.kind === 'country' && value.form === 'name';
}
