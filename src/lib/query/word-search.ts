import type { Evidence } from '#lib/domain/evidence.ts';
import { fold, searchTerms } from './fold.ts';

/** One thing that can be found: a country, a person, a sector, an engagement, a document. */
export interface Findable {
	kind: 'country' | 'person' | 'engagement' | 'sector' | 'mineral' | 'document';
	/** Id of the thing; for a person, of the engagement where they appear. */
	id: string;
	label: string;
	detail: string;
	/** Of the label, where it is not the reader's own. */
	language?: string | undefined;
	/** More words it is found by, beside label and detail: a line each. */
	words: string;
	/** What is quoted for it, by which it is found too. */
	quotes?: readonly Evidence[] | undefined;
}

/**
 * Everything in which each typed word begins some word; words in quotation marks stand together.
 * Matches of the label come first, and of these what begins with the words, and places. CJK writes
 * no spaces, so there a word may begin anywhere.
 */
export function findAll(items: readonly Findable[], typed: string): Findable[] {
	const terms = searchTerms(typed);
	if (terms.length === 0) return [];
	const scored = items.flatMap((item, index) => {
		const { label, all } = folded(item);
		if (!terms.every((term) => begins(all, term) >= 0)) return [];
		const inLabel = terms.filter((term) => begins(label, term) >= 0).length;
		const isFirst = label.startsWith(terms[0] ?? '') || (item.kind === 'country' && inLabel > 0);
		return [{ item, index, score: inLabel * 2 + (isFirst ? 1 : 0) }];
	});
	scored.sort((a, b) => b.score - a.score || a.index - b.index);
	return scored.map(({ item }) => item);
}

/** The same, each kind together: the kind of the best comes first. */
export function byKind(found: readonly Findable[]): Findable[] {
	const kinds = [...new Set(found.map(({ kind }) => kind))];
	return kinds.flatMap((kind) => found.filter((one) => one.kind === kind));
}

/** Kept for as long as the item is: all of them are asked at every letter that is typed. */
const foldings = new WeakMap<Findable, { label: string; all: string }>();

function folded(item: Findable): { label: string; all: string } {
	const known = foldings.get(item);
	if (known) return known;
	const label = fold(item.label);
	const quoted = (item.quotes ?? []).map(({ exact }) => exact);
	const lines = [item.detail, ...item.words.split('\n'), ...quoted].map(fold);
	const made = { label, all: [label, ...lines].join('\n') };
	foldings.set(item, made);
	return made;
}

/** Where a word begins at which the term begins, from a place on; -1: nowhere. */
export function begins(text: string, term: string, from = 0): number {
	for (let at = text.indexOf(term, from); at >= 0; at = text.indexOf(term, at + 1)) {
		const before = text.charAt(at - 1);
		if (before === '' || !/[\p{L}\p{N}]/u.test(before) || /\p{Lo}/u.test(text.charAt(at)))
			return at;
	}
	return -1;
}
