import { EMPTY_BRIEFING, type Briefing } from '#lib/briefing/briefing.ts';
import { readBriefing, writeBriefing, type BriefingFault } from '#lib/briefing/codec.ts';
import { digest } from '#lib/domain/digest.ts';
import type { Storage } from '#lib/platform/storage.ts';

const KEY = 'briefing';
/** What could not be read is kept here, so that nothing is lost. */
const DAMAGED_KEY = 'briefing-damaged';
/** Written to see whether anything can be. */
const PROBE_KEY = 'briefing-probe';
const MOST_UNDO = 100;
/** What other windows do in a row is undone as one, too. */
const ELSEWHERE = 'elsewhere';

/** The briefing on the desk: edited, undone, kept by the browser, and the same in all its windows. */
export class BriefingDesk {
	readonly #storage: Storage;
	readonly #given: string | null;
	readonly #key: string;
	#current: Briefing = $state.raw(EMPTY_BRIEFING);
	#before: readonly Briefing[] = $state.raw([]);
	#after: readonly Briefing[] = $state.raw([]);
	#lastKey: string | null = $state.raw(null);
	/** What this window last read or wrote: anything else that is kept comes from another window. */
	#kept: string | null = null;
	/** The browser keeps nothing: the briefing is gone with the window unless it is saved as a file. */
	unsaved = $state(false);
	/** It keeps things, but has no room for this one. */
	isFull = $state(false);
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

	get canRedo(): boolean {
		return this.#after.length > 0;
	}

	/** The last change came from another window. */
	get isElsewhere(): boolean {
		return this.#lastKey === ELSEWHERE;
	}

	/** Reads what was kept, else what was given. Only in the browser. */
	restore(): void {
		this.#damaged = this.#storage.read(DAMAGED_KEY);
		this.#kept = this.#storage.read(this.#key);
		const text = this.#kept ?? this.#given;
		if (text === null) return;
		const read = readBriefing(text);
		if ('briefing' in read) this.#current = read.briefing;
		else this.#setAside(text);
	}

	/** Takes over what another window has written since; what was here can be had back by undo. */
	catchUp(): void {
		const kept = this.#storage.read(this.#key);
		if (kept === null || kept === this.#kept) return;
		const read = readBriefing(kept);
		if ('fault' in read) return this.#setAside(kept);
		this.#kept = kept;
		if (kept === this.file) return;
		this.#remember(ELSEWHERE);
		this.#current = read.briefing;
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

	/**
	 * @param change is given the newest briefing, also where another window has written it
	 * @param key edits in a row with the same key, such as letters typed into one field, are undone as one
	 */
	edit(change: (briefing: Briefing) => Briefing, key: string | null = null): void {
		this.catchUp();
		const next = change(this.#current);
		if (next === this.#current) return;
		this.#remember(key);
		this.#show(next);
	}

	undo(): void {
		this.catchUp();
		const last = this.#before.at(-1);
		if (!last) return;
		this.#before = this.#before.slice(0, -1);
		this.#after = [...this.#after, this.#current];
		this.#lastKey = null;
		this.#show(last);
	}

	/** Takes the last undo back. */
	redo(): void {
		this.catchUp();
		const next = this.#after.at(-1);
		if (!next) return;
		this.#before = [...this.#before, this.#current];
		this.#after = this.#after.slice(0, -1);
		this.#lastKey = null;
		this.#show(next);
	}

	/** Puts a file in the place of the briefing; it can be undone. Says why where it cannot be read. */
	open(text: string): BriefingFault | null {
		const read = readBriefing(text);
		if ('fault' in read) return read.fault;
		this.edit(() => read.briefing);
		return null;
	}

	/** The briefing as a file. */
	get file(): string {
		return writeBriefing(this.#current);
	}

	/** Before a change, for undo. What had been undone is no longer ahead. */
	#remember(key: string | null): void {
		if (key === null || key !== this.#lastKey)
			this.#before = [...this.#before, this.#current].slice(-MOST_UNDO);
		this.#after = [];
		this.#lastKey = key;
	}

	#show(briefing: Briefing): void {
		this.#current = briefing;
		const text = this.file;
		this.unsaved = !this.#storage.write(this.#key, text);
		if (!this.unsaved) this.#kept = text;
		this.isFull = this.unsaved && this.#keepsAny();
	}

	/** Whether the browser keeps anything at all. */
	#keepsAny(): boolean {
		if (this.#storage.read(this.#key) !== null) return true;
		const keeps = this.#storage.write(PROBE_KEY, '1');
		this.#storage.write(PROBE_KEY, null);
		return keeps;
	}

	#setAside(text: string): void {
		this.#damaged = text;
		// Moved, so that it is not found damaged anew at every visit.
		if (this.#storage.write(DAMAGED_KEY, text)) this.#storage.write(this.#key, null);
		this.#kept = null;
	}
}
