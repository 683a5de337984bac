import { EMPTY_BRIEFING, type Briefing } from '#lib/briefing/briefing.ts';
import { readBriefing, writeBriefing, type BriefingFault } from '#lib/briefing/codec.ts';
import { digest } from '#lib/domain/digest.ts';
import type { Storage } from '#lib/platform/storage.ts';

const KEY = 'briefing';
/** What could not be read is kept here, so that nothing is lost. */
const DAMAGED_KEY = 'briefing-damaged';
const MOST_UNDO = 100;

/** The briefing on the desk: edited, undone, kept by the browser. */
export class BriefingDesk {
	readonly #storage: Storage;
	readonly #given: string | null;
	readonly #key: string;
	#current: Briefing = $state.raw(EMPTY_BRIEFING);
	#before: readonly Briefing[] = $state.raw([]);
	#lastKey: string | null = null;
	/** The browser keeps nothing: the briefing is gone with the window unless it is saved as a file. */
	unsaved = $state(false);
	#damaged: string | null = $state.raw(null);

	/**
	 * @param given the text of a briefing that came with the app; what is made of it is kept apart
	 * from any other, as a browser has one storage for all files
	 */
	constructor(storage: Storage, given: string | null = null) {
		this.#storage = storage;
		this.#given = given;
		this.#key = given === null ? KEY : `${KEY}-${digest(given).slice(0, 12)}`;
	}

	get current(): Briefing {
		return this.#current;
	}

	get canUndo(): boolean {
		return this.#before.length > 0;
	}

	/** Reads what was kept, else what was given. Only in the browser. */
	restore(): void {
		this.#damaged = this.#storage.read(DAMAGED_KEY);
		const kept = this.#storage.read(this.#key) ?? this.#given;
		if (kept === null) return;
		const read = readBriefing(kept);
		if ('briefing' in read) this.#current = read.briefing;
		else {
			this.#damaged = kept;
			// Moved, so that it is not found damaged anew at every visit.
			if (this.#storage.write(DAMAGED_KEY, kept)) this.#storage.write(this.#key, null);
		}
	}

	/** The text of what the browser had kept and that cannot be read, and why; `null`: there is none. */
	get damaged(): { text: string; fault: BriefingFault } | null {
		const text = this.#damaged;
		const read = text === null ? null : readBriefing(text);
		return text !== null && read && 'fault' in read ? { text, fault: read.fault } : null;
	}

	/** Forgets what could not be read. */
	dismissDamaged(): void {
		this.#damaged = null;
		this.#storage.write(DAMAGED_KEY, null);
	}

	/** @param key edits in a row with the same key, such as letters typed into one field, are undone as one */
	edit(next: Briefing, key: string | null = null): void {
		if (next === this.#current) return;
		if (key === null || key !== this.#lastKey)
			this.#before = [...this.#before, this.#current].slice(-MOST_UNDO);
		this.#lastKey = key;
		this.#show(next);
	}

	undo(): void {
		const last = this.#before.at(-1);
		if (!last) return;
		this.#before = this.#before.slice(0, -1);
		this.#lastKey = null;
		this.#show(last);
	}

	/** Puts a file in the place of the briefing; it can be undone. Says why where it cannot be read. */
	open(text: string): BriefingFault | null {
		const read = readBriefing(text);
		if ('fault' in read) return read.fault;
		this.edit(read.briefing);
		return null;
	}

	/** The briefing as a file. */
	get file(): string {
		return writeBriefing(this.#current);
	}

	#show(briefing: Briefing): void {
		this.#current = briefing;
		this.unsaved = !this.#storage.write(this.#key, writeBriefing(briefing));
	}
}
