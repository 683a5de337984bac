import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { TextFile } from '#lib/domain/document.ts';

type Entry = { text: TextFile } | { fault: string } | 'loading';

/** The document texts that were opened so far. */
export class Texts {
	readonly #load: (id: string) => Promise<TextFile>;
	readonly #entries = new SvelteMap<string, Entry>();

	constructor(load: (id: string) => Promise<TextFile>) {
		this.#load = load;
	}

	/** `null` while it is not there. */
	of = (id: string): TextFile | null => {
		const entry = this.#entries.get(id);
		return typeof entry === 'object' && 'text' in entry ? entry.text : null;
	};

	/** Why it could not be loaded; `null` where nothing went wrong. */
	fault(id: string): string | null {
		const entry = this.#entries.get(id);
		return typeof entry === 'object' && 'fault' in entry ? entry.fault : null;
	}

	/** Starts to load what is not there yet. */
	want(ids: readonly string[]): void {
		for (const id of ids) {
			if (untrack(() => this.#entries.has(id))) continue;
			this.#entries.set(id, 'loading');
			this.#load(id).then(
				(text) => this.#entries.set(id, { text }),
				(error: unknown) =>
					this.#entries.set(id, { fault: error instanceof Error ? error.message : String(error) })
			);
		}
	}
}
