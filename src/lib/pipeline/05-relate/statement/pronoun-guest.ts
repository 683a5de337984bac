import { canAct, type Actor } from '../../03-match/actor.ts';
import type { Gone } from '../journey/going.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Between an official and the verb, in code units. */
const DOER = 60;
/** Between the verb and its object, in code units: one space. */
const OBJECT = 24;

/**
 * "took him to Chisinau, where the President of Moldova |greeted him": whom only a pronoun names is the one of another
 * state who stands before, in the sentence or in the text.
 */
export function pronounGuest(
	text: string,
	{ actors, tables, end: close }: Sentence,
	{ start, end, value }: TriggerHit,
	subject: Actor | null
): Gone | null {
	if (value.rule.form !== 'verb' || (value.kind !== 'receive' && value.kind !== 'meet'))
		return null;
	const behind = text.slice(end, Math.min(close, end + OBJECT));
	const isPointed = (tables.grammar.himself ?? []).some(
		(word) => behind.startsWith(` ${word}`) && !/^[\p{L}'’]/u.test(behind.slice(word.length + 1))
	);
	if (!isPointed) return null;
	const officials = actors.filter((actor) => actor.rank === 'official' && canAct(actor));
	const host = officials.findLast((actor) => actor.end <= start && start - actor.end < DOER);
	if (!host || host.with) return null;
	const guest =
		officials.find(({ party, end: at }) => party !== host.party && at <= host.start) ?? subject;
	const isOther = guest && guest.party !== host.party && guest.kind === 'country';
	return isOther ? { left: [guest], right: [host] } : null;
}
