/** What of a pressed key counts, as in a `KeyboardEvent`. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a key asks to undo or to redo, as in other programs; `null`: neither. */
export function undoKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed) {
	if (altKey || ctrlKey === metaKey) return null;
	switch (key.toLowerCase()) {
		case 'z':
			return shiftKey ? 'redo' : 'undo';
		case 'y':
			return shiftKey ? null : 'redo';
		default:
			return null;
	}
}
