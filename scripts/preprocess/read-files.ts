import type { ManifestEntry } from '../input/manifest.ts';
import { InOrder } from './in-order.ts';
import type { FileResult } from './read-file.ts';
import { ReaderThread } from './reader-thread.ts';

/** So few files are not worth another thread, which reads the lexicons first. */
const FILES_PER_THREAD = 24;
/** A slow file at the front holds back no more results than this for each thread. */
const AHEAD = 32;

/**
 * Reads files in worker threads and hands over their results in the order of the files, whichever
 * was ready first. A file that takes too long or too much memory is given up, and the others go on.
 */
export async function readFiles(
	folder: string,
	files: readonly string[],
	manifest: ReadonlyMap<string, ManifestEntry>,
	jobs: number,
	take: (file: string, result: FileResult) => void
): Promise<void> {
	const count = Math.max(1, Math.min(jobs, Math.ceil(files.length / FILES_PER_THREAD)));
	const threads = Array.from({ length: count }, () => new ReaderThread());
	const results = new InOrder<FileResult>(AHEAD * count, (index, result) =>
		take(files[index] ?? '', result)
	);
	let next = 0;
	const work = async (thread: ReaderThread) => {
		for (let index = next++; index < files.length; index = next++) {
			await results.room(index);
			const file = files[index] ?? '';
			results.put(index, await thread.read({ folder, file, entry: manifest.get(file) }));
		}
	};
	try {
		await Promise.all(threads.map(work));
	} finally {
		for (const thread of threads) thread.stop();
	}
}
