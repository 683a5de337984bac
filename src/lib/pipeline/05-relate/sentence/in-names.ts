import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../../03-match/actor.ts';

/** "Trương Tấn |Sang": somebody's name is no verb, though it sounds like one. */
export function outsideNames<T extends Span>(told: readonly T[], actors: readonly Actor[]): T[] {
	return told.filter(({ start, end }) =>
		actors.every(({ person }) => person === null || person.start >= start || end > person.end)
	);
}

/** "президент Германии": the name of a state is no metal. */
export function isStateName({ start, end }: Span, actors: readonly Actor[]): boolean {
	return actors.some(
		({ mention, kind, isBody }) =>
			kind === 'country' && !isBody && mention.start <= start && end <= mention.end
	);
}
