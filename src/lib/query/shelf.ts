import type { DocumentRecord } from '#lib/domain/document.ts';
import { byCodePoint } from './filters.ts';
import { ranked, type Ranked } from './ranking.ts';
import { tally } from './tally.ts';

/** In what order documents stand; the first unless a link says otherwise. */
export const SHELF_ORDERS = ['newest', 'title', 'publisher', 'engagements', 'quotations'] as const;
export type ShelfOrder = (typeof SHELF_ORDERS)[number];

/** Which documents are listed, and how. */
export interface Shelf {
	/** Tag of the language in which they are written; `null`: any. */
	language: string | null;
	by: ShelfOrder;
}

export const WHOLE_SHELF: Shelf = { language: null, by: 'newest' };

type Compare<T> = (a: T, b: T) => number;

/**
 * The documents of that language in that order: what is not known comes last, ties by title and id.
 *
 * @param title what a document is called
 * @param alphabet of the reader's language
 */
export function shelve(
	documents: Iterable<DocumentRecord>,
	{ language, by }: Shelf,
	title: (id: string) => string,
	alphabet: Compare<string> = byCodePoint
): DocumentRecord[] {
	const byTitle: Compare<DocumentRecord> = (a, b) =>
		alphabet(title(a.id), title(b.id)) || byCodePoint(a.id, b.id);
	const orders: Record<ShelfOrder, Compare<DocumentRecord>> = {
		newest: (a, b) => knownFirst(a.published, b.published, (x, y) => byCodePoint(y, x)),
		title: () => 0,
		publisher: (a, b) => knownFirst(a.publisher, b.publisher, alphabet),
		engagements: (a, b) => b.counts.engagements - a.counts.engagements,
		quotations: (a, b) => b.counts.evidence - a.counts.evidence
	};
	return [...documents]
		.filter((one) => language === null || one.language === language)
		.sort((a, b) => orders[by](a, b) || byTitle(a, b));
}

/** The languages of the documents with how many are written in each, most first. */
export function shelfLanguages(documents: Iterable<DocumentRecord>): Ranked[] {
	return ranked(tally([...documents].map(({ language }) => language)));
}

function knownFirst(a: string | null, b: string | null, compare: Compare<string>): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return compare(a, b);
}
