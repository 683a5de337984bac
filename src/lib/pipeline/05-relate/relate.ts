import { placedFrames } from './place/placed-frames.ts';
import type { Draft } from './record/draft.ts';
import { draftOf } from './record/draft-of.ts';
import type { Telling } from './telling.ts';
import { ownScopesOf } from './topic/own-topics.ts';

/** The engagements that a document tells, each field with the words that prove it. */
export function relate(telling: Telling): Draft[] {
	const placed = placedFrames(telling);
	const order = placed.map(({ frame }) => frame);
	const scopeOf = ownScopesOf(order, telling.sentences);
	return placed.map((one) => draftOf(one, scopeOf(one.frame), order, telling));
}
