import { fold } from '../../text/fold.ts';
import { isOccasion } from './event-occasion.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Between the noun of an event and its verb, in code units: "on trade in critical minerals". */
const REACH = 60;

/** "findet |auf Einladung von … am Montag| ein Gipfel statt": the verb has the second place, be its noun far behind. */
const REACH_BACK = 120;

/** "A summit on migration |took place in Malta": no name, but the verb says that it was an event of its own. */
export function takesPlace(text: string, sentence: Sentence, trigger: TriggerHit): boolean {
	const verbs = sentence.tables.grammar.takesPlace ?? [];
	if (verbs.length === 0 || isOccasion(text, sentence, trigger)) return false;
	const behind = text.slice(trigger.end, Math.min(sentence.end, trigger.end + REACH));
	const reach = sentence.tables.traits.verbSecond ? REACH_BACK : REACH;
	const before = text.slice(Math.max(sentence.start, trigger.start - reach), trigger.start);
	const clauses = [fold(behind.slice(0, clauseEnd(behind, sentence))), fold(clauseBefore(before))];
	return verbs.some((verb) => clauses.some((clause) => clause.includes(fold(verb))));
}

/** "Si è aperta a Siracusa |la riunione": without what stands before a comma. */
function clauseBefore(text: string): string {
	return text.slice(text.search(/[^,;:]*$/));
}

function clauseEnd(text: string, { tables }: Sentence): number {
	const at = text.search(tables.phrasing.asideOfEvent);
	return at < 0 ? text.length : at;
}
