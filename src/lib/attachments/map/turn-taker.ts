/** Milliseconds without a change after which what a crowded map puts off is done. */
const REST = 60;

/** `now`, once the next `frame` is on the screen, or when nothing changes any more. */
export type Turn = 'now' | 'frame' | 'rest';

/** Does something in its turn; whatever is still to come is called off by what comes next. */
export class TurnTaker {
	readonly #act: () => void;
	#frame = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(act: () => void) {
		this.#act = act;
	}

	take(turn: Turn): void {
		this.callOff();
		if (turn === 'now') this.#act();
		else if (turn === 'rest') this.#timer = setTimeout(this.#act, REST);
		else this.#frame = requestAnimationFrame(() => (this.#timer = setTimeout(this.#act)));
	}

	callOff(): void {
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#timer);
	}
}
