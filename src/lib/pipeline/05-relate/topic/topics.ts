import type { Span } from '#lib/domain/evidence.ts';
import { isCjk } from '../../text/script.ts';
import { enumerated } from './enumeration.ts';
import { isInInstitution } from './institution.ts';
import { isListedOffice } from './listed-office.ts';
import { isOfPerson, isPurpose } from './purpose.ts';
import { withoutStatistics } from './statistics.ts';
import type { Scope } from '../frame/scope.ts';
import type { Sentence, TopicHit } from '../sentence/sentence.ts';

export interface Topic {
	id: string;
	spans: Span[];
	score: number;
	/** Some of its words stand in the title. */
	isInTitle: boolean;
	/** Some stand in a sentence that tells the engagement itself. */
	isTold: boolean;
}

/** A topic counts from this score: one plain word in a sentence of the engagement itself. */
const ENOUGH = 1;
/** What a plain word says, by how close to the engagement its sentence is. */
const STRONG = { own: 1, following: 1, context: 0.5 };
/** The same subject again in one sentence says little more. */
const AGAIN = 0.3;
/** Words that begin with the same letters (industry, industrial) are one word. */
const STEM = 5;
const MOST_SPANS = 4;

/**
 * The sectors that the sentences of an engagement speak of. A plain word counts by how close its
 * sentence is; so does a word of many meanings in a list of subjects. Elsewhere two such words of one
 * subject have to stand together in a sentence that tells the engagement ("security on the border").
 */
export function sectorsOf(scope: Scope, text: string): Topic[] {
	const topics = new Map<string, Topic>();
	for (const ring of ['own', 'following', 'context'] as const)
		for (const sentence of ring === 'own' ? scope.own : withoutStatistics(text, scope[ring])) {
			const hits = sentence.topics.filter(
				(hit) =>
					hit.value.kind === 'sector' &&
					!isInName(text, sentence, hit) &&
					!isListedOffice(text, hit, sentence) &&
					!isPurpose(text, hit, sentence) &&
					!isOfPerson(text, hit, sentence) &&
					!isInInstitution(text, hit, sentence)
			);
			const { plain, doubtful } = sorted(text, hits, sentence.tables.grammar.and);
			const seen = new Set<string>();
			for (const hit of plain) {
				add(
					topics,
					hit,
					STRONG[ring] * (seen.has(hit.value.id) ? AGAIN : 1),
					sentence,
					ring === 'own'
				);
				seen.add(hit.value.id);
			}
			if (ring !== 'own') continue;
			for (const [id, together] of pairsOf(text, doubtful))
				if (!seen.has(id)) for (const hit of together) add(topics, hit, ENOUGH / 2, sentence, true);
		}
	const named = [...topics.values()].filter(({ score }) => score >= ENOUGH);
	const most = Math.max(...named.map(({ score }) => score));
	return named
		.filter((topic) => !isMinor(topic, most) && !isInPassing(topic))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Beside a subject of which the text says much, a word about another, in a sentence that does not tell the
 * engagement, is an aside.
 */
function isMinor({ score, isTold }: Topic, most: number): boolean {
	return !isTold && most >= MUCH && score <= ASIDE;
}

const MUCH = 4;
/** One plain word and one that repeats it. */
const ASIDE = 1 + AGAIN;

/**
 * Subjects whose words texts use in passing more often than for what an engagement is about ("our
 * industry", "natural disasters"): one of them, outside the title, says nothing. Measured on reviewed documents.
 */
const IN_PASSING: ReadonlySet<string> = new Set(['advanced-manufacturing', 'disaster-resilience']);

function isInPassing({ id, spans, isInTitle }: Topic): boolean {
	return IN_PASSING.has(id) && spans.length < 2 && !isInTitle;
}

/** The hits that name a subject by themselves or in a list, and those of many meanings. */
function sorted(text: string, all: readonly TopicHit[], and: readonly string[]) {
	const hits = all.filter(({ value }) => value.weight !== 'not');
	const listed = enumerated(text, hits, and);
	const isPlain = (hit: TopicHit) => hit.value.weight === 'strong' || listed.has(hit);
	return { plain: hits.filter(isPlain), doubtful: hits.filter((hit) => !isPlain(hit)) };
}

/** Different words of one subject, two at least. */
function pairsOf(text: string, hits: readonly TopicHit[]): Map<string, TopicHit[]> {
	const words = new Map<string, Map<string, TopicHit>>();
	for (const hit of hits) {
		const stem = text.slice(hit.start, Math.min(hit.end, hit.start + STEM)).toLowerCase();
		const known = words.get(hit.value.id) ?? new Map<string, TopicHit>();
		words.set(hit.value.id, known.set(stem, known.get(stem) ?? hit));
	}
	return new Map(
		[...words].flatMap(([id, known]) => (known.size >= 2 ? [[id, [...known.values()]]] : []))
	);
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
			const { kind, weight } = hit.value;
			if (kind === 'mineral' && (weight === 'strong' || (weight === 'weak' && isMining)))
				add(topics, hit, 1, sentence, true);
		}
	}
	return [...topics.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function add(
	topics: Map<string, Topic>,
	{ start, end, value }: TopicHit,
	score: number,
	{ isTitle }: Sentence,
	isTold: boolean
): void {
	const topic = topics.get(value.id);
	if (!topic)
		topics.set(value.id, {
			id: value.id,
			spans: [{ start, end }],
			score,
			isInTitle: isTitle,
			isTold
		});
	else {
		topic.score += score;
		topic.isInTitle ||= isTitle;
		topic.isTold ||= isTold;
		if (topic.spans.length < MOST_SPANS) topic.spans.push({ start, end });
	}
}

/** "Minister of Energy", "Ministry of Trade": whose office it is, not what was spoken of. */
function isInName(text: string, sentence: Sentence, hit: TopicHit): boolean {
	return sentence.actors.some(
		({ title, person, start, end, kind, mention }) =>
			(kind === 'organisation' && isWithin(hit, mention)) ||
			(person !== null && isWithin(hit, person)) ||
			(title !== null &&
				(isWithin(hit, title.office) ||
					(hit.start >= mention.end && hit.end <= title.start) ||
					(isCjk(text.charCodeAt(hit.start)) && isWithin(hit, { start, end })) ||
					(hit.start >= title.start && hit.start < title.end + 2) ||
					(hit.start >= start &&
						hit.end <= end &&
						(person === null || hit.end <= person.start) &&
						hit.start >= title.end &&
						hit.start - title.end < 40)))
	);
}

function isWithin(hit: Span, { start, end }: Span): boolean {
	return hit.start >= start && hit.end <= end;
}
