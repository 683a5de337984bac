import type { Span } from '#lib/domain/evidence.ts';
import { FACETS, type Facet } from '#lib/query/facet.ts';
import { withList, withYears } from '#lib/query/filters.ts';
import { samePin, MOST_PINS } from '#lib/query/pins.ts';
import type { Selection } from '#lib/query/selection.ts';
import { SHELF_FIELDS, SHELF_ORDERS } from '#lib/query/shelf.ts';
import { COLUMNS, columnsFrom, type TableOrder } from '#lib/query/table.ts';
import { decodeText, splitSearch, type Pair } from './pairs.ts';
import { decodeSelection } from './selection-text.ts';
import {
	DEFAULT_VIEW,
	FIND_LENGTH,
	LINK_VERSION,
	MOST_SLIDES,
	SHELF_KEYS,
	type Dropped,
	type Known,
	type ViewState
} from './view-state.ts';
import { decodeYears } from './years-text.ts';

export interface Decoded {
	view: ViewState;
	/** What was not understood, to be named to the reader. */
	dropped: readonly Dropped[];
}

/**
 * Reads any text as a link. Never throws: what is valid is used, the rest is named.
 *
 * @param home the reader's own language, for a link that names none
 */
export function decodeView(
	search: string,
	known: Known,
	home: string = DEFAULT_VIEW.locale
): Decoded {
	const dropped: Dropped[] = [];
	const seen = new Set<string>();
	const pending: { at: Span | null; read: string | null } = { at: null, read: null };
	let view: ViewState = { ...DEFAULT_VIEW, locale: home };
	for (const pair of splitSearch(search)) {
		const text = decodeText(pair.raw);
		const next = seen.has(pair.key) || text === null ? null : read(pair, text);
		seen.add(pair.key);
		if (next === null) drop(pair, text ?? pair.raw);
		else view = next;
	}
	if (pending.read !== null)
		view = { ...view, read: { document: pending.read, at: spanWithin(pending.read) } };
	else if (pending.at !== null) dropped.push({ key: 'at', value: spanText(pending.at) });
	return { view, dropped };

	function read({ key, raw }: Pair, text: string): ViewState | null {
		const facet = FACETS.find((name) => name === key);
		if (facet) return readFacet(facet, raw);
		switch (key) {
			case 'years': {
				const years = decodeYears(text);
				return years && { ...view, filters: withYears(view.filters, years) };
			}
			case 'lens':
				return known.lenses.has(text) ? { ...view, lens: text } : null;
			case 'lang':
				return known.locales.has(text) ? { ...view, locale: text } : null;
			case 'ocean':
				return text === 'atlantic' || text === 'pacific' ? { ...view, ocean: text } : null;
			case 'others':
				return text === 'hidden' ? { ...view, hideOthers: true } : null;
			case 'land':
				return text === 'counts' ? { ...view, tinted: true } : null;
			case 'open': {
				const selection = decodeSelection(text, known);
				return selection && { ...view, selection };
			}
			case 'find':
				return text === '' ? null : { ...view, find: text.slice(0, FIND_LENGTH).toWellFormed() };
			case 'sort': {
				const order = decodeOrder(text);
				return order && { ...view, order };
			}
			case 'pins':
				return { ...view, pins: readPins(raw) };
			case 'compare':
				return text === 'on' ? { ...view, comparing: true } : null;
			case 'columns': {
				const columns = columnsFrom(text.split(','));
				return columns && { ...view, columns };
			}
			case 'read':
				if (!known.documents.has(text)) return null;
				pending.read = text;
				return view;
			case 'written':
			case 'publisher':
			case 'published': {
				const field = SHELF_FIELDS.find((one) => SHELF_KEYS[one] === key);
				if (!field || !known.shelf[field].has(text)) return null;
				const only = { ...view.shelf.only, [field]: text };
				return { ...view, shelf: { ...view.shelf, only } };
			}
			case 'docs': {
				const by = SHELF_ORDERS.find((one) => one === text);
				return by ? { ...view, shelf: { ...view.shelf, by } } : null;
			}
			case 'at':
				pending.at = decodeSpan(text);
				return pending.at && view;
			case 'slide': {
				const slide = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
				return slide !== null && slide <= MOST_SLIDES ? { ...view, slide } : null;
			}
			case 'embed':
				return text === 'on' ? { ...view, embedded: true } : null;
			case 'present':
				return text === 'on' ? { ...view, presenting: true } : null;
			case 'v':
				return text === String(LINK_VERSION) ? view : null;
			default:
				return null;
		}
	}

	function readFacet(facet: Facet, raw: string): ViewState {
		const values: string[] = [];
		for (const part of raw.split(',')) {
			const value = decodeText(part);
			if (value !== null && known.lists[facet].has(value)) values.push(value);
			else drop({ key: facet, raw: part }, value ?? part);
		}
		return { ...view, filters: withList(view.filters, facet, values) };
	}

	/** Each once, and no more than can stand side by side. */
	function readPins(raw: string): readonly Selection[] {
		const pins: Selection[] = [];
		for (const part of raw.split(',')) {
			const text = decodeText(part);
			const pin = text === null ? null : decodeSelection(text, known);
			const fits = pins.length < MOST_PINS && !pins.some((one) => pin && samePin(one, pin));
			if (pin && fits) pins.push(pin);
			else drop({ key: 'pins', raw: part }, text ?? part);
		}
		return pins;
	}

	function spanWithin(document: string): Span | null {
		const { at } = pending;
		if (at === null || at.end <= (known.documents.get(document) ?? 0)) return at;
		dropped.push({ key: 'at', value: spanText(at) });
		return null;
	}

	function drop(pair: Pair, value: string) {
		dropped.push({ key: shorten(pair.key), value: shorten(value) });
	}
}

function decodeOrder(text: string): TableOrder | null {
	const descending = text.startsWith('-');
	const name = descending ? text.slice(1) : text;
	const column = COLUMNS.find((one) => one === name);
	return column ? { column, descending } : null;
}

function decodeSpan(text: string): Span | null {
	const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text) ?? [];
	if (start === undefined || end === undefined) return null;
	return Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null;
}

function spanText({ start, end }: Span): string {
	return `${start}-${end}`;
}

function shorten(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
