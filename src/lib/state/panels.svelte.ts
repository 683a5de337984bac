export type PanelId = 'filters' | 'details';

/** Which panel is open where the screen has no room for them beside the map. */
export class Panels {
	#open: PanelId | null = $state(null);
	#opener: HTMLElement | null = null;
	/** Nobody asked for the panel that is open, but for something in it. */
	#cameAlong = false;
	readonly #home: () => HTMLElement | null;

	/** @param home what takes the focus from a panel that nobody opened */
	constructor(home: () => HTMLElement | null) {
		this.#home = home;
	}

	get open(): PanelId | null {
		return this.#open;
	}

	/** A link that names something opens at it, and so does a choice, where the panels are sheets. */
	openAtStart(id: PanelId): void {
		this.#cameAlong ||= this.#open !== id;
		this.#open = id;
	}

	toggle(id: PanelId, opener: HTMLElement): void {
		this.#open = this.#open === id ? null : id;
		this.#opener = opener;
		this.#cameAlong = false;
	}

	/** The focus is already elsewhere. */
	leave(): void {
		this.#open = null;
		this.#cameAlong = false;
	}

	/** A panel that came along with what was chosen goes with it; one that was opened stays. */
	goBack(): void {
		if (this.#cameAlong) this.close();
	}

	/** Focus goes back to where it came from. */
	close(): void {
		this.#open = null;
		this.#cameAlong = false;
		(this.#opener ?? this.#home())?.focus({ preventScroll: true });
	}
}
