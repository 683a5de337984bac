import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/root.ts';
import { pairsOf, read, undirected } from './lexicon.ts';

/**
 * Sentences as a native press officer writes them, a language a file: the pairs that each gives
 * (none: it tells of no engagement), then the sentence. The rules know none of them.
 */
const FOLDER = fromRoot('tests', 'fixtures', 'sentences');

describe.each(readdirSync(FOLDER))('%s', (file) => {
	const lines = readFileSync(path.join(FOLDER, file), 'utf8').trim().split('\n');
	test.each(lines.map((line) => line.split('|')))('%s: %s', (pairs = '', text = '') => {
		const wanted = pairs.split(',').filter((pair) => pair !== '');
		expect(pairsOf(read(text))).toEqual(wanted.map(undirected).sort());
	});
});
