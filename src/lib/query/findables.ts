import type { Evidence } from '#lib/domain/evidence.ts';
import type { Card } from './card.ts';
import type { Dataset } from './dataset.ts';
import { proofsOf } from './evidence-of.ts';
import type { Facet } from './facet.ts';
import { TOPIC_KINDS } from './selection.ts';
import type { Findable } from './word-search.ts';

export interface FindableText {
	place: (id: string) => string;
	engagement: (card: Card) => string;
	value: (facet: Facet, id: string) => string;
	document: (id: string) => string;
	date: (edtf: string) => string;
	quotedLanguage: (evidence: readonly Evidence[]) => string | undefined;
	engagementLanguage: (card: Card) => string | undefined;
	documentLanguage: (id: string) => string | undefined;
}

/** What a place is called in further languages. */
type OtherNames = (id: string) => readonly string[];

/** Everything the search can find, in the reader's language; other names stay findable. */
export function findables(
	dataset: Dataset,
	cards: readonly Card[],
	text: FindableText,
	otherNames: OtherNames = () => []
): Findable[] {
	const parties = new Map<string, number>();
	const people = new Map<string, Findable>();
	for (const { engagement } of cards)
		for (const { party, people: own, evidence } of engagement.parties) {
			parties.set(party, (parties.get(party) ?? 0) + 1);
			for (const { name, title } of own)
				people.set(`${name}\n${party}`, {
					kind: 'person',
					id: engagement.id,
					label: name,
					detail: [title, text.place(party)].filter(Boolean).join(', '),
					language: text.quotedLanguage(evidence),
					words: ''
				});
		}
	const topics = TOPIC_KINDS.flatMap((kind) =>
		[...new Set(cards.flatMap((card) => card.values[kind]))].map((id) => {
			const symbol = kind === 'mineral' ? (dataset.minerals.get(id)?.symbol ?? '') : '';
			return findable(kind, id, text.value(kind, id), '', `${id} ${symbol}`);
		})
	);
	return [
		...[...parties.keys()].map((id) => {
			const others = [dataset.places.get(id)?.name ?? '', id, ...otherNames(id)];
			return findable('country', id, text.place(id), '', others.join(' '));
		}),
		...topics,
		...people.values(),
		...cards.map((card) => {
			const { engagement } = card;
			return findable(
				'engagement',
				engagement.id,
				text.engagement(card),
				[text.value('kind', engagement.type), engagement.date && text.date(engagement.date.edtf)]
					.filter(Boolean)
					.join(', '),
				wordsOf(card, dataset, text, otherNames),
				text.engagementLanguage(card)
			);
		}),
		...[...dataset.documents.values()].map((one) =>
			findable(
				'document',
				one.id,
				text.document(one.id),
				one.publisher ?? '',
				one.file,
				text.documentLanguage(one.id)
			)
		)
	];
}

/**
 * The words of an engagement: its names, who took part and for whom, where, and all that is quoted
 * for it. Places stand in every language of the interface and as the record has them.
 */
function wordsOf(
	{ engagement, values }: Card,
	dataset: Dataset,
	text: FindableText,
	otherNames: OtherNames
): string {
	const { name, parties, venue, outcomes } = engagement;
	const placeNames = (id: string) => [
		text.place(id),
		dataset.places.get(id)?.name ?? '',
		...otherNames(id)
	];
	const words = [
		name,
		...values.sector.map((id) => text.value('sector', id)),
		...values.mineral.map((id) => text.value('mineral', id)),
		...parties.flatMap(({ party, bodies, people }) => [
			...placeNames(party),
			...bodies,
			...people.flatMap((person) => [person.name, person.title])
		]),
		...(venue ? [venue.name, ...placeNames(venue.place), ...placeNames(venue.country)] : []),
		...outcomes.map((outcome) => outcome.name),
		...proofsOf(engagement).map(({ evidence }) => evidence.exact)
	];
	return [...new Set(words)].join('\n');
}

function findable(
	kind: Findable['kind'],
	id: string,
	label: string,
	detail: string,
	words: string,
	language?: string
): Findable {
	return { kind, id, label, detail, words, language };
}
