import type { Block } from './block.ts';

/** Letters in a row that are taken together: some three words, or two clauses of Chinese. */
const WINDOW = 16;
/** How many hashes stand for a text: enough to tell a share of 0.8 to within 0.1. */
export const SKETCH_SIZE = 64;
const BASE = 0x01000193;
const STORY = new Set<Block['role']>(['body', 'list', 'quote']);

/**
 * The smallest hashes of all stretches of letters in the story, ascending: two texts share as many
 * of them as they share stretches (a bottom-k sketch; A. Broder, "On the resemblance and
 * containment of documents", 1997). Space, punctuation and boilerplate do not count.
 */
export function sketchOf(folded: string, blocks: readonly Block[]): number[] {
	const smallest: number[] = [];
	const window = new Uint16Array(WINDOW);
	let top = 1;
	for (let i = 0; i < WINDOW; i++) top = Math.imul(top, BASE);
	let hash = 0;
	let count = 0;
	for (const { start, end, role } of blocks) {
		if (!STORY.has(role)) continue;
		for (let at = start; at < end; at++) {
			const unit = folded.charCodeAt(at);
			if (!isLetter(unit)) continue;
			const slot = count % WINDOW;
			hash = (Math.imul(hash, BASE) + unit - Math.imul(window[slot] ?? 0, top)) | 0;
			window[slot] = unit;
			count++;
			if (count >= WINDOW) insert(smallest, mixed(hash));
		}
	}
	return smallest;
}

/** The share of stretches that two texts have in common, 0 to 1. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
	let [i, j, seen, shared] = [0, 0, 0, 0];
	while (seen < SKETCH_SIZE && (i < a.length || j < b.length)) {
		const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
		if (x === y) shared++;
		if (x <= y) i++;
		if (y <= x) j++;
		seen++;
	}
	return seen === 0 ? 0 : shared / seen;
}

/** Digits, ASCII letters (folded texts have small ones only), and whatever lies beyond Latin-1 signs. */
function isLetter(unit: number): boolean {
	if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
	return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x303f) && !(unit >= 0xff00 && unit <= 0xff20);
}

/** The finaliser of MurmurHash3 (A. Appleby, public domain): spreads the bits. */
function mixed(hash: number): number {
	let h = hash ^ (hash >>> 16);
	h = Math.imul(h, 0x85ebca6b);
	h ^= h >>> 13;
	h = Math.imul(h, 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** Keeps the list ascending, without repeats and no longer than a sketch. */
function insert(smallest: number[], hash: number): void {
	if (smallest.length === SKETCH_SIZE && hash >= (smallest[SKETCH_SIZE - 1] ?? 0)) return;
	let [low, high] = [0, smallest.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((smallest[middle] ?? 0) < hash) low = middle + 1;
		else high = middle;
	}
	if (smallest[low] === hash) return;
	smallest.splice(low, 0, hash);
	if (smallest.length > SKETCH_SIZE) smallest.pop();
}
