/** Takes numbered results in any order and hands them over by number, from 0. */
export class InOrder<T> {
	readonly #waiting = new Map<number, T>();
	readonly #ahead: number;
	readonly #take: (index: number, result: T) => void;
	#taken = 0;
	#blocked: (() => void)[] = [];

	/** @param ahead how many results may wait for a missing one before them */
	constructor(ahead: number, take: (index: number, result: T) => void) {
		this.#ahead = ahead;
		this.#take = take;
	}

	/** Resolves as soon as the work on a result would not run too far ahead of the others. */
	async room(index: number): Promise<void> {
		while (index >= this.#taken + this.#ahead)
			await new Promise<void>((resolve) => this.#blocked.push(resolve));
	}

	put(index: number, result: T): void {
		this.#waiting.set(index, result);
		for (let ready; (ready = this.#waiting.get(this.#taken)) !== undefined; this.#taken++) {
			this.#waiting.delete(this.#taken);
			this.#take(this.#taken, ready);
		}
		for (const go of this.#blocked.splice(0)) go();
	}
}
