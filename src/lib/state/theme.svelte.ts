import { MediaQuery } from 'svelte/reactivity';
import type { Storage } from '#lib/platform/storage.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

const KEY = 'theme';

/** Light, dark, or as the system; remembered where the browser lets us. */
export class Theme {
	readonly #storage: Storage;
	readonly #systemDark = new MediaQuery('(prefers-color-scheme: dark)', false);
	readonly #paper = new MediaQuery('print', false);
	#choice: ThemeChoice = $state('system');

	/** What is drawn in; paper is white whatever the choice. */
	readonly current: 'light' | 'dark' = $derived.by(() => {
		if (this.#paper.current) return 'light';
		if (this.#choice !== 'system') return this.#choice;
		return this.#systemDark.current ? 'dark' : 'light';
	});

	constructor(storage: Storage) {
		this.#storage = storage;
	}

	get choice(): ThemeChoice {
		return this.#choice;
	}

	set choice(choice: ThemeChoice) {
		this.#choice = choice;
		this.#storage.write(KEY, choice === 'system' ? null : choice);
	}

	/** Reads what was remembered. Only in the browser, once the page is there. */
	restore(): void {
		const saved = this.#storage.read(KEY);
		this.#choice = THEMES.find((theme) => theme === saved) ?? 'system';
	}
}
