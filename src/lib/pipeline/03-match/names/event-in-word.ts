import type { Span } from '#lib/domain/evidence.ts';
import type { Entry } from '../../lexicon/entry.ts';
import type { Hit, Trie } from '../../text/trie.ts';

/** Nouns of meetings that may end a longer word of Hangul, with what may stand behind them. */
const WORD =
	/[\uac00-\ud7a3A-Z0-9]{2,14}?(?:포럼|정상회의|총회|장관회의|장관회담|박람회|엑스포|컨퍼런스|콘퍼런스|서밋)(?=[^\uac00-\ud7a3]|[은는이가을를에의과와도로]|$)/gi;
/** 주주|총회: no meeting of states. */
const PRIVATE = /(?:주주|의원|조합원|정기|임시|창립|동창|사원|당원)총회$/;

/**
 * G20브릿지|포럼, 정부혁신세계|포럼: in Korean the noun of a meeting may close a word of its name. Elsewhere
 * words of Hangul are known by their beginning only.
 *
 * @param found the phrases that the span has by the beginnings of its words
 */
export function withEventsInWords(
	text: string,
	folded: string,
	{ start, end }: Span,
	trie: Trie<Entry>,
	found: Hit<Entry>[]
): Hit<Entry>[] {
	const added: Hit<Entry>[] = [];
	for (const match of text.slice(start, end).matchAll(WORD)) {
		const from = start + match.index;
		const to = from + match[0].length;
		if (PRIVATE.test(match[0]) || found.some((hit) => hit.start < to && hit.end > from)) continue;
		// From its first syllable on, so that the longest phrase is the one that counts.
		for (let at = from + 1; at < to; at++) {
			const hit = firstAt(text, folded, { start: at, end: to }, trie);
			if (!hit) continue;
			if (hit.value.layer === 'trigger' && hit.value.kind === 'event') added.push(hit);
			break;
		}
	}
	return added.length === 0 ? found : [...found, ...added].sort((a, b) => a.start - b.start);
}

/** The trigger that fills the span. */
function firstAt(
	text: string,
	folded: string,
	{ start, end }: Span,
	trie: Trie<Entry>
): Hit<Entry> | null {
	let found: Hit<Entry> | null = null;
	const [own, ownFolded] = [text.slice(start, end), folded.slice(start, end)];
	trie.scan(own, ownFolded, 0, own.length, (hit) => {
		if (hit.start === 0 && hit.end === own.length && hit.value.layer === 'trigger')
			found ??= { ...hit, start, end };
	});
	return found;
}
