import { untrack } from 'svelte';
import type { TextFile } from '#lib/domain/document.ts';

type Entry = { text: TextFile } | { fault: string } | 'loading';

/** The document texts that were opened so far. */
export class Texts {
	readonly #load: (id: string) => Promise<TextFile>;
	/** By document. Replaced as a whole: a reactive map would weigh more than all that is kept in it here. */
	#entries: Readonly<Record<string, Entry>> = $state.raw({});

	constructor(load: (id: string) => Promise<TextFile>) {
		this.#load = load;
	}

	/** `null` while it is not there. */
	of = (id: string): TextFile | null => {
		const entry = this.#entry(id);
		return typeof entry === 'object' && 'text' in entry ? entry.text : null;
	};

	/** Why it could not be loaded; `null` where nothing went wrong. */
	fault(id: string): string | null {
		const entry = this.#entry(id);
		return typeof entry === 'object' && 'fault' in entry ? entry.fault : null;
	}

	/** Starts to load what is not there yet. */
	want(ids: readonly string[]): void {
		for (const id of ids) {
			if (untrack(() => this.#entry(id)) !== undefined) continue;
			this.#set(id, 'loading');
			this.#load(id).then(
				(text) => this.#set(id, { text }),
				(error: unknown) =>
					this.#set(id, { fault: error instanceof Error ? error.message : String(error) })
			);
		}
	}

	#entry(id: string): Entry | undefined {
		return Object.hasOwn(this.#entries, id) ? this.#entries[id] : undefined;
	}

	#set(id: string, entry: Entry): void {
		this.#entries = { ...untrack(() => this.#entries), [id]: entry };
	}
}
