import type { Actor } from '../../03-match/actor.ts';
import { precededBy } from '../../lexicon/context.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** Before a name, in code units. */
const REACH = 40;

/**
 * "A summit took place at United Nations headquarters", "en la sede de la OEA": an organisation in whose house
 * an event is held convened it. `null` where there is none.
 */
export function ownerOfHouse(text: string, { actors, start, tables }: Sentence): Actor | null {
	return (
		actors.find((actor) => {
			if (actor.kind === 'country' || actor.standing !== null) return false;
			if (actor.suppressed || actor.party === '') return false;
			const before = fold(text.slice(Math.max(start, actor.start - REACH), actor.start));
			const { headquarters } = tables.phrasing.idioms;
			const isHeaded = headquarters.test(text.slice(actor.end, actor.end + 16));
			const { house, locative } = tables.contexts;
			return (
				precededBy(before, before.length, house) ||
				(isHeaded && precededBy(before, before.length, locative))
			);
		}) ?? null
	);
}
