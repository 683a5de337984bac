import type { LineOrder, LinePicture } from './line-worker.ts';

/** Paints lines beside the page, one sheet at a time: of those that wait only the last is painted. */
export class LinePainter {
	readonly #worker = new Worker(new URL('./line-worker.ts', import.meta.url), { type: 'module' });
	readonly #done: (picture: ImageBitmap) => void;
	readonly #failed: () => void;
	#isBusy = false;
	/** What is being painted is still wanted. */
	#isWanted = false;
	#next: LineOrder | null = null;

	/**
	 * @param done with what was last asked for
	 * @param failed nothing can be painted here
	 */
	constructor(done: (picture: ImageBitmap) => void, failed: () => void) {
		this.#done = done;
		this.#failed = failed;
		this.#worker.addEventListener('message', ({ data }: MessageEvent<LinePicture>) =>
			this.#finish(data)
		);
		this.#worker.addEventListener('error', failed);
	}

	paint(order: LineOrder): void {
		if (this.#isBusy) this.#next = order;
		else this.#send(order);
	}

	/** Nothing that was asked for is wanted any more. */
	forget(): void {
		this.#next = null;
		this.#isWanted = false;
	}

	remove(): void {
		this.#worker.terminate();
	}

	#send(order: LineOrder): void {
		this.#next = null;
		this.#isBusy = this.#isWanted = true;
		this.#worker.postMessage(order);
	}

	#finish(picture: LinePicture): void {
		this.#isBusy = false;
		if (!picture) return this.#failed();
		if (this.#isWanted) this.#done(picture);
		picture.close();
		if (this.#next) this.#send(this.#next);
	}
}
