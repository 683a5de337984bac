import type { Actor } from '../actor.ts';

/**
 * Without the bloc whose office somebody holds besides: "met the envoys |in his capacity as| President of the
 * African Union". He was there, for his own state.
 *
 * @param words those that stand before such an office
 */
export function withoutCapacities(
	text: string,
	actors: Actor[],
	words: readonly string[]
): Actor[] {
	if (words.length === 0) return actors;
	return actors.filter(
		({ kind, start }, i) =>
			kind === 'country' ||
			i === 0 ||
			!isBehind(text.slice(Math.max(0, start - REACH), start), words)
	);
}

/** "in his capacity as the current |President of": a few words may stand between. */
function isBehind(before: string, words: readonly string[]): boolean {
	const lower = before.toLowerCase();
	return words.some((word) => {
		const at = lower.lastIndexOf(word.toLowerCase());
		return at >= 0 && !/[,.;:]/.test(lower.slice(at + word.length));
	});
}

/** In code units. */
const REACH = 48;
