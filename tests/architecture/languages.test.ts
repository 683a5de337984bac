import { expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/root.ts';
import { filesBelow } from './files.ts';

/** Files that tell one language from another; all others are given the tables of one. */
const TELLS_LANGUAGES = /^src\/lib\/pipeline\/02-segment\//;

const LANGUAGES = readdirSync(path.join(ROOT, 'data/lexicons/rules')).map((name) =>
	path.basename(name, '.json')
);

test('rules turn on the traits of a language, and not on which it is', () => {
	const comparison = new RegExp(String.raw`[!=]== '(?:${LANGUAGES.join('|')})'`);
	const asking = filesBelow(['src/lib/pipeline'], /\.ts$/).filter(
		({ name, text }) => !TELLS_LANGUAGES.test(name) && comparison.test(text)
	);
	expect(LANGUAGES).toContain('en');
	expect(asking.map(({ name }) => name)).toEqual([]);
});
