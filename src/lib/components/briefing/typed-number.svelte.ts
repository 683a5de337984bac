/** So long after its last digit a number is taken as whole. */
const PAUSE_MS = 1000;

/** The number of a slide as its digits are typed, until Enter or a pause. */
export class TypedNumber {
	digits = $state('');
	readonly #whole: (number: number) => void;
	#pause: ReturnType<typeof setTimeout> | undefined;

	/** @param whole is told the number when it is */
	constructor(whole: (number: number) => void) {
		this.#whole = whole;
	}

	type(digit: string): void {
		this.digits = (this.digits + digit).slice(-3);
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => this.end(), PAUSE_MS);
	}

	end(): void {
		const { digits } = this;
		this.forget();
		if (digits !== '') this.#whole(Number(digits));
	}

	forget(): void {
		clearTimeout(this.#pause);
		this.digits = '';
	}
}
