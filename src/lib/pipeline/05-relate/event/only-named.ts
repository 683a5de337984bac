import type { Frame } from '../frame/frame.ts';

/**
 * "This year is the 25th anniversary of FOCAC", "what was promised at the Africa summit": an event that a text about
 * something else only names. Nobody is told to have come to it, and no sentence that it was held.
 */
export function isOnlyNamed({ event, parts }: Frame, frames: readonly Frame[]): boolean {
	if (!event || event.isTold || frames.length === 0) return false;
	const own = new Set(event.inName.map(({ party }) => party));
	return parts.every(({ actor }) => own.has(actor.party));
}
