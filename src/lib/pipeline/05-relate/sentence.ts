import type { Span } from '#lib/domain/evidence.ts';
import { datesIn } from '../04-date/grammar.ts';
import type { DateMention } from '../04-date/mention.ts';
import { relativeDatesIn } from '../04-date/relative.ts';
import type { Block } from '../02-segment/block.ts';
import { sentencesOf } from '../02-segment/sentence.ts';
import type { Actor } from '../03-match/actor.ts';
import type { LanguageTables, Lexicon } from '../03-match/compile.ts';
import type {
	CueKind,
	OutcomeEntry,
	SupplyEntry,
	TopicEntry,
	TriggerEntry
} from '../03-match/entry.ts';
import { plainParties, readActors } from '../03-match/read-actors.ts';
import { scan, type LayeredHits } from '../03-match/scan.ts';

export interface TriggerHit extends Span {
	value: TriggerEntry;
}
export interface TopicHit extends Span {
	value: TopicEntry;
}
export interface OutcomeHit extends Span {
	value: OutcomeEntry;
}
export interface SupplyHit extends Span {
	value: SupplyEntry;
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
	outcomes: OutcomeHit[];
	supply: SupplyHit[];
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
		return tables ? [{ block, tables, hits: scan(text, folded, block, tables.trie) }] : [];
	});
	const plain = new Set(scanned.flatMap(({ hits }) => [...plainParties(hits)]));
	for (const { block, tables, hits } of scanned) {
		hits.plain = plain;
		const take = inTurn(hits);
		for (const span of sentencesOf(text, block, tables.abbreviations)) {
			const inside = ({ start, end }: Span) => start >= span.start && end <= span.end;
			const own = take(span);
			const actors = readActors(text, folded, span, own, tables);
			sentences.push({
				...span,
				index: sentences.length,
				block,
				tables,
				actors,
				triggers: own.trigger.filter(
					(hit): hit is TriggerHit => hit.value.layer === 'trigger' && inside(hit)
				),
				topics: own.topic.filter(
					(hit): hit is TopicHit => hit.value.layer === 'topic' && inside(hit)
				),
				outcomes: own.outcome.filter(
					(hit): hit is OutcomeHit => hit.value.layer === 'outcome' && inside(hit)
				),
				supply: own.supply.filter(
					(hit): hit is SupplyHit => hit.value.layer === 'supply' && inside(hit)
				),
				cues: own.cue.flatMap((hit) =>
					hit.value.layer === 'cue' && inside(hit)
						? [{ start: hit.start, end: hit.end, kind: hit.value.kind }]
						: []
				),
				dates: [
					...datesIn(text, span, tables.dates),
					...relativeDatesIn(folded, span, tables.dates.relative)
				].sort((a, b) => a.start - b.start),
				isTitle: block.role === 'title'
			});
		}
	}
	return sentences;
}

/**
 * Gives each sentence its own hits. Sentences and hits both come in the order of the text, so that
 * one walk over them is enough, however many sentences a block has.
 */
function inTurn(hits: LayeredHits): (span: Span) => LayeredHits {
	const at = { name: 0, title: 0, topic: 0, cue: 0, trigger: 0, outcome: 0, supply: 0 };
	return ({ end }) => {
		const take = (layer: keyof typeof at): LayeredHits[typeof layer] => {
			const from = at[layer];
			while ((hits[layer][at[layer]]?.start ?? end) < end) at[layer]++;
			return hits[layer].slice(from, at[layer]);
		};
		return {
			name: take('name'),
			title: take('title'),
			topic: take('topic'),
			cue: take('cue'),
			trigger: take('trigger'),
			outcome: take('outcome'),
			supply: take('supply'),
			plain: hits.plain
		};
	};
}

export function hasCue(sentence: Sentence, kind: CueKind): boolean {
	return sentence.cues.some((cue) => cue.kind === kind);
}
