import type { Span } from '#lib/domain/evidence.ts';
import type { Entry } from '../lexicon/entry.ts';
import type { Hit, Trie } from '../text/trie.ts';

/** A trigger, and how many letters its own words have. */
export type PartedVerb = Hit<Entry> & { letters: number };

/**
 * "s'est |ensuite| entretenu avec", "ha |oggi| incontrato": an adverb or a day between the words of a verb
 * leaves it the same verb. The rows of the rules hold its words as they stand without.
 *
 * @returns the triggers that are there once such words are taken out, and were not before
 */
export function partedVerbs(
	text: string,
	folded: string,
	{ start, end }: Span,
	trie: Trie<Entry>,
	inserted: RegExp
): PartedVerb[] {
	const cuts = [...folded.slice(start, end).matchAll(inserted)].map(({ index, 0: words }) => ({
		start: start + index,
		end: start + index + words.length
	}));
	if (cuts.length === 0) return [];
	const kept = between(cuts, { start, end });
	const [own, ownFolded] = [text, folded].map((all) =>
		kept.map((part) => all.slice(part.start, part.end)).join('')
	) as [string, string];
	const found: PartedVerb[] = [];
	for (const near of aroundCuts(kept, own.length))
		trie.scan(own, ownFolded, near.start, near.end, (hit) => {
			if (hit.value.layer !== 'trigger' || hit.value.tail !== null) return;
			const [from, to] = [placeOf(hit.start, kept), placeOf(hit.end - 1, kept) + 1];
			const letters = hit.end - hit.start;
			if (to - from > letters) found.push({ ...hit, start: from, end: to, letters });
		});
	return found;
}

/** The words of a verb on either side of a cut are no longer, in code units. */
const REACH = 60;

/** Where, in the joined parts, a verb may stand that a cut parted; none overlaps another. */
function aroundCuts(parts: readonly Span[], length: number): Span[] {
	const around: Span[] = [];
	let cut = 0;
	for (const part of parts.slice(0, -1)) {
		cut += part.end - part.start;
		const [start, end] = [Math.max(cut - REACH, 0), Math.min(cut + REACH, length)];
		const last = around.at(-1);
		if (last && start <= last.end) last.end = end;
		else around.push({ start, end });
	}
	return around;
}

/** What of a span the cuts leave. */
function between(cuts: readonly Span[], { start, end }: Span): Span[] {
	const starts = [start, ...cuts.map((cut) => cut.end)];
	return starts.map((from, i) => ({ start: from, end: cuts[i]?.start ?? end }));
}

/** Where a letter of the joined parts stands in the text. */
function placeOf(at: number, parts: readonly Span[]): number {
	let left = at;
	for (const { start, end } of parts) {
		if (left < end - start) return start + left;
		left -= end - start;
	}
	return parts.at(-1)?.end ?? at;
}
