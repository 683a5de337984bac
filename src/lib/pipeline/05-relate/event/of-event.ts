import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../../03-match/actor.ts';
import type { TriggerHit } from '../sentence/sentence.ts';

/** "the ASEAN 56th |Foreign Ministers Meeting": an office within the name of a bloc's meeting is nobody's. */
export function withoutTheirOffices(actors: Actor[], triggers: readonly TriggerHit[]): Actor[] {
	const names: Span[] = triggers.filter(({ value }) => value.kind === 'event');
	for (const actor of actors) {
		const { title, person, kind, mention } = actor;
		if (kind === 'country' || title === null || person !== null) continue;
		if (mention.end > title.start) continue;
		if (!names.some(({ start, end }) => start <= title.start && end >= title.end)) continue;
		Object.assign(actor, { title: null, rank: 'name', start: mention.start, end: mention.end });
	}
	return actors;
}
