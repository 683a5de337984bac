import type { DocumentRecord } from '#lib/domain/document.ts';
import { byCodePoint } from './filters.ts';
import { ranked, type Ranked } from './ranking.ts';
import { tally } from './tally.ts';

/** In what order documents stand; the first unless a link says otherwise. */
export const SHELF_ORDERS = ['newest', 'title', 'publisher', 'engagements', 'quotations'] as const;
export type ShelfOrder = (typeof SHELF_ORDERS)[number];

/** By what documents are chosen: tag of their language, publisher, year in which they came out. */
export const SHELF_FIELDS = ['language', 'publisher', 'year'] as const;
export type ShelfField = (typeof SHELF_FIELDS)[number];

export function perShelfField<T>(make: (field: ShelfField) => T): Record<ShelfField, T> {
	return { language: make('language'), publisher: make('publisher'), year: make('year') };
}

/** Which documents are listed, and how. */
export interface Shelf {
	/** What each listed document has; `null`: anything. */
	only: Readonly<Record<ShelfField, string | null>>;
	by: ShelfOrder;
}

export const WHOLE_SHELF: Shelf = {
	only: perShelfField(() => null),
	by: 'newest'
};

/** Stands for what a document does not state. */
export const UNSTATED = '~';

type Compare<T> = (a: T, b: T) => number;

/** What a document has in a field. */
export function shelfValue(
	{ language, publisher, published }: DocumentRecord,
	field: ShelfField
): string {
	if (field === 'language') return language;
	return (field === 'publisher' ? publisher : published?.slice(0, 4)) ?? UNSTATED;
}

/**
 * The documents that are asked for, in that order: what is not known comes last, ties by title and id.
 *
 * @param title what a document is called
 * @param alphabet of the reader's language
 */
export function shelve(
	documents: Iterable<DocumentRecord>,
	{ only, by }: Shelf,
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
	return fitting(documents, only, SHELF_FIELDS).sort((a, b) => orders[by](a, b) || byTitle(a, b));
}

/**
 * What can be chosen in a field, with how many documents the other choices leave of each: years from
 * the latest, all else by number. What is chosen is there even where nothing is left of it.
 */
export function shelfChoices(
	documents: Iterable<DocumentRecord>,
	only: Shelf['only'],
	field: ShelfField
): Ranked[] {
	const others = SHELF_FIELDS.filter((one) => one !== field);
	const counts = tally(fitting(documents, only, others).map((one) => shelfValue(one, field)));
	const chosen = only[field];
	if (chosen !== null && !counts.has(chosen)) counts.set(chosen, 0);
	const choices = ranked(counts);
	if (field !== 'year') return choices;
	const dated = choices.filter(({ id }) => id !== UNSTATED);
	return [
		...dated.sort((a, b) => byCodePoint(b.id, a.id)),
		...choices.filter(({ id }) => id === UNSTATED)
	];
}

function fitting(
	documents: Iterable<DocumentRecord>,
	only: Shelf['only'],
	fields: readonly ShelfField[]
): DocumentRecord[] {
	return [...documents].filter((one) =>
		fields.every((field) => only[field] === null || shelfValue(one, field) === only[field])
	);
}

function knownFirst(a: string | null, b: string | null, compare: Compare<string>): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return compare(a, b);
}
