import type { Entry } from '../../lexicon/entry.ts';
import type { Hit, Trie } from '../../text/trie.ts';

/**
 * "llegó … para asistir a la |Cumbre| de Lima": where the words for coming to a conference end with its noun, the noun
 * stands for itself as well, so that the conference is read with its name.
 */
export function withEventsAtEnd(
	text: string,
	folded: string,
	trie: Trie<Entry>,
	found: readonly Hit<Entry>[]
): Hit<Entry>[] {
	return found.flatMap((hit) => {
		if (hit.value.layer !== 'trigger' || hit.value.kind !== 'attend') return [hit];
		const space = text.lastIndexOf(' ', hit.end - 1);
		if (space <= hit.start) return [hit];
		const noun = nounAt(text, folded, space + 1, hit.end, trie);
		return noun ? [{ ...hit, end: space }, noun] : [hit];
	});
}

function nounAt(
	text: string,
	folded: string,
	start: number,
	end: number,
	trie: Trie<Entry>
): Hit<Entry> | null {
	let noun: Hit<Entry> | null = null;
	trie.scan(text, folded, start, end, (hit) => {
		const { value } = hit;
		if (hit.start === start && hit.end === end && value.layer === 'trigger')
			if (value.kind === 'event' && value.tail === null) noun = hit;
	});
	return noun;
}
