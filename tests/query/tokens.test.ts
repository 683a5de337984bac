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
		const known = new Set([...CSS.matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name));
		const unknown = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(svelte|css)$/.test(file))
			.flatMap((file) => {
				const text = readFileSync(path.join(SRC, file), 'utf8');
				const own = new Set([...text.matchAll(/(--[\w-]+)[:=]/g)].map(([, name]) => name));
				return [...text.matchAll(/var\((--[\w-]+)/g)]
					.filter(([, name]) => !known.has(name) && !own.has(name))
					.map(([, name]) => `${file}: ${name}`);
			});
		expect(unknown).toEqual([]);
	});
});
