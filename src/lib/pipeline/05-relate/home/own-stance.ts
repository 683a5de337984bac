import type { Actor } from '../../03-match/actor.ts';
import { COUNTERPART } from '../../lexicon/title-kinds.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence } from '../sentence/sentence.ts';

/**
 * "He emphasised the UK's commitment": where no office has a state beside it, the only one whose stance somebody
 * asserts of whom the sentence does not say whose he is.
 */
export function stanceOf(sentences: readonly Sentence[], folded: string): string | null {
	const states = new Set(sentences.flatMap((sentence) => assertedBy(sentence, folded)));
	const [only] = states;
	return states.size === 1 && only !== undefined ? only : null;
}

function assertedBy({ actors, triggers, tables, start }: Sentence, folded: string): string[] {
	const { verbs = [], before = [], behind = [] } = tables.grammar.pledge ?? {};
	const isPledge = ({ mention }: Actor) =>
		behind.some((words) =>
			folded
				.slice(mention.end, mention.end + REACH)
				.trimStart()
				.startsWith(fold(words))
		) || opensGenitive(folded.slice(Math.max(start, mention.start - REACH), mention.start), before);
	return actors
		.filter((actor) => {
			const { rank, kind, mention, with: isWith } = actor;
			if (rank !== 'name' || kind !== 'country' || isWith || !isPledge(actor)) return false;
			const verb = triggers.findLast(({ end }) => end <= mention.start);
			// "The Kenyan President reiterated Kenya's support": of him the text says whose he is.
			const isToldWhose = actors.some(({ party, end }) => party !== '' && end <= mention.start);
			if (!verb || mention.start - verb.end > REACH || isToldWhose) return false;
			return verbs.some((words) => folded.startsWith(fold(words), verb.start));
		})
		.map(({ party }) => party);
}

/** "l'impegno| dell'|Italia": between the noun and the state nothing but the words of belonging. */
function opensGenitive(before: string, nouns: readonly string[]): boolean {
	return nouns.some((noun) => {
		const at = before.lastIndexOf(fold(noun));
		return at >= 0 && before.length - at - noun.length <= GENITIVE;
	});
}

/** In code units. */
const REACH = 40;
const GENITIVE = 8;

/** "our Foreign Minister Ana Pérez": whose office the writer shares, where the text or his name says whose it is. */
export function isOurOffice(
	folded: string,
	{ rank, person, title, party, start }: Actor,
	{ tables, start: from }: Sentence
): boolean {
	if (rank !== 'official' || !person || !title || party === '') return false;
	if (title.kind === COUNTERPART || title.isBody) return false;
	const word = folded.slice(from, start).trimEnd().split(/\s/).at(-1) ?? '';
	// Within a quotation it is whoever is quoted that says so.
	const isQuoted = /["“«„]/.test(folded.slice(from, start));
	return !isQuoted && (tables.grammar.ours ?? []).some((own) => fold(own) === word);
}
