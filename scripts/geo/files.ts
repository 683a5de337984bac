import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fromRoot } from '../root.ts';

/** Writes a file of `data/geo/` and says how large it is. */
export function writeGeo(name: string, content: string): void {
	writeFileSync(fromRoot('data', 'geo', name), content);
	const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
	const packed = gzipSync(content, { level: 9 }).length;
	console.log(`data/geo/${name}: ${kilobytes(content.length)}, ${kilobytes(packed)} gzip`);
}

/** One record a line, in the order given: small, and readable as a difference. */
export function linesOf(entries: Iterable<readonly [string, unknown]>): string {
	const lines = [...entries].map(
		([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`
	);
	return `{\n${lines.join(',\n')}\n}\n`;
}
