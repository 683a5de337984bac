import type { Page } from 'playwright-core';
import { quantile } from './clock.ts';

/** Of one size of datasets; times in milliseconds. */
export interface Figures {
	/** From the request until map, sentence and charts are drawn. */
	ready: number;
	/**
	 * From a filter's click until the map and its sentence are on the screen, how much of that is work,
	 * and until the last of what follows them is: counts, charts, names, the panel.
	 */
	filter: Record<'whole' | 'work' | 'all', { median: number; most: number }>;
	/** The longest frame while the map is dragged, and from letting go until it stands drawn. */
	pan: { framesPerSecond: number; longest: number; settle: number };
	/** From entering the search field until it can find, and from a letter until its results. */
	search: { open: number; median: number; most: number };
	/** Megabytes in use after collecting garbage, before and after many changes of filters. */
	heap: { before: number; after: number; changes: number };
}

const FILTERS = 60;
/** Milliseconds between two clicks of somebody in a hurry. */
const REST = 250;
const WARMING = 10;
const PAN_STEPS = 90;
const WORDS = ['chile', 'minister', 'energy', 'forum 12'];
const READY_LIMIT = 240_000;

/** @param changes changes of filters between the two looks at the heap; half as many come before the first */
export async function measure(page: Page, address: string, changes: number): Promise<Figures> {
	const ready = await open(page, address);
	await page.waitForTimeout(500);
	// The first ones find code that has never run.
	await toggleFilters(page, WARMING);
	const times = await toggleFilters(page, FILTERS, REST);
	const filter = {
		whole: spread(times.map(({ whole }) => whole)),
		work: spread(times.map(({ work }) => work)),
		all: spread(await settleFilters(page, FILTERS / 3))
	};
	const pan = await panMap(page);
	const search = await searchWords(page);
	// What was found goes with the field that found it.
	await page.getByRole('combobox').first().blur();
	// A browser goes on compiling what runs often: code is kept once, and is no leak.
	await toggleFilters(page, Math.ceil(changes / 2));
	const before = await heap(page);
	await toggleFilters(page, changes);
	return { ready, filter, pan, search, heap: { before, after: await heap(page), changes } };
}

async function open(page: Page, address: string): Promise<number> {
	await page.goto(address, { waitUntil: 'commit', timeout: READY_LIMIT });
	await page.waitForFunction(
		() => document.querySelector('.sentence .count') && document.querySelector('.map .label'),
		null,
		{ polling: 'raf', timeout: READY_LIMIT }
	);
	return page.evaluate(() => painted());
}

/**
 * Values of the first facets on and off again, one after the other.
 *
 * @param rest milliseconds before each: what follows the last one late is no part of the next
 */
async function toggleFilters(page: Page, count: number, rest = 0) {
	await offerBoxes(page);
	return page.evaluate(
		async ({ count, rest }) => {
			const shown = () => document.querySelector('.sentence .count')?.textContent ?? null;
			const times: { whole: number; work: number }[] = [];
			for (let change = 0; change < count; change++) {
				if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
				times.push(await untilPainted(() => nextBox(change)?.click(), shown));
			}
			return times;
		},
		{ count, rest }
	);
}

/** The same, slowly: each when nothing moves any more. */
async function settleFilters(page: Page, count: number): Promise<number[]> {
	await offerBoxes(page);
	return page.evaluate(async (count) => {
		const times: number[] = [];
		for (let change = 0; change < count; change++)
			times.push(await untilStill(() => nextBox(change)?.click()));
		return times;
	}, count);
}

declare global {
	/** The box that is ticked, or the one that the count of changes comes to. */
	var nextBox: (change: number) => HTMLInputElement | undefined;
}

function offerBoxes(page: Page): Promise<void> {
	return page.evaluate(() => {
		globalThis.nextBox = (change) => {
			const boxes = [
				...document.querySelectorAll<HTMLInputElement>('#filters fieldset input[type=checkbox]')
			];
			return boxes.find((box) => box.checked) ?? boxes[(change * 5) % 24];
		};
	});
}

async function panMap(page: Page): Promise<Figures['pan']> {
	const box = await page.locator('.leaflet-container').boundingBox();
	if (!box) throw new Error('no map');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 3];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.evaluate(() => {
		const record = { frames: [] as number[], released: 0 };
		Object.assign(globalThis, { record });
		const tick = (at: number) => {
			record.frames.push(at);
			if (record.released === 0) requestAnimationFrame(tick);
		};
		requestAnimationFrame(tick);
		addEventListener('mouseup', () => (record.released = performance.now()), { once: true });
	});
	for (let step = 1; step <= PAN_STEPS; step++)
		await page.mouse.move(x - 250 * Math.sin(step / 15), y + 40 * Math.sin(step / 9));
	await page.mouse.up();
	return page.evaluate(async () => {
		const { record } = globalThis as unknown as {
			record: { frames: number[]; released: number };
		};
		const settled = await painted();
		const { frames, released } = record;
		const gaps = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
		const seconds = ((frames.at(-1) ?? 0) - (frames[0] ?? 0)) / 1000;
		return {
			framesPerSecond: gaps.length / seconds,
			longest: Math.max(...gaps),
			settle: settled - released
		};
	});
}

/** The words letter by letter, each from an empty field. */
async function searchWords(page: Page): Promise<Figures['search']> {
	const field = page.getByRole('combobox').first();
	await field.focus();
	const type = (word: string) =>
		page.evaluate(async (word) => {
			const input = document.querySelector<HTMLInputElement>('.search input');
			const times: number[] = [];
			const write = (value: string) => () => {
				if (!input) return;
				input.value = value;
				input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			};
			for (let length = 1; length <= word.length; length++) {
				const from = performance.now();
				write(word.slice(0, length))();
				times.push((await painted()) - from);
			}
			write('')();
			await painted();
			return times;
		}, word);
	const [open = NaN] = await type('c');
	const times: number[] = [];
	for (const word of WORDS) times.push(...(await type(word)));
	await field.blur();
	return { open, ...spread(times) };
}

function spread(times: readonly number[]) {
	return { median: quantile(times, 0.5), most: quantile(times, 0.95) };
}

async function heap(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await session.detach();
	return usedSize / 1e6;
}
