import { fold } from './fold.ts';
import { OTHER, scriptOf } from './script.ts';
import { fits, mayStart, testOf, type Surface } from './surface.ts';

/** One word or phrase to look for. */
export interface Pattern<T> extends Surface {
	value: T;
}

export interface Hit<T> {
	start: number;
	end: number;
	value: T;
}

/** A node keeps so many patterns before they move to nodes of their own. */
const LEAF = 4;
const NONE = -1;

/**
 * Finds many phrases in one pass: a burst trie (Heinz, Zobel and Williams 2002) over folded code
 * units. A node holds up to four patterns whole and only then branches, so that the table stays
 * small enough for the processor's cache. How case and word boundaries count: `surface.ts`.
 */
export class Trie<T> {
	/** In the order in which the nodes hold them, as are the three arrays that follow. */
	readonly #patterns: readonly Pattern<T>[];
	/** How each pattern is compared with the text beyond its folded letters. */
	readonly #tests: Uint8Array;
	/** The folded letters of pattern `i` stand from `#wordFrom[i]` to `#wordFrom[i + 1]` in `#letters`. */
	readonly #letters: Uint16Array;
	readonly #wordFrom: Int32Array;
	/** The patterns that node `n` holds stand from `#from[n]` to `#from[n + 1]`. */
	readonly #from: Int32Array;
	/** The code unit with which each of them goes on beyond its node; 0: it ends there. */
	readonly #goesOn: Uint16Array;
	/** Open hash of (node, unit) → child: three numbers a slot, side by side. */
	#slots = new Int32Array(3 << 12).fill(NONE);
	#mask = (1 << 12) - 1;
	/** Child of the root for each code unit, so that most positions cost one look. */
	readonly #roots = new Int32Array(0x10000).fill(NONE);
	/** The patterns, folded, while the trie is built. */
	#folded: readonly string[];

	constructor(patterns: readonly Pattern<T>[]) {
		this.#folded = patterns.map(({ surface }) => fold(surface));
		const nodes: Node[] = [];
		patterns.forEach((_, index) => this.#insert(index, nodes));
		const order = nodes.flatMap(({ held }) => held);
		this.#patterns = order.flatMap((index) => patterns[index] ?? []);
		this.#tests = Uint8Array.from(this.#patterns, ({ surface }) => testOf(surface));
		const words = order.map((index) => this.#folded[index] ?? '');
		this.#wordFrom = startsOf(words.map(({ length }) => length));
		this.#letters = unitsOf(words);
		this.#from = startsOf(nodes.map(({ held }) => held.length));
		this.#goesOn = Uint16Array.from(
			nodes.flatMap(({ held, depth }) => held.map((index) => this.#unit(index, depth)))
		);
		this.#folded = [];
	}

	/**
	 * Calls `found` for every pattern that matches, by start, then by length. `folded` is the text,
	 * folded.
	 */
	scan(text: string, folded: string, from: number, to: number, found: (hit: Hit<T>) => void): void {
		let before = from === 0 ? OTHER : scriptOf(folded.charCodeAt(from - 1));
		for (let start = from; start < to; start++) {
			const first = folded.charCodeAt(start);
			const script = scriptOf(first);
			const isInside = !mayStart(script, before);
			before = script;
			if (isInside) continue;
			let node = this.#roots[first] ?? NONE;
			for (let at = start + 1; node !== NONE; at++) {
				const unit = at < to ? folded.charCodeAt(at) : 0;
				const last = this.#from[node + 1] ?? 0;
				for (let i = this.#from[node] ?? 0; i < last; i++) {
					const goesOn = this.#goesOn[i];
					if (goesOn !== 0 && goesOn !== unit) continue;
					const end = this.#endOf(i, folded, start, at, to);
					const pattern = this.#patterns[i];
					if (end === NONE || !pattern) continue;
					if (fits(pattern, this.#tests[i] ?? 0, text, start, end))
						found({ start, end, value: pattern.value });
				}
				node = at < to ? (this.#slots[this.#slot(node, unit) + 2] ?? NONE) : NONE;
			}
		}
	}

	/** Where pattern `i`, of which all before `at` has matched, ends when it stands at `start`. */
	#endOf(i: number, folded: string, start: number, at: number, to: number): number {
		const from = this.#wordFrom[i] ?? 0;
		const end = start + (this.#wordFrom[i + 1] ?? 0) - from;
		if (end > to) return NONE;
		for (let next = at; next < end; next++)
			if (folded.charCodeAt(next) !== this.#letters[from + next - start]) return NONE;
		return end;
	}

	/** The code unit of a folded pattern at `depth`; 0 behind its end. */
	#unit(index: number, depth: number): number {
		const words = this.#folded[index] ?? '';
		return depth < words.length ? words.charCodeAt(depth) : 0;
	}

	#insert(index: number, nodes: Node[]): void {
		const first = this.#unit(index, 0);
		let node = this.#roots[first] ?? NONE;
		if (node === NONE) node = this.#roots[first] = nodes.push(emptyNode(1)) - 1;
		for (;;) {
			const { branches, depth } = nodes[node] ?? emptyNode(0);
			const unit = this.#unit(index, depth);
			if (!branches || unit === 0) break;
			node = this.#childOrNew(node, unit, nodes);
		}
		this.#hold(node, index, nodes);
		this.#burst(node, nodes);
	}

	/** Moves what goes on beyond a node that holds too much to its children. */
	#burst(at: number, nodes: Node[]): void {
		const node = nodes[at];
		if (!node || node.branches) return;
		const longer = node.held.filter((index) => this.#unit(index, node.depth) !== 0);
		if (longer.length <= LEAF) return;
		node.branches = true;
		node.held = node.held.filter((index) => this.#unit(index, node.depth) === 0);
		const children = new Set<number>();
		for (const index of longer.reverse()) {
			const child = this.#childOrNew(at, this.#unit(index, node.depth), nodes);
			this.#hold(child, index, nodes);
			children.add(child);
		}
		for (const child of children) this.#burst(child, nodes);
	}

	/** Shorter patterns first, of one length the later first. */
	#hold(node: number, index: number, nodes: readonly Node[]): void {
		const held = nodes[node]?.held ?? [];
		const length = (this.#folded[index] ?? '').length;
		const after = held.findIndex((other) => (this.#folded[other] ?? '').length >= length);
		held.splice(after < 0 ? held.length : after, 0, index);
	}

	#childOrNew(node: number, unit: number, nodes: Node[]): number {
		const slot = this.#slot(node, unit);
		const known = this.#slots[slot + 2] ?? NONE;
		if (known !== NONE) return known;
		const child = nodes.push(emptyNode((nodes[node]?.depth ?? 0) + 1)) - 1;
		this.#slots.set([node, unit, child], slot);
		if (nodes.length * 2 > this.#mask) this.#grow();
		return child;
	}

	/** Where the slot of (node, unit) starts, taken or free. */
	#slot(node: number, unit: number): number {
		const slots = this.#slots;
		let slot = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7) & this.#mask;
		while (slots[slot * 3] !== NONE && !(slots[slot * 3] === node && slots[slot * 3 + 1] === unit))
			slot = (slot + 1) & this.#mask;
		return slot * 3;
	}

	#grow(): void {
		const old = this.#slots;
		this.#mask = this.#mask * 2 + 1;
		this.#slots = new Int32Array(3 * (this.#mask + 1)).fill(NONE);
		for (let at = 0; at < old.length; at += 3)
			if (old[at] !== NONE)
				this.#slots.set(old.subarray(at, at + 3), this.#slot(old[at] ?? 0, old[at + 1] ?? 0));
	}
}

/** A node while the trie is built. */
interface Node {
	/** Code units from the root. */
	depth: number;
	branches: boolean;
	held: number[];
}

function emptyNode(depth: number): Node {
	return { depth, branches: false, held: [] };
}

/** Where each of several runs begins when they stand one behind the other, and where the last ends. */
function startsOf(lengths: readonly number[]): Int32Array {
	const starts = new Int32Array(lengths.length + 1);
	lengths.forEach((length, i) => (starts[i + 1] = (starts[i] ?? 0) + length));
	return starts;
}

/** The code units of all words, one behind the other. */
function unitsOf(words: readonly string[]): Uint16Array {
	const all = words.join('');
	const units = new Uint16Array(all.length);
	for (let at = 0; at < all.length; at++) units[at] = all.charCodeAt(at);
	return units;
}
