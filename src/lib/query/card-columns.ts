import type { Card } from './card.ts';

/** What is asked of every card, in the order of the cards: numbers side by side are read at once. */
export interface CardColumns {
	/** Which of the dataset's engagements each is. */
	places: Uint32Array;
	/** {@link UNDATED}: the documents state none. */
	years: Int32Array;
}

export const UNDATED = -0x8000_0000;

const known = new WeakMap<readonly Card[], CardColumns>();

/** Worked out once for each list of cards. */
export function cardColumns(cards: readonly Card[]): CardColumns {
	const before = known.get(cards);
	if (before) return before;
	const columns = {
		places: Uint32Array.from(cards, ({ place }) => place),
		years: Int32Array.from(cards, ({ year }) => year ?? UNDATED)
	};
	known.set(cards, columns);
	return columns;
}
