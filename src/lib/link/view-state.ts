import type { Span } from '#lib/domain/evidence.ts';
import type { Facet } from '#lib/query/facet.ts';
import { NO_FILTERS, type Filters } from '#lib/query/filters.ts';
import type { Selection } from '#lib/query/selection.ts';
import { WHOLE_SHELF, type Shelf, type ShelfField } from '#lib/query/shelf.ts';
import { NEWEST_FIRST, USUAL_COLUMNS, type Column, type TableOrder } from '#lib/query/table.ts';

/** All that a link restores. */
export interface ViewState {
	lens: string;
	filters: Filters;
	selection: Selection | null;
	/** What is held for comparison, in the order in which it was pinned. */
	pins: readonly Selection[];
	/** Whether the pins stand side by side. */
	comparing: boolean;
	/** Interface language. */
	locale: string;
	/** Which ocean is in the middle of the map; `null`: whichever shows most. */
	ocean: 'pacific' | 'atlantic' | null;
	/** Whether what does not match is hidden rather than dimmed. */
	hideOthers: boolean;
	/** Whether the land of a country is tinted by the number of its engagements. */
	tinted: boolean;
	/** Words looked for in the table of engagements. */
	find: string;
	order: TableOrder;
	/** Columns of that table. */
	columns: readonly Column[];
	/** The document that is open, and the words in it. */
	read: { document: string; at: Span | null } | null;
	/** Which documents are listed, and how. */
	shelf: Shelf;
	/** The slide of the briefing that is open, from 1; `null`: none. */
	slide: number | null;
	/** Whether the briefing is being presented. */
	presenting: boolean;
	/** Whether the view stands in another page, without what surrounds it. */
	embedded: boolean;
}

export const DEFAULT_LENS = 'everything';

export const DEFAULT_VIEW: ViewState = {
	lens: DEFAULT_LENS,
	filters: NO_FILTERS,
	selection: null,
	pins: [],
	comparing: false,
	locale: 'en',
	ocean: null,
	hideOthers: false,
	tinted: false,
	find: '',
	order: NEWEST_FIRST,
	columns: USUAL_COLUMNS,
	read: null,
	shelf: WHOLE_SHELF,
	slide: null,
	presenting: false,
	embedded: false
};

/** What exists. A link can only name what is here; the rest of it is dropped, and said so. */
export interface Known {
	lists: Readonly<Record<Facet, ReadonlySet<string>>>;
	lenses: ReadonlySet<string>;
	locales: ReadonlySet<string>;
	parties: ReadonlySet<string>;
	/** Of the lines of the map: `KOR~CHL~KOR`. */
	arcs: ReadonlySet<string>;
	engagements: ReadonlySet<string>;
	/** Length of each document's text, by id. */
	documents: ReadonlyMap<string, number>;
	/** What documents have by which they are chosen. */
	shelf: Readonly<Record<ShelfField, ReadonlySet<string>>>;
}

/** A part of a link that could not be understood, as it was written. */
export interface Dropped {
	key: string;
	value: string;
}

/** Only a link of this version is read in full; a newer one is read as far as it goes. */
export const LINK_VERSION = 1;

/** The names in a link of what documents are chosen by. */
export const SHELF_KEYS = {
	language: 'written',
	publisher: 'publisher',
	year: 'published'
} as const satisfies Record<ShelfField, string>;

/** Highest number of a slide in a link. */
export const MOST_SLIDES = 200;

/** Longest search that the table takes, in characters. */
export const FIND_LENGTH = 200;
