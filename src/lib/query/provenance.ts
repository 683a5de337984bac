import type { Card } from './card.ts';
import type { Dataset } from './dataset.ts';

/** What every file that leaves the product says of itself. */
export interface Provenance {
	/** The filters and the count, as the sentence above the map has them. */
	selection: string;
	/** The latest day on which a document of the dataset was published (EDTF); `null`: unknown. */
	dataDate: string | null;
	/** Title, publisher and date of each document that the selection stands on. */
	sources: readonly string[];
	/** The link that shows the same; `null`: there is none that others could open. */
	link: string | null;
}

/**
 * @param documentLine a document in one line, in the reader's language
 * @param opened the engagement that is open: where a picture has no room for all sources, its own come first
 */
export function provenanceOf(
	cards: readonly Card[],
	dataset: Dataset,
	words: { selection: string; link: string | null; documentLine: (id: string) => string },
	opened: string | null = null
): Provenance {
	const used = new Set(cards.flatMap(({ engagement }) => engagement.documents));
	const own = cards.find(({ engagement }) => engagement.id === opened)?.engagement.documents ?? [];
	const known = [...dataset.documents.keys()].filter((id) => used.has(id));
	const isOwn = (id: string) => own.includes(id);
	return {
		selection: words.selection,
		link: words.link,
		dataDate: dataDate(dataset),
		sources: [...known.filter(isOwn), ...known.filter((id) => !isOwn(id))].map(words.documentLine)
	};
}

/** The latest day on which a document of the dataset was published (EDTF); `null`: unknown. */
export function dataDate({ documents }: Dataset): string | null {
	const days = [...documents.values()].flatMap(({ published }) => published ?? []);
	return days.sort().at(-1) ?? null;
}
