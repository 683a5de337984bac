import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { readFiles } from '../preprocess/read-files.ts';

/** Long enough a run for the start of the threads to weigh little. */
const FILES = 1500;
const FILE_LENGTH = 5000;

/** Seconds that a folder takes by number of threads: one, two, four… up to the cores. */
export async function scaling(
	texts: readonly string[]
): Promise<{ jobs: number; seconds: number }[]> {
	const folder = mkdtempSync(path.join(tmpdir(), 'entente-bench-'));
	try {
		const files = Array.from({ length: FILES }, (_, i) => `${i}.txt`);
		files.forEach((file, i) => writeFileSync(path.join(folder, file), ofLength(texts, i)));
		const measured = [];
		for (let jobs = 1; jobs <= availableParallelism(); jobs *= 2) {
			const from = performance.now();
			await readFiles(folder, files, new Map(), jobs, () => undefined);
			measured.push({ jobs, seconds: (performance.now() - from) / 1000 });
		}
		return measured;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** About `FILE_LENGTH` characters, from the `index`-th text on. */
function ofLength(texts: readonly string[], index: number): string {
	let text = '';
	for (let i = index; text.length < FILE_LENGTH; i++)
		text += `${texts[i % texts.length] ?? ' '}\n\n`;
	return text.slice(0, FILE_LENGTH);
}
