import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Entry } from '../../lexicon/entry.ts';
import type { Hit } from '../../text/trie.ts';

/** 중동의| 요르단·터키, アフリカの|ケニア: the part of the world where the state behind it lies is nobody in the list. */
export function isPartOfWorld(
	text: string,
	{ end, value }: Hit<Entry>,
	names: readonly Hit<Entry>[],
	{ traits, grammar }: LanguageTables
): boolean {
	if (!traits.modifiersBefore || value.layer !== 'name' || value.kind !== 'bloc') return false;
	const link = grammar.of.find((word) => text.startsWith(word, end));
	if (link === undefined) return false;
	const from = end + link.length;
	const next = text.charAt(from) === ' ' ? from + 1 : from;
	return names.some(
		({ start, value: other }) =>
			start === next && other.layer === 'name' && other.kind === 'country'
	);
}
