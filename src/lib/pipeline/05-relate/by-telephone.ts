import type { Frame } from './frame.ts';

/** Who speaks by telephone is nowhere together; what is first told as a call stays one. */
export function isByTelephone({ statements }: Frame): boolean {
	return statements[0]?.trigger.kind === 'call';
}
