import type { YearExtent, YearFilter } from '#lib/query/years.ts';

/** What one step along the years shows: that year, or all up to it. */
export type StepMode = 'in' | 'upTo';

const STEP_MS = 1400;

/** The year stepper and its playback. */
export class YearPlayer {
	readonly #extent: () => YearExtent | null;
	readonly #years: () => YearFilter | null;
	readonly #show: (years: YearFilter, how: 'push' | 'replace') => void;
	#timer: ReturnType<typeof setInterval> | undefined;
	#mode: StepMode = $state('in');
	playing = $state(false);

	/** The year that is stood on: the only or the last one of the range. */
	readonly year: number | null = $derived.by(() => {
		const range = this.#years()?.range;
		if (!range) return null;
		if (this.#mode === 'upTo') return range.to;
		return range.from === range.to ? range.to : null;
	});

	constructor(
		extent: () => YearExtent | null,
		years: () => YearFilter | null,
		show: (years: YearFilter, how: 'push' | 'replace') => void
	) {
		this.#extent = extent;
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

	/** One year on or back; from nowhere to the first or last year. */
	step(by: 1 | -1, how: 'push' | 'replace' = 'push'): void {
		const extent = this.#extent();
		if (!extent) return;
		const start = by > 0 ? extent.first : extent.last;
		const next = this.year === null ? start : this.year + by;
		if (next >= extent.first && next <= extent.last) this.#go(next, how);
	}

	canStep(by: 1 | -1): boolean {
		const extent = this.#extent();
		if (!extent) return false;
		return this.year === null || (by > 0 ? this.year < extent.last : this.year > extent.first);
	}

	play(): void {
		const extent = this.#extent();
		if (!extent || this.playing) return;
		this.playing = true;
		if (this.year === null || this.year >= extent.last) this.#go(extent.first, 'push');
		this.#timer = setInterval(() => {
			if (this.canStep(1)) this.step(1, 'replace');
			else this.pause();
		}, STEP_MS);
	}

	pause(): void {
		clearInterval(this.#timer);
		this.playing = false;
	}

	#go(year: number, how: 'push' | 'replace'): void {
		const from = this.#mode === 'in' ? year : null;
		this.#show({ range: { from, to: year }, undated: false }, how);
	}
}
