import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import { MEMORY_LIMIT, TIME_LIMIT } from '../input/limits.ts';
import type { ManifestEntry } from '../input/manifest.ts';
import type { FileResult } from './read-file.ts';
import type { Task } from './reading-worker.ts';

/** So few files are not worth another thread, which reads the lexicons first. */
const FILES_PER_THREAD = 24;
/** A slow file at the front holds back no more results than this for each thread. */
const AHEAD = 32;

/**
 * Reads files in worker threads and hands over their results in the order of the files, whichever
 * was ready first. In a thread of its own a file that takes too long or too much memory can be
 * given up, and the others go on.
 */
export function readFiles(
	folder: string,
	files: readonly string[],
	manifest: ReadonlyMap<string, ManifestEntry>,
	jobs: number,
	take: (file: string, result: FileResult) => void
): Promise<void> {
	const results = new Map<number, FileResult>();
	const threads = new Set<Worker>();
	let next = 0;
	let taken = 0;
	return new Promise<void>((resolve, reject) => {
		const waiting: (() => void)[] = [];
		const fail = (error: unknown) => {
			for (const thread of threads) void thread.terminate();
			reject(error instanceof Error ? error : new Error(inspect(error)));
		};
		const store = (index: number, result: FileResult) => {
			results.set(index, result);
			try {
				for (let ready = results.get(taken); ready; ready = results.get(taken)) {
					results.delete(taken);
					take(files[taken] ?? '', ready);
					taken++;
				}
			} catch (error) {
				fail(error);
				return;
			}
			for (const go of waiting.splice(0)) go();
			if (taken < files.length) return;
			for (const thread of threads) void thread.terminate();
			resolve();
		};
		const start = () => {
			const thread = startThread();
			threads.add(thread);
			let current = -1;
			let timer: NodeJS.Timeout | undefined;
			const giveUp = (cause: string) => {
				clearTimeout(timer);
				threads.delete(thread);
				thread.removeAllListeners();
				// What a thread says while it is being stopped is of no interest any more.
				thread.on('error', () => undefined);
				void thread.terminate();
				const index = current;
				start();
				store(index, {
					failed: { file: files[index] ?? '', cause, remedy: 'Save it as text, or split it.' }
				});
			};
			const assign = () => {
				if (next >= files.length) return;
				if (next >= taken + AHEAD * jobs) {
					waiting.push(assign);
					return;
				}
				current = next++;
				const file = files[current] ?? '';
				timer = setTimeout(
					() => giveUp(`Reading it took longer than ${TIME_LIMIT} seconds.`),
					TIME_LIMIT * 1000
				);
				thread.postMessage({ folder, file, entry: manifest.get(file) } satisfies Task);
			};
			thread.on('message', (message: FileResult | 'ready') => {
				clearTimeout(timer);
				const index = current;
				assign();
				if (message !== 'ready') store(index, message);
			});
			thread.on('error', (error: unknown) => {
				if (current < 0) fail(error);
				else giveUp(causeOf(error));
			});
		};
		const count = Math.max(1, Math.min(jobs, Math.ceil(files.length / FILES_PER_THREAD)));
		for (let i = 0; i < count; i++) start();
	});
}

function causeOf(error: unknown): string {
	if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
		return `Reading it took more than ${MEMORY_LIMIT} MB of memory.`;
	console.error(error);
	return `It cannot be read: ${error instanceof Error ? error.message : 'its parser gave up'}`;
}

/** A thread does not take over the loader that reads TypeScript: it starts its own. */
function startThread(): Worker {
	const loader = import.meta.resolve('tsx/esm/api');
	const script = new URL('./reading-worker.ts', import.meta.url).href;
	return new Worker(
		`import(${JSON.stringify(loader)}).then(({ register }) => {
			register();
			return import(${JSON.stringify(script)});
		});`,
		{ eval: true, resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT } }
	);
}
