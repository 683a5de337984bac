import type { Span } from '#lib/domain/evidence.ts';
import type { Entry } from '../lexicon/entry.ts';
import type { LayeredHits } from './scan.ts';
import type { Hit } from '../text/trie.ts';

/**
 * Gives each sentence its own hits. Sentences and hits both come in the order of the text, so that
 * one walk over them is enough, however many sentences a block has.
 */
export class Turn {
	readonly #plain: ReadonlySet<string> | undefined;
	readonly #name: Cursor;
	readonly #title: Cursor;
	readonly #topic: Cursor;
	readonly #cue: Cursor;
	readonly #trigger: Cursor;
	readonly #outcome: Cursor;
	readonly #supply: Cursor;

	constructor(hits: LayeredHits) {
		this.#plain = hits.plain;
		this.#name = new Cursor(hits.name);
		this.#title = new Cursor(hits.title);
		this.#topic = new Cursor(hits.topic);
		this.#cue = new Cursor(hits.cue);
		this.#trigger = new Cursor(hits.trigger);
		this.#outcome = new Cursor(hits.outcome);
		this.#supply = new Cursor(hits.supply);
	}

	take({ end }: Span): LayeredHits {
		return {
			name: this.#name.upTo(end),
			title: this.#title.upTo(end),
			topic: this.#topic.upTo(end),
			cue: this.#cue.upTo(end),
			trigger: this.#trigger.upTo(end),
			outcome: this.#outcome.upTo(end),
			supply: this.#supply.upTo(end),
			plain: this.#plain
		};
	}
}

class Cursor {
	readonly #hits: Hit<Entry>[];
	#at = 0;

	constructor(hits: Hit<Entry>[]) {
		this.#hits = hits;
	}

	/** The hits since the last call that start before `end`. */
	upTo(end: number): Hit<Entry>[] {
		const from = this.#at;
		while ((this.#hits[this.#at]?.start ?? end) < end) this.#at++;
		return this.#hits.slice(from, this.#at);
	}
}
