import type { Figure } from '#lib/charts/chart-spec.ts';

/** A briefing with everything that its slides show, in words and pictures: what a file is made of. */
export interface Deck {
	title: string;
	/** Of the words around the documents. */
	language: string;
	/** The latest day of the data (`YYYY-MM-DD`), which the file has for its own; `null`: not known. */
	date: string | null;
	slides: readonly DeckSlide[];
	words: DeckWords;
}

export interface DeckWords {
	/** Where nothing is quoted. */
	noEvidence: string;
	/** Where a chart has nothing to show. */
	noChart: string;
}

export interface DeckSlide {
	title: string;
	/** A paragraph each. */
	commentary: readonly string[];
	/** Filters, count and date of the data, then the sources: a line each. */
	footer: readonly string[];
	/** That the data has changed since the slide was made; empty where it has not. */
	warning: string;
	/** A paragraph each line. */
	notes: string;
	exhibit: Exhibit;
}

/** What a slide shows besides its words. */
export type Exhibit =
	| { kind: 'title' }
	/** What it showed is no longer in the data: the warning says so. */
	| { kind: 'nothing' }
	| { kind: 'map'; map: DeckPicture }
	/** The legend is one for both. */
	| { kind: 'comparison'; sides: readonly [Side, Side]; legend: DeckPicture }
	| { kind: 'chart'; figure: Figure; cut?: string }
	| { kind: 'evidence'; quotes: readonly Quote[] }
	| { kind: 'closing'; sources: readonly string[]; policy: string };

/** One half of a comparison. */
export interface Side {
	caption: string;
	warning: string;
	map: DeckPicture;
}

export interface DeckPicture {
	png: Uint8Array;
	/** Of width to height. */
	ratio: number;
	/** What somebody who does not see it is told. */
	description: string;
}

/** A quotation in parts, of which some are the words that prove. */
export interface Quote {
	/** Of several engagements those that it tells of; empty: the slide is of one. */
	told?: string;
	parts: readonly { text: string; isMarked: boolean }[];
	language: string | undefined;
	/** Title, publisher and date. */
	source: string;
}
