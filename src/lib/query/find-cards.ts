import type { Card } from './card.ts';
import { fold } from './word-search.ts';

/**
 * The cards in whose words every typed word occurs, case and accents aside.
 *
 * @param folded the words of a card after `fold`
 */
export function findCards(
	cards: readonly Card[],
	typed: string,
	folded: (card: Card) => string
): readonly Card[] {
	const terms = fold(typed).split(/\s+/u).filter(Boolean);
	if (terms.length === 0) return cards;
	return cards.filter((card) => {
		const text = folded(card);
		return terms.every((term) => text.includes(term));
	});
}
