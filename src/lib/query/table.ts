import type { Card } from './card.ts';
import { byCodePoint } from './filters.ts';

/** In the order in which they stand. */
export const COLUMNS = [
	'name',
	'kind',
	'status',
	'year',
	'basis',
	'venue',
	'actor',
	'partner',
	'sector',
	'mineral',
	'document',
	'sure'
] as const;
export type Column = (typeof COLUMNS)[number];

/** Those that are shown until the reader chooses. */
export const USUAL_COLUMNS: readonly Column[] = [
	'name',
	'kind',
	'year',
	'actor',
	'partner',
	'sector'
];

/** Columns by name, in their order; the name of the engagement is always among them. `null`: one is unknown. */
export function columnsFrom(names: readonly string[]): readonly Column[] | null {
	const known: readonly string[] = COLUMNS;
	if (!names.every((name) => known.includes(name))) return null;
	return COLUMNS.filter((column) => column === 'name' || names.includes(column));
}

export function toggleColumn(shown: readonly Column[], column: Column): readonly Column[] {
	return COLUMNS.filter((one) => shown.includes(one) !== (one === column));
}

export interface TableOrder {
	column: Column;
	descending: boolean;
}

export const NEWEST_FIRST: TableOrder = { column: 'year', descending: true };

/** The order of every list of engagements: by date, newest first, those without a year last. */
export function newestFirst(cards: readonly Card[]): Card[] {
	return sortCards(cards, NEWEST_FIRST, () => '');
}

/**
 * Sorted by a column; no value comes last either way; ties by id.
 *
 * @param alphabet of the language in which the labels stand
 */
export function sortCards(
	cards: readonly Card[],
	order: TableOrder,
	label: (column: Column, card: Card) => string,
	alphabet = byCodePoint
): Card[] {
	const sign = order.descending ? -1 : 1;
	const compare = order.column === 'year' ? byCodePoint : alphabet;
	const keyed = cards.map((card) => ({ card, key: sortKey(card, order.column, label) }));
	keyed.sort((a, b) => {
		if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
		return sign * compare(a.key, b.key) || byCodePoint(a.card.engagement.id, b.card.engagement.id);
	});
	return keyed.map(({ card }) => card);
}

function sortKey(
	card: Card,
	column: Column,
	label: (column: Column, card: Card) => string
): string {
	if (column !== 'year') return label(column, card).toLowerCase();
	return card.year === null ? '' : (card.engagement.date?.edtf ?? String(card.year));
}
