import type { Entry } from '../../lexicon/entry.ts';
import { HANGUL, scriptOf } from '../../text/script.ts';
import type { Hit, Trie } from '../../text/trie.ts';

/**
 * 칠레|대사가, 페루|총리와: in Korean an office of two syllables may close the word that begins with its state. Elsewhere
 * words so short are known at the beginning of a word only.
 *
 * @param names the names of the span
 * @param found the titles that it has by the beginnings of its words
 */
export function withTitlesInWords(
	text: string,
	folded: string,
	trie: Trie<Entry>,
	names: readonly Hit<Entry>[],
	found: Hit<Entry>[]
): Hit<Entry>[] {
	const added: Hit<Entry>[] = [];
	for (const { end: start, value } of names) {
		const isState = value.layer === 'name' && value.kind === 'country' && value.form === 'name';
		if (!isState || scriptOf(text.charCodeAt(start)) !== HANGUL) continue;
		const word = WORD.exec(text.slice(start, start + LONGEST))?.[0] ?? '';
		const title = titleOpening(word, folded.slice(start, start + word.length), trie);
		if (!title || !PARTICLE.test(word.slice(title.end))) continue;
		const hit = { ...title, start, end: start + title.end };
		if (!found.some((other) => other.start < hit.end && other.end > hit.start)) added.push(hit);
	}
	return added.length === 0 ? found : [...found, ...added].sort((a, b) => a.start - b.start);
}

/** The longest office with which the rest of a word begins. */
function titleOpening(word: string, folded: string, trie: Trie<Entry>): Hit<Entry> | null {
	let longest: Hit<Entry> | null = null;
	trie.scan(word, folded, 0, word.length, (hit) => {
		const isLonger = longest === null || hit.end > longest.end;
		if (hit.start === 0 && hit.value.layer === 'title' && isLonger) longest = hit;
	});
	return longest;
}

const WORD = /^[\uac00-\ud7a3]+/;
/** An office with its particle, in code units. */
const LONGEST = 8;
const PARTICLE = /^(?:[은는이가을를과와의도]|에게|와의|과의)?$/;
