import { ONLY_UNDATED, type YearFilter } from '#lib/query/years.ts';

/** What one step along the years shows: that year, or all up to it. */
export type StepMode = 'in' | 'upTo';

/** A year that has engagements; `null` for those of which no year is stated, behind all years. */
export type Stop = number | null;

/** How long a year stands at {@link YearPlayer.speed} 1. */
const STEP_MS = 1400;
/** How many times as fast it may play. */
export const SPEEDS: readonly number[] = [0.5, 1, 2, 4];

/** The year stepper and its playback: from one year with engagements to the next. */
export class YearPlayer {
	readonly #stops: () => readonly Stop[];
	readonly #years: () => YearFilter | null;
	readonly #show: (years: YearFilter, how: 'push' | 'replace') => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#mode: StepMode = $state('in');
	/** Where it went last; playing ends when somebody else chooses years. */
	#last: Stop | undefined;
	playing = $state(false);
	/** One of {@link SPEEDS}; it holds from the next step on. */
	speed = $state(1);

	/** Where it stands: the only or the last year of the range; `undefined`: nowhere. */
	readonly at: Stop | undefined = $derived.by(() => {
		const years = this.#years();
		if (!years) return undefined;
		const { range, undated } = years;
		if (range === null) return undated && this.#mode === 'in' ? null : undefined;
		if (this.#mode === 'upTo') return range.to ?? undefined;
		return range.from === range.to ? (range.to ?? undefined) : undefined;
	});

	/** @param stops in ascending order, the undated last */
	constructor(
		stops: () => readonly Stop[],
		years: () => YearFilter | null,
		show: (years: YearFilter, how: 'push' | 'replace') => void
	) {
		this.#stops = stops;
		this.#years = years;
		this.#show = show;
	}

	get mode(): StepMode {
		return this.#mode;
	}

	set mode(mode: StepMode) {
		const stood = this.#years()?.range?.to ?? null;
		this.#mode = mode;
		if (stood !== null) this.#go(stood, 'push');
	}

	/** To the next or previous stop; from nowhere to the first or last. */
	step(by: 1 | -1, how: 'push' | 'replace' = 'push'): void {
		const next = this.#next(by);
		if (next !== undefined) this.#go(next, how);
	}

	canStep(by: 1 | -1): boolean {
		return this.#next(by) !== undefined;
	}

	play(): void {
		const [first] = this.#ownStops();
		if (first === undefined || this.playing) return;
		this.playing = true;
		if (this.at === undefined || typeof this.#next(1) !== 'number') this.#go(first, 'push');
		else this.#last = this.at;
		this.#wait();
	}

	pause(): void {
		clearTimeout(this.#timer);
		this.playing = false;
	}

	#wait(): void {
		this.#timer = setTimeout(() => {
			const next = this.#next(1);
			// It ends with the last year: what states none is a step further, and no later.
			if (this.at !== this.#last || typeof next !== 'number') return this.pause();
			this.step(1, 'replace');
			this.#wait();
		}, STEP_MS / this.speed);
	}

	/** "Up to" a year that is not known means nothing. */
	#ownStops(): readonly Stop[] {
		return this.#mode === 'in' ? this.#stops() : this.#stops().filter((stop) => stop !== null);
	}

	#next(by: 1 | -1): Stop | undefined {
		const stops = this.#ownStops();
		const { at } = this;
		if (at === undefined) return by > 0 ? stops[0] : stops.at(-1);
		return by > 0
			? stops.find((stop) => rank(stop) > rank(at))
			: stops.findLast((stop) => rank(stop) < rank(at));
	}

	#go(stop: Stop, how: 'push' | 'replace'): void {
		this.#last = stop;
		if (stop === null) this.#show(ONLY_UNDATED, how);
		else {
			const from = this.#mode === 'in' ? stop : null;
			this.#show({ range: { from, to: stop }, undated: false }, how);
		}
	}
}

function rank(stop: Stop): number {
	return stop ?? Infinity;
}
