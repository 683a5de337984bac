import type { Actor } from '../03-match/actor.ts';
import type { Sentence, TriggerHit } from './sentence.ts';
import type { Sides } from './sides.ts';

/** Bodies that a state keeps in another to deal with it. */
const ABROAD: ReadonlySet<string> = new Set(['embassy', 'agency', 'bank']);

/** "JICA signed in Tunis", "in Accra the Nigerian High Commission entered into": with whom it is accredited. */
export function accredited({ actors }: Sentence, { value }: TriggerHit): Sides | null {
	if (value.kind !== 'sign' || value.rule.form !== 'verb') return null;
	const body = actors.find(
		(actor) =>
			actor.party !== '' && actor.rank === 'official' && !actor.suppressed && isAbroad(actor)
	);
	if (!body) return null;
	const place = actors.find(
		({ locative, kind, party, suppressed }) =>
			locative && kind === 'country' && party !== '' && party !== body.party && !suppressed
	);
	return place ? { left: [body], right: [place], cue: 'with' } : null;
}

/** A body by its own name has no title beside it; a leader has a person. */
function isAbroad({ kind, title, person }: Actor): boolean {
	return kind === 'country' && person === null && (title === null || ABROAD.has(title.kind));
}
