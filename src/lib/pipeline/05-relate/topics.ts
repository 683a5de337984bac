import type { Span } from '#lib/domain/evidence.ts';
import type { Sentence, TopicHit } from './sentence.ts';

export interface Topic {
	id: string;
	spans: Span[];
	score: number;
}

/** A topic counts from this score: one plain word in a sentence of the engagement itself. */
const ENOUGH = 1;
const STRONG = { own: 1, context: 0.5 };
const WEAK = { own: 0.35, context: 0 };
const MOST_SPANS = 4;

/**
 * The sectors that an engagement's own sentences speak of (`own`), helped by the sentences around
 * them (`context`). Words inside titles and names of organisations are no topics.
 */
export function sectorsOf(own: readonly Sentence[], context: readonly Sentence[]): Topic[] {
	const topics = new Map<string, Topic>();
	const read = (sentences: readonly Sentence[], strong: number, weak: number) => {
		for (const sentence of sentences) {
			const seen = new Set<string>();
			for (const hit of sentence.topics) {
				const { kind, id, weight } = hit.value;
				if (kind !== 'sector' || weight === 'not' || isInName(sentence, hit)) continue;
				const again = seen.has(`${id}${weight}`);
				seen.add(`${id}${weight}`);
				add(topics, id, hit, (weight === 'strong' ? strong : weak) * (again ? 0.3 : 1));
			}
		}
	};
	read(own, STRONG.own, WEAK.own);
	read(context, STRONG.context, WEAK.context);
	return [...topics.values()]
		.filter((topic) => topic.score >= ENOUGH)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The minerals named; those with an everyday meaning (lead, gold) only beside a word of mining. */
export function mineralsOf(sentences: readonly Sentence[]): Topic[] {
	const topics = new Map<string, Topic>();
	for (const sentence of sentences) {
		const isMining = sentence.topics.some(
			({ value }) =>
				value.weight === 'strong' && (value.id === 'critical-minerals' || value.kind === 'mineral')
		);
		for (const hit of sentence.topics) {
			const { kind, id, weight } = hit.value;
			if (kind === 'mineral' && (weight === 'strong' || (weight === 'weak' && isMining)))
				add(topics, id, hit, 1);
		}
	}
	return [...topics.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function add(topics: Map<string, Topic>, id: string, { start, end }: Span, score: number): void {
	const topic = topics.get(id);
	if (!topic) topics.set(id, { id, spans: [{ start, end }], score });
	else {
		topic.score += score;
		if (topic.spans.length < MOST_SPANS) topic.spans.push({ start, end });
	}
}

/** "Minister of Energy", "Ministry of Trade": whose office it is, not what was spoken of. */
function isInName(sentence: Sentence, hit: TopicHit): boolean {
	return sentence.actors.some(
		({ title, person, start, end }) =>
			title !== null &&
			((hit.start >= title.start && hit.start < title.end + 2) ||
				(hit.start >= start &&
					hit.end <= end &&
					(person === null || hit.end <= person.start) &&
					hit.start >= title.end &&
					hit.start - title.end < 40))
	);
}
