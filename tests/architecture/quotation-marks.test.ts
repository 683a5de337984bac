import { expect, test } from 'vitest';
import { filesBelow } from './files.ts';

test('no quotation mark stands within words of another direction, which would turn it round', () => {
	const files = filesBelow(['src/lib/components', 'src/routes'], /\.svelte$/);
	const turned = files.filter(({ text }) => /dir="auto"\s*>\s*[“«„]/.test(text));
	expect(files.length).toBeGreaterThan(50);
	expect(turned.map(({ name }) => name)).toEqual([]);
});
