import type { Span } from '#lib/domain/evidence.ts';
import { datesIn } from '../04-date/grammar.ts';
import type { DateMention } from '../04-date/mention.ts';
import { relativeDatesIn } from '../04-date/relative.ts';
import type { Block } from '../02-segment/block.ts';
import { sentencesOf } from '../02-segment/sentence.ts';
import type { Actor } from '../03-match/actor.ts';
import type { LanguageTables, Lexicon } from '../03-match/compile.ts';
import type { CueKind, TopicEntry, TriggerEntry } from '../03-match/entry.ts';
import { plainParties, readActors } from '../03-match/read-actors.ts';
import { scan } from '../03-match/scan.ts';

export interface TriggerHit extends Span {
	value: TriggerEntry;
}
export interface TopicHit extends Span {
	value: TopicEntry;
}
export interface CueHit extends Span {
	kind: CueKind;
}

/** A sentence with all that the lexicon finds in it. */
export interface Sentence extends Span {
	index: number;
	block: Block;
	tables: LanguageTables;
	actors: Actor[];
	triggers: TriggerHit[];
	topics: TopicHit[];
	cues: CueHit[];
	dates: DateMention[];
	isTitle: boolean;
}

/** The sentences of the readable blocks, in order. */
export function readSentences(
	text: string,
	folded: string,
	blocks: readonly Block[],
	lexicon: Lexicon
): Sentence[] {
	const sentences: Sentence[] = [];
	const scanned = blocks.flatMap((block) => {
		if (block.role === 'boilerplate' || block.role === 'caption') return [];
		const tables = lexicon.language(block.language);
		return tables ? [{ block, tables, hits: scan(text, block, tables.trie) }] : [];
	});
	const plain = new Set(scanned.flatMap(({ hits }) => [...plainParties(hits)]));
	for (const { block, tables, hits } of scanned) {
		hits.plain = plain;
		for (const span of sentencesOf(text, block, tables.abbreviations)) {
			const inside = ({ start, end }: Span) => start >= span.start && end <= span.end;
			const actors = readActors(text, folded, span, hits, tables);
			sentences.push({
				...span,
				index: sentences.length,
				block,
				tables,
				actors,
				triggers: hits.trigger.filter(
					(hit): hit is TriggerHit => hit.value.layer === 'trigger' && inside(hit)
				),
				topics: hits.topic.filter(
					(hit): hit is TopicHit => hit.value.layer === 'topic' && inside(hit)
				),
				cues: hits.cue.flatMap((hit) =>
					hit.value.layer === 'cue' && inside(hit)
						? [{ start: hit.start, end: hit.end, kind: hit.value.kind }]
						: []
				),
				dates: [
					...datesIn(text, span, tables.dates),
					...relativeDatesIn(text, span, tables.raw.dates)
				].sort((a, b) => a.start - b.start),
				isTitle: block.role === 'title'
			});
		}
	}
	return sentences;
}

export function hasCue(sentence: Sentence, kind: CueKind): boolean {
	return sentence.cues.some((cue) => cue.kind === kind);
}
