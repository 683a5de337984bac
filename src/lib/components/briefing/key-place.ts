import type { KeyPlace } from '#lib/briefing/present-keys.ts';

/** Where the key of an event was pressed. The window of the notes has elements of its own kind. */
export function keyPlace(
	{ target }: KeyboardEvent,
	stage: Pick<KeyPlace, 'typing' | 'proven'> = { typing: false, proven: false }
): KeyPlace {
	const element = target && 'closest' in target ? (target as Element) : null;
	return { within: (selector) => element?.closest(selector) != null, ...stage };
}
