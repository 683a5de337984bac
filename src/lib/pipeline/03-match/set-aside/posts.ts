import type { Span } from '#lib/domain/evidence.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import type { Actor } from '../actor.ts';
import type { LayeredHits } from '../scan.ts';

/** Fewer capitals in a row, behind the ambassadors or in brackets, may be where they met somebody, or states. */
const POSTS = 3;
/** Between ambassadors and the first of their posts, and between two posts: " a ", ", ", " (", in code units. */
const AT_POST = 4;
/** With the name of a state that the engine does not know: " (Angola, Sao Tomè), ". */
const NEXT_POST = 16;

/**
 * "served as |ambassador to| Ghana and Peru", "the ambassadors |in Lima (Peru), Accra (Ghana) and Nairobi|": whose ambassador
 * is not told, and the posts are no parties.
 */
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
		if (!post) continue;
		if (post.rank === 'seat' && post.locative && post.start - end <= AT_POST) {
			const posts = postsFrom(text, actors, post);
			if (posts.filter(({ rank }) => rank === 'seat').length >= POSTS)
				for (const actor of posts) actor.suppressed = true;
		}
		if (post.rank !== 'name' || !accreditedTo.test(text.slice(end, post.start))) continue;
		for (const actor of actors)
			if (actor === post || (actor.list === post.list && actor.rank === 'name'))
				actor.suppressed = true;
	}
}

/** "the directors in the region |(Maputo, Nairobi and Niamey)|": three capitals or more alone in brackets are where somebody is. */
export function suppressBracketedCapitals(text: string, actors: readonly Actor[]): void {
	for (const [i, first] of actors.entries()) {
		if (first.rank !== 'seat' || text.charAt(first.start - 1) !== '(') continue;
		const others = actors.slice(i + 1).filter(({ list }) => list === first.list);
		const last = others.at(-1);
		if (!last || text.charAt(last.end) !== ')') continue;
		const capitals = [first, ...others];
		// "Les deux capitales (Paris et Berlin) ont signé": two may stand for their states.
		if (capitals.length >= POSTS && capitals.every(({ rank }) => rank === 'seat'))
			for (const actor of capitals) actor.suppressed = true;
	}
}

/** The capitals and states that follow one another behind the first post, with brackets and commas between. */
function postsFrom(text: string, actors: readonly Actor[], first: Actor): Actor[] {
	const posts = [first];
	for (const actor of actors.slice(actors.indexOf(first) + 1)) {
		const last = posts.at(-1) ?? first;
		const gap = text.slice(last.end, actor.start);
		const isNext = gap.length <= NEXT_POST && !/[.;:]/.test(gap);
		if (!isNext || (actor.rank !== 'seat' && actor.rank !== 'name')) break;
		posts.push(actor);
	}
	return posts;
}
