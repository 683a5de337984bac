import { expect, test } from 'vitest';
import { breakName } from '#lib/map/break-name.ts';

test('a long name stands on two lines of like length', () => {
	expect(breakName('Latin America and the Caribbean')).toBe('Latin America and\nthe Caribbean');
	expect(breakName('United Arab Emirates')).toBe('United Arab\nEmirates');
});

test('a short one, or one without a gap, stays whole', () => {
	expect(breakName('United States')).toBe('United States');
	expect(breakName('아시아교류및신뢰구축회의및그밖의모든기구')).not.toContain('\n');
});
