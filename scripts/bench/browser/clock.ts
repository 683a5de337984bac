import type { Page } from 'playwright-core';

declare global {
	/** The time at the end of the next frame, in milliseconds. */
	var painted: () => Promise<number>;
	/**
	 * Milliseconds from a change, made just after a frame, until what `read` gives has changed and is
	 * on the screen; `work` is without the wait for the screen's next frame.
	 */
	var untilPainted: (
		change: () => void,
		read: () => string | null
	) => Promise<{ whole: number; work: number }>;
}

/** Puts a clock into every page: a frame ends where the first message after it is heard. */
export async function installClock(page: Page): Promise<void> {
	// tsx gives each function its name by a call that only it knows.
	await page.addInitScript('globalThis.__name = (one) => one');
	await page.addInitScript(() => {
		// One for all tasks: the page's memory is measured too.
		const { port1, port2 } = new MessageChannel();
		const waiting: (() => void)[] = [];
		port1.onmessage = () => waiting.shift()?.();
		const nextTask = () =>
			new Promise<void>((resolve) => {
				waiting.push(resolve);
				port2.postMessage(null);
			});
		globalThis.painted = () =>
			new Promise((resolve) => {
				requestAnimationFrame(() => void nextTask().then(() => resolve(performance.now())));
			});
		globalThis.untilPainted = async (change, read) => {
			await painted();
			const before = read();
			const from = performance.now();
			change();
			while (read() === before) {
				if (performance.now() - from > 60_000) throw new Error('nothing has changed');
				await nextTask();
			}
			const changed = performance.now();
			let frame = changed;
			requestAnimationFrame(() => (frame = performance.now()));
			const to = await painted();
			return { whole: to - from, work: changed - from + to - frame };
		};
	});
}

/** The value below which that share of all lies; 0.5: the median. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
