/** Milliseconds that a window may take to open. */
const WINDOW_MS = 1500;

/** The stage on the whole screen, which the browser gives and takes back as it likes. */
export class FullScreen {
	readonly #stage: () => HTMLElement;
	/** Whether the stage fills the screen; `null`: nothing may, here. */
	isOn = $state<boolean | null>(document.fullscreenEnabled ? false : null);
	/** It was taken back for the sake of what lay over the slide, and nobody wanted that. */
	#isLost = false;
	/** The presenter has given it back, and stays. */
	#isGiven = false;
	/** When the presenter's window was last asked for, in milliseconds of this page. */
	#windowAt = -Infinity;

	constructor(stage: () => HTMLElement) {
		this.#stage = stage;
	}

	/**
	 * It may be refused, as within a frame: then the window is the stage. Without a key or a press
	 * here, as when the presenter's window leads, it would be.
	 */
	fill(): void {
		if (!navigator.userActivation?.isActive) return;
		this.#isLost = false;
		void this.#stage()
			.requestFullscreen?.()
			.catch(() => undefined);
	}

	toggle(): void {
		if (!document.fullscreenElement) return this.fill();
		this.#isGiven = true;
		this.leave();
	}

	/** Takes it back with the next key, where it was lost. */
	regain(): void {
		if (this.#isLost) this.fill();
	}

	leave(): void {
		if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
	}

	/** A window that opens takes full screen away. */
	expectWindow(): void {
		this.#windowAt = performance.now();
	}

	/**
	 * After the browser has given or taken it.
	 *
	 * @param isCovered whether something stands open over the slide
	 * @returns whether it was taken by Escape, which browsers keep to themselves: it goes one layer back
	 */
	changed(isCovered: boolean): boolean {
		if (this.isOn !== null) this.isOn = document.fullscreenElement !== null;
		if (document.fullscreenElement) return false;
		if (this.#isGiven) return (this.#isGiven = false);
		const isForWindow = performance.now() - this.#windowAt < WINDOW_MS;
		this.#isLost = isForWindow || isCovered;
		return !isForWindow;
	}
}
