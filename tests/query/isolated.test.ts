import { expect, test } from 'vitest';
import { isolated } from '#lib/query/isolated.ts';

test('sets a title from the right apart, and leaves others as they are', () => {
	expect(isolated('وزير الخارجية')).toBe('\u2068وزير الخارجية\u2069');
	expect(isolated('Lima, 외교부')).toBe('Lima, 외교부');
});
