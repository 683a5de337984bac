import { correctionsIn, type Correction } from '#lib/domain/correction.ts';
import type { Storage } from '#lib/platform/storage.ts';

const KEY = 'corrections';
const WHO_KEY = 'corrections-by';

/** Corrections that somebody collects until they go into the file beside the documents. */
export class CorrectionRows {
	readonly #storage: Storage;
	#rows: readonly Correction[] = $state.raw([]);
	/** The browser keeps nothing: they are gone with the page unless they are saved as a file. */
	unsaved = $state(false);

	constructor(storage: Storage) {
		this.#storage = storage;
		this.#rows = correctionsIn(storage.read(KEY) ?? '') ?? [];
	}

	get all(): readonly Correction[] {
		return this.#rows;
	}

	/** Who entered the last one. */
	get who(): string {
		return this.#storage.read(WHO_KEY) ?? this.#rows.at(-1)?.who ?? '';
	}

	add(row: Correction): void {
		this.#keep([...this.#rows, row]);
		this.#storage.write(WHO_KEY, row.who);
	}

	remove(row: Correction): void {
		this.#keep(this.#rows.filter((one) => one !== row));
	}

	clear(): void {
		this.#keep([]);
	}

	/** A whole `corrections.json`. */
	get file(): string {
		return `${JSON.stringify({ formatVersion: 1, corrections: this.#rows }, null, '\t')}\n`;
	}

	/** The rows alone, to be put among those of a file that is there already. */
	get lines(): string {
		return this.#rows.map((row) => JSON.stringify(row, null, '\t')).join(',\n');
	}

	#keep(rows: readonly Correction[]): void {
		this.#rows = rows;
		this.unsaved = !this.#storage.write(KEY, rows.length === 0 ? null : this.file);
	}
}
