/** Whether a pressed key asks to print, as in any program. */
export function isPrintKey({
	key,
	ctrlKey,
	metaKey,
	altKey,
	shiftKey
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): boolean {
	return key.toLowerCase() === 'p' && ctrlKey !== metaKey && !altKey && !shiftKey;
}
