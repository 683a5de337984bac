export type PanelId = 'filters' | 'details';

/** Which panel is open where the screen has no room for them beside the map. */
export class Panels {
	#open: PanelId | null = $state(null);
	#opener: HTMLElement | null = null;
	readonly #home: () => HTMLElement | null;

	/** @param home what takes the focus from a panel that nobody opened */
	constructor(home: () => HTMLElement | null) {
		this.#home = home;
	}

	get open(): PanelId | null {
		return this.#open;
	}

	/** A link that names something opens at it, where the panels are sheets. */
	openAtStart(id: PanelId): void {
		this.#open = id;
	}

	toggle(id: PanelId, opener: HTMLElement): void {
		this.#open = this.#open === id ? null : id;
		this.#opener = opener;
	}

	/** The focus is already elsewhere. */
	leave(): void {
		this.#open = null;
	}

	/** Focus goes back to where it came from. */
	close(): void {
		this.#open = null;
		(this.#opener ?? this.#home())?.focus({ preventScroll: true });
	}
}
