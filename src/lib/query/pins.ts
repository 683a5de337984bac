import type { Selection } from './selection.ts';

/** So many stand side by side and can still be read. */
export const MOST_PINS = 3;

export function samePin(one: Selection, other: Selection): boolean {
	return one.kind === other.kind && one.id === other.id;
}

export function isPinned(pins: readonly Selection[], one: Selection): boolean {
	return pins.some((pin) => samePin(pin, one));
}

/** Adds it at the end, or takes it out; the same where there is no room for it. */
export function togglePin(pins: readonly Selection[], one: Selection): readonly Selection[] {
	if (isPinned(pins, one)) return pins.filter((pin) => !samePin(pin, one));
	return pins.length < MOST_PINS ? [...pins, one] : pins;
}
