import type { Span } from '#lib/domain/evidence.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import type { Actor } from '../actor.ts';
import type { LayeredHits } from '../scan.ts';

/** "served as |ambassador to| Ghana and Peru": whose ambassador is not told, and the posts are no parties. */
export function suppressPosts(
	text: string,
	actors: Actor[],
	sentence: Span,
	hits: LayeredHits,
	{ accreditedTo }: Idioms
): void {
	for (const { start, end, value } of hits.title) {
		if (value.layer !== 'title' || value.kind !== 'ambassador') continue;
		if (start < sentence.start || end > sentence.end) continue;
		if (actors.some((actor) => actor.start <= start && actor.end >= end)) continue;
		const post = actors.find((actor) => actor.start >= end);
		if (!post || post.rank !== 'name' || !accreditedTo.test(text.slice(end, post.start))) continue;
		for (const actor of actors)
			if (actor === post || (actor.list === post.list && actor.rank === 'name'))
				actor.suppressed = true;
	}
}
