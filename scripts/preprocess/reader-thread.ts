import { Worker } from 'node:worker_threads';
import { MEMORY_LIMIT, TIME_LIMIT } from '../input/limits.ts';
import type { FileResult } from './read-file.ts';
import type { Task } from './reading-worker.ts';

/**
 * A thread of its own that reads one file at a time. Where a file takes too long or too much
 * memory, the thread is ended, the file fails and a fresh thread reads the next one.
 */
export class ReaderThread {
	#worker = startWorker();
	#ready = untilReady(this.#worker);

	/** Never rejects because of the file, only where no thread can be started. */
	async read(task: Task): Promise<FileResult> {
		await this.#ready;
		const worker = this.#worker;
		return new Promise((resolve) => {
			const end = (result: FileResult) => {
				clearTimeout(timer);
				worker.off('error', fail);
				worker.off('message', end);
				resolve(result);
			};
			const giveUp = (cause: string) => {
				end({
					documents: [],
					failed: [{ file: task.file, cause, remedy: 'Save it as text, or split it.' }]
				});
				this.stop();
				this.#worker = startWorker();
				this.#ready = untilReady(this.#worker);
			};
			const fail = (error: unknown) => giveUp(causeOf(error));
			const timer = setTimeout(
				() => giveUp(`Reading it took longer than ${TIME_LIMIT} seconds.`),
				TIME_LIMIT * 1000
			);
			worker.on('error', fail);
			worker.on('message', end);
			worker.postMessage(task);
		});
	}

	stop(): void {
		this.#worker.removeAllListeners();
		// What a thread says while it is being stopped is of no interest any more.
		this.#worker.on('error', () => undefined);
		void this.#worker.terminate();
	}
}

function causeOf(error: unknown): string {
	if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
		return `Reading it took more than ${MEMORY_LIMIT} MB of memory.`;
	console.error(error);
	return `It cannot be read: ${error instanceof Error ? error.message : 'its parser gave up'}`;
}

/** The first message of a thread says that it has read the lexicons. */
function untilReady(worker: Worker): Promise<void> {
	const ready = new Promise<void>((resolve, reject) => {
		worker.once('message', () => resolve());
		worker.once('error', reject);
	});
	// A fresh thread that fails is reported by the next `read`, if there is one.
	ready.catch(() => undefined);
	return ready;
}

/** A thread does not take over the loader that reads TypeScript: it starts its own. */
function startWorker(): Worker {
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
