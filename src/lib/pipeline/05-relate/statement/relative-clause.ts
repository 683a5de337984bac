import { fold } from '../../text/fold.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** In code units. */
const REACH = 40;
/** With the verb, where the noun of a meeting is its object. */
const WITH_REACH = 70;

/**
 * The sentence as a relative clause has it: of those before its verb only the one whom the relative stands for. Else
 * the sentence itself.
 */
export function ofRelativeClause(text: string, sentence: Sentence, trigger: TriggerHit): Sentence {
	const { tables } = sentence;
	const { start, value } = trigger;
	if (tables.isVerbFinal) return sentence;
	const together = withThem(text, sentence, trigger);
	if (together) return together;
	if (value.rule.form !== 'verb') return sentence;
	const actors = beforeNext(text, sentence, trigger);
	const last = actors.findLast(({ end }) => end <= start);
	const match =
		last && last.rank === 'official' && !last.suppressed && start - last.end <= REACH
			? tables.phrasing.relative.exec(fold(text.slice(last.end, start)))
			: null;
	if (!last || !match) return actors === sentence.actors ? sentence : { ...sentence, actors };
	// "El ministro recibió a su par de Perú, |quien se reunió luego con"
	const isOne = match.groups?.['one'] !== undefined;
	const own = actors.filter(
		(actor) => actor.end > start || actor === last || (!isOne && actor.list === last.list)
	);
	return own.length === sentence.actors.length
		? sentence
		: {
				...sentence,
				actors: own.map((actor) => (actor === last ? { ...last, with: false } : actor))
			};
}

/** "greeted the ministers of Chile and Peru, |with whom he held talks": with those right before, whoever greeted them. */
function withThem(text: string, sentence: Sentence, { start }: TriggerHit): Sentence | null {
	const { actors, tables } = sentence;
	const last = actors.findLast(({ end }) => end <= start);
	if (!last || last.suppressed || start - last.end > WITH_REACH) return null;
	if (!tables.phrasing.withWhom.test(fold(text.slice(last.end, start)))) return null;
	const own = actors.map((actor) => (actor.list === last.list ? { ...actor, with: true } : actor));
	return { ...sentence, actors: own };
}

/** "met the minister of Chile, |who received that of Peru": without those of a clause on one whom the verb has. */
function beforeNext(
	text: string,
	{ actors, triggers, tables }: Sentence,
	{ end }: TriggerHit
): Sentence['actors'] {
	for (const actor of actors) {
		if (actor.start < end || actor.rank !== 'official') continue;
		const verb = triggers.find(({ start }) => start >= actor.end && start - actor.end <= REACH);
		if (!verb || verb.value.rule.form !== 'verb' || !ACTS.has(verb.value.kind)) continue;
		if (tables.phrasing.relative.test(fold(text.slice(actor.end, verb.start))))
			return actors.filter(({ start }) => start < verb.start);
	}
	return actors;
}

const ACTS: ReadonlySet<string> = new Set(['meet', 'receive', 'visit', 'call']);
