import { expect, test } from 'vitest';
import { dayOf } from '#lib/briefing/day-of.ts';

test('a moment is of the day that the reader’s clock shows', () => {
	expect(dayOf(new Date(2026, 2, 9, 23, 59))).toBe('2026-03-09');
	expect(dayOf(new Date(2026, 10, 22, 0, 0))).toBe('2026-11-22');
});
