import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptParts } from '#lib/state/kept-parts.ts';

const parts = fc.dictionary(fc.string(), fc.jsonValue());

describe('parts that are kept', () => {
	it('say what the new ones say, whatever was before', () => {
		fc.assert(
			fc.property(parts, parts, (before, next) => {
				expect(JSON.stringify(keptParts(before, next))).toBe(JSON.stringify(next));
			})
		);
	});

	it('are the very same where they have not changed', () => {
		const before = { filters: { lists: ['a'], years: null }, selection: { id: 'x' }, page: 1 };
		const kept = keptParts(before, { ...structuredClone(before), selection: { id: 'y' } });
		expect(kept).toEqual({ ...before, selection: { id: 'y' } });
		expect(kept.filters).toBe(before.filters);
	});
});
