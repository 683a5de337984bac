import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findDocuments } from '../../scripts/input/documents.ts';
import { fromRoot } from '../../scripts/root.ts';
import { contentOf, folderOf, preprocess, summaryOf } from '../hostile/command.ts';

const CORPUS = fromRoot('tests', 'corpus');

/** Enough documents for three threads, made in this order. */
function corpus(order: (files: string[]) => string[]): string {
	const files = findDocuments(CORPUS)
		.filter((file) => file.endsWith('.txt'))
		.slice(0, 75);
	const folder = folderOf({});
	for (const file of order(files))
		writeFileSync(path.join(folder, path.basename(file)), readFileSync(path.join(CORPUS, file)));
	return folder;
}

test('the same documents give the same bytes, in any order and on any number of threads', () => {
	const out = folderOf({});
	const once = preprocess(
		...['--in', corpus((files) => files), '--out', path.join(out, 'one')],
		...['--jobs', '1', '--json']
	);
	const again = preprocess(
		...['--in', corpus((files) => files.reverse()), '--out', path.join(out, 'three')],
		...['--jobs', '3', '--json', '--quiet']
	);
	expect(once.status, once.stderr).toBe(0);
	expect(once.stderr).toMatch(/75 of 75 documents read/);
	expect(again.stderr).toBe('');
	expect(summaryOf(again)).toEqual(summaryOf(once));
	expect(summaryOf(once).documents).toBe(75);
	expect(contentOf(path.join(out, 'three'))).toEqual(contentOf(path.join(out, 'one')));
}, 60_000);
