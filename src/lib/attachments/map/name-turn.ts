/** Milliseconds without a change after which the names of a crowded map are placed. */
const REST = 60;

/** When names are placed: `now`, once the next `frame` is on the screen, or when nothing changes any more. */
export type Turn = 'now' | 'frame' | 'rest';

/** Places names in their turn; whatever is still to come is called off by what comes next. */
export class NameTurn {
	readonly #place: () => void;
	#frame = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(place: () => void) {
		this.#place = place;
	}

	take(turn: Turn): void {
		this.callOff();
		if (turn === 'now') this.#place();
		else if (turn === 'rest') this.#timer = setTimeout(this.#place, REST);
		else this.#frame = requestAnimationFrame(() => (this.#timer = setTimeout(this.#place)));
	}

	callOff(): void {
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#timer);
	}
}
