import type { Entry } from '../../lexicon/entry.ts';
import type { Hit } from '../../text/trie.ts';
import type { Actor } from '../actor.ts';
import type { NameHit } from './title-owner.ts';

/** マルコス|大統領: a leader whom the lexicon has with the office; "the President" later on is the same. */
export function officeInName(
	actor: Actor,
	{ start, end, value }: NameHit,
	titles: readonly Hit<Entry>[]
): Actor {
	if (value.kind !== 'person' || actor.title !== null) return actor;
	const inside = titles.find((title) => title.end === end && title.start > start);
	if (inside?.value.layer !== 'title' || inside.value.isBody) return actor;
	const office = { start: inside.start, end };
	actor.title = { kind: inside.value.kind, isBody: false, ...office, office };
	return actor;
}
