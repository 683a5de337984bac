import { mentionOf } from '../../03-match/actor.ts';
import { place } from '../../03-match/placement/placement.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** "저는", "our government": the state that speaks is a party of the sentence. */
export function addSpeakers(
	text: string,
	folded: string,
	sentences: readonly Sentence[],
	home: string | null
): void {
	if (home === null) return;
	for (const sentence of sentences) {
		ownWords(sentence, home);
		ownVisits(sentence, home);
		const cues = sentence.cues.filter(
			({ kind, start, end }) =>
				kind === 'speaker' &&
				!sentence.actors.some((actor) => actor.start < end && actor.end > start)
		);
		if (cues.length === 0) continue;
		for (const cue of cues)
			sentence.actors.push({
				...mentionOf(home, cue, sentence.tables.parties),
				rank: 'official',
				compound: false
			});
		sentence.actors.sort((a, b) => a.start - b.start);
		place(text, folded, sentence.actors, sentence.tables);
	}
}

/** 我国: the lexicon gives it to one state, but it is that of whoever speaks. */
function ownWords({ actors, cues, tables }: Sentence, home: string): void {
	if (!tables.homes.has(home)) return;
	for (const actor of actors)
		if (
			cues.some(
				({ kind, start, end }) =>
					kind === 'speaker' && start === actor.mention.start && end === actor.mention.end
			)
		)
			actor.party = home;
}

/** 訪華 in a text that speaks for Taiwan: the guests come to whoever speaks. */
function ownVisits({ triggers, tables: { grammar } }: Sentence, home: string): void {
	if (grammar.ownWords?.[home] === undefined) return;
	for (const trigger of triggers) {
		const { rule } = trigger.value;
		if (rule.implies !== undefined && rule.implies === grammar.homeCountry)
			trigger.value = { ...trigger.value, rule: { ...rule, implies: home } };
	}
}
