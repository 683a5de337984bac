import type { Sentence, TriggerHit } from './sentence.ts';

/** "el ministro recibió a su par de Perú, |quien se reunió luego con": between somebody and the verb of a clause on him. */
const WHO =
	/^,? (?:(quien|o qual|a qual|il quale|la quale|lequel|laquelle)|quienes|os quais|as quais|i quali|lesquels)(?: \p{Ll}+){0,2} $|^, (?:que|che|qui|who)(?: (?:\p{Ll}+ly|también|además|luego|después|também|depois|ainda|poi|anche|aussi|ensuite|also|later|then|had|has|have|ha|a|se|s'est|si è|était|has been)){0,2} $/u;

/** In code units. */
const REACH = 40;

/**
 * The sentence as a relative clause has it: of those before its verb only the one whom the relative stands for. Else
 * the sentence itself.
 */
export function ofRelativeClause(text: string, sentence: Sentence, trigger: TriggerHit): Sentence {
	const { tables } = sentence;
	const { start, value } = trigger;
	if (tables.isVerbFinal || value.rule.form !== 'verb') return sentence;
	const actors = beforeNext(text, sentence, trigger);
	const last = actors.findLast(({ end }) => end <= start);
	const match =
		last && last.rank === 'official' && !last.suppressed && start - last.end <= REACH
			? WHO.exec(text.slice(last.end, start))
			: null;
	if (!last || !match) return actors === sentence.actors ? sentence : { ...sentence, actors };
	const isOne = match[1] !== undefined;
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

/** "met the minister of Chile, |who received that of Peru": without those of a clause on one whom the verb has. */
function beforeNext(
	text: string,
	{ actors, triggers }: Sentence,
	{ end }: TriggerHit
): Sentence['actors'] {
	for (const actor of actors) {
		if (actor.start < end || actor.rank !== 'official') continue;
		const verb = triggers.find(({ start }) => start >= actor.end && start - actor.end <= REACH);
		if (!verb || verb.value.rule.form !== 'verb' || !ACTS.has(verb.value.kind)) continue;
		if (WHO.test(text.slice(actor.end, verb.start)))
			return actors.filter(({ start }) => start < verb.start);
	}
	return actors;
}

const ACTS: ReadonlySet<string> = new Set(['meet', 'receive', 'visit', 'call']);
