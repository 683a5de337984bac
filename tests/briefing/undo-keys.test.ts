import { expect, test } from 'vitest';
import { undoKey } from '#lib/briefing/undo-keys.ts';

test.each([
	['Ctrl+z', 'undo'],
	['Meta+z', 'undo'],
	['Ctrl+Shift+Z', 'redo'],
	['Ctrl+y', 'redo'],
	['z', null],
	['Shift+Z', null],
	['Ctrl+Alt+z', null],
	['Ctrl+Shift+Y', null],
	['Ctrl+a', null]
])('%s', (pressed, act) => {
	const keys = pressed.split('+');
	const held = (name: string) => keys.slice(0, -1).includes(name);
	expect(
		undoKey({
			key: keys.at(-1) ?? '',
			ctrlKey: held('Ctrl'),
			metaKey: held('Meta'),
			altKey: held('Alt'),
			shiftKey: held('Shift')
		})
	).toBe(act);
});
