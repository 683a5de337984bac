import { expect, test } from 'vitest';
import { isPrintKey } from '#lib/briefing/print-key.ts';

test('Ctrl+P, or Cmd+P, asks to print, and nothing else does', () => {
	const none = { key: 'p', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
	expect(isPrintKey({ ...none, ctrlKey: true })).toBe(true);
	expect(isPrintKey({ ...none, key: 'P', metaKey: true })).toBe(true);
	for (const other of [
		none,
		{ ...none, ctrlKey: true, shiftKey: true },
		{ ...none, ctrlKey: true, altKey: true },
		{ ...none, ctrlKey: true, metaKey: true },
		{ ...none, ctrlKey: true, key: 'o' }
	])
		expect(isPrintKey(other)).toBe(false);
});
