import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../../03-match/actor.ts';
import { portfoliosIn } from '../../03-match/offices/portfolios.ts';
import type { LayeredHits } from '../../03-match/scan.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { isStateName } from './in-names.ts';
import type { TopicHit } from './sentence.ts';

/** Of the words of topics in a sentence those that are no part of a state's name, nor what an office is for. */
export function topicsIn(
	text: string,
	sentence: Span,
	found: readonly TopicHit[],
	{ title, name }: LayeredHits,
	actors: readonly Actor[],
	tables: LanguageTables
): TopicHit[] {
	if (found.length === 0) return [];
	const isInside = ({ start, end }: Span) => start >= sentence.start && end <= sentence.end;
	const portfolios = portfoliosIn(
		text,
		sentence,
		title.filter(isInside),
		name.filter(isInside),
		tables
	);
	return found.filter(
		(topic) =>
			!isStateName(topic, actors) &&
			!portfolios.some(({ start, end }) => topic.start >= start && topic.end <= end)
	);
}
