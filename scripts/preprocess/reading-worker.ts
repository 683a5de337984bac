import { parentPort } from 'node:worker_threads';
import { compileLexicon } from '#lib/pipeline/lexicon/compile.ts';
import { failedFile } from '../input/failed-file.ts';
import type { ManifestEntry } from '../input/manifest.ts';
import { readLexicon } from '../lexicon-files.ts';
import { readFile } from './read-file.ts';

/** One file to read. */
export interface Task {
	folder: string;
	file: string;
	entry: ManifestEntry | undefined;
}

const port = parentPort;
if (!port) throw new Error('reading-worker.ts runs in a worker thread');
const lexicon = compileLexicon(readLexicon());
port.on('message', ({ folder, file, entry }: Task) => {
	void readFile(folder, file, entry, lexicon)
		.then((result) => port.postMessage(result))
		.catch((error: unknown) =>
			port.postMessage({ documents: [], failed: [failedFile(file, error)] })
		);
});
// Parsers leave promises behind that nobody awaits; what they have to say has been said by then.
process.on('unhandledRejection', () => undefined);
port.postMessage('ready');
