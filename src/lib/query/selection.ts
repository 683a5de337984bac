import type { Card } from './card.ts';

/** A subject of engagements that can be opened like a country. */
export const TOPIC_KINDS = ['sector', 'mineral'] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** What stands on the map. An arc's id is that of the scene's arc; the others are dataset ids. */
export type MapSelection =
	| { kind: 'country'; id: string }
	| { kind: 'arc'; id: string }
	| { kind: 'engagement'; id: string };

/** What the inspector shows. */
export type Selection = MapSelection | { kind: TopicKind; id: string };

/** A selection as the map marks it: a scene knows no topics, so they come as their engagements. */
export type Marking =
	MapSelection | { kind: TopicKind; id: string; engagements: ReadonlySet<string> };

export function isTopicKind(kind: string): kind is TopicKind {
	return kind === 'sector' || kind === 'mineral';
}

export function isTopic(selection: Selection): selection is { kind: TopicKind; id: string } {
	return isTopicKind(selection.kind);
}

/** @param cards those that the filters leave */
export function markingOf(selection: Selection | null, cards: readonly Card[]): Marking | null {
	if (selection === null || !isTopic(selection)) return selection;
	const { kind, id } = selection;
	const own = cards.filter(({ values }) => values[kind].includes(id));
	return { kind, id, engagements: new Set(own.map(({ engagement }) => engagement.id)) };
}
