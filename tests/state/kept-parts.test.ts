import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptParts } from '#lib/state/kept-parts.ts';

const parts = fc.object({ values: [fc.integer(), fc.string(), fc.boolean(), fc.constant(null)] });

describe('parts that are kept', () => {
	it('say what the new ones say, whatever was before', () => {
		fc.assert(
			fc.property(parts, parts, (before, next) => {
				expect(keptParts(before, next)).toEqual(next);
			})
		);
	});

	it('are the very same where nothing has changed', () => {
		fc.assert(
			fc.property(parts, (before) => {
				expect(keptParts(before, structuredClone(before))).toBe(before);
			})
		);
	});

	it('are those beside the change', () => {
		const before = { filters: { lists: ['a'], years: null }, selection: { id: 'x' }, page: 1 };
		const kept = keptParts(before, { ...structuredClone(before), selection: { id: 'y' } });
		expect(kept).toEqual({ ...before, selection: { id: 'y' } });
		expect(kept.filters).toBe(before.filters);
	});

	it('tell a list from an object, and a shorter list from a longer one', () => {
		expect(keptParts<object>([], {})).toEqual({});
		expect(keptParts<object>({}, [])).toEqual([]);
		expect(keptParts([1, 2], [1])).toEqual([1]);
	});
});
