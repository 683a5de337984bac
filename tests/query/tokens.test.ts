import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOKENS, type Tokens } from '#lib/query/tokens.ts';

const SRC = path.resolve('src');
const CSS = readFileSync(path.join(SRC, 'app.css'), 'utf8');

describe('tokens of the style sheet', () => {
	test.each(Object.keys(TOKENS.light) as (keyof Tokens)[])('%s is the same on canvas', (token) => {
		const property = token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		const { light, dark } = TOKENS;
		expect(CSS).toContain(`--${property}: light-dark(${light[token]}, ${dark[token]});`);
	});

	test('no style asks for one that is not there', () => {
		const known = namesIn(CSS, /--[\w-]+(?=:)/g);
		const unknown = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(?:svelte|css)$/.test(file))
			.flatMap((file) => {
				const text = readFileSync(path.join(SRC, file), 'utf8');
				const own = namesIn(text, /--[\w-]+(?=[:=])/g);
				return [...namesIn(text, /(?<=var\()--[\w-]+/g)]
					.filter((name) => !known.has(name) && !own.has(name))
					.map((name) => `${file}: ${name}`);
			});
		expect(unknown).toEqual([]);
	});
});

function namesIn(text: string, pattern: RegExp): ReadonlySet<string> {
	return new Set([...text.matchAll(pattern)].map(([name]) => name));
}
