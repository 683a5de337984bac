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
	/** Milliseconds from a change until the last of what it changes on the page is on the screen. */
	var untilStill: (change: () => void) => Promise<number>;
}

/** Milliseconds without a change after which a page stands still. */
const STILL = 200;
/** Milliseconds after which a change that is not seen is a failure. */
const PATIENCE = 60_000;

/** Puts a clock into every page: a frame ends where the first task after it begins. */
export async function installClock(page: Page): Promise<void> {
	// tsx gives each function its name by a call that only it knows.
	await page.addInitScript('globalThis.__name = (one) => one');
	await page.addInitScript(
		({ still, patience }) => {
			// Asked for before anything that the page asks for in its frames, so that neither its tasks
			// before the frame's end nor those that it puts off until after count wrongly.
			let frame = { from: 0, to: 0 };
			const ends: (() => void)[] = [];
			const tick = () => {
				requestAnimationFrame(tick);
				const from = performance.now();
				void scheduler.postTask(
					() => {
						frame = { from, to: performance.now() };
						for (const end of ends.splice(0)) end();
					},
					{ priority: 'user-blocking' }
				);
			};
			requestAnimationFrame(tick);
			const nextFrame = async (since: number) => {
				do await new Promise<void>((resolve) => ends.push(resolve));
				while (frame.from < since);
				return frame;
			};
			// Told before the frame that shows it: a task of its own may come after that frame.
			const changeOf = (isThere: () => boolean) =>
				new Promise<number>((resolve, reject) => {
					const watch = new MutationObserver(() => {
						if (!isThere()) return;
						watch.disconnect();
						clearTimeout(timer);
						resolve(performance.now());
					});
					watch.observe(document.body, { subtree: true, childList: true, characterData: true });
					// Called off when it is seen: the page's memory is measured too.
					const timer = setTimeout(() => reject(new Error('nothing has changed')), patience);
				});
			globalThis.painted = async () => (await nextFrame(performance.now())).to;
			globalThis.untilPainted = async (change, read) => {
				await painted();
				const before = read();
				const from = performance.now();
				const seen = changeOf(() => read() !== before);
				change();
				const changed = await seen;
				const shown = await nextFrame(changed);
				return { whole: shown.to - from, work: changed - from + shown.to - shown.from };
			};
			globalThis.untilStill = async (change) => {
				await painted();
				const from = performance.now();
				let changed = from;
				let shown = from;
				const watch = new MutationObserver(() => (changed = performance.now()));
				watch.observe(document.body, {
					subtree: true,
					childList: true,
					characterData: true,
					attributes: true
				});
				change();
				do {
					const frame = await nextFrame(performance.now());
					if (shown < changed && frame.from >= changed) shown = frame.to;
				} while (performance.now() - changed < still);
				watch.disconnect();
				return shown - from;
			};
		},
		{ still: STILL, patience: PATIENCE }
	);
}

/** The value below which that share of all lies; 0.5: the median. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
