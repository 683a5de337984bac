import type { TextFile } from '#lib/domain/document.ts';

/** At once: more would only wait for one another. */
const SIDE_BY_SIDE = 6;
/** So many are handed out first, and then whenever there are twice as many. */
const FIRST = 8;

/** The texts of all documents, read one after the other as soon as somebody searches in them. */
export class AllTexts {
	readonly #load: (id: string) => Promise<TextFile>;
	#begun = false;
	/** Those that are there, in the order that was asked for. */
	there: readonly TextFile[] = $state.raw([]);
	/** How many are still to come. */
	waiting = $state(0);
	/** How many could not be read. */
	lost = $state(0);

	constructor(load: (id: string) => Promise<TextFile>) {
		this.#load = load;
	}

	/** Reads them, once. */
	begin(ids: readonly string[]): void {
		if (this.#begun) return;
		this.#begun = true;
		this.waiting = ids.length;
		void this.#read(ids);
	}

	async #read(ids: readonly string[]): Promise<void> {
		const loaded: (TextFile | null)[] = ids.map(() => null);
		let next = 0;
		let done = 0;
		let share = FIRST;
		const handOut = () => {
			this.there = loaded.filter((text) => text !== null);
			this.waiting = ids.length - done;
			this.lost = done - this.there.length;
		};
		const reader = async () => {
			for (let at = next++; at < ids.length; at = next++) {
				loaded[at] = await this.#load(ids[at] ?? '').catch(() => null);
				if (++done < share) continue;
				share *= 2;
				handOut();
			}
		};
		await Promise.all(Array.from({ length: SIDE_BY_SIDE }, reader));
		handOut();
	}
}
