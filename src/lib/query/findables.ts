import type { Evidence } from '#lib/domain/evidence.ts';
import type { Card } from './card.ts';
import type { Dataset } from './dataset.ts';
import { distinctSpans, proofsOf } from './evidence-of.ts';
import { recordWords, type OtherNames, type RecordText } from './record-words.ts';
import { TOPIC_KINDS } from './selection.ts';
import type { Findable } from './word-search.ts';

export interface FindableText extends RecordText {
	engagement: (card: Card) => string;
	document: (id: string) => string;
	/** What an engagement is, when, and how it stands. */
	detail: (card: Card) => string;
	quotedLanguage: (evidence: readonly Evidence[]) => string | undefined;
	engagementLanguage: (card: Card) => string | undefined;
	documentLanguage: (id: string) => string | undefined;
}

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
			return {
				kind: 'engagement' as const,
				id: engagement.id,
				label: text.engagement(card),
				detail: text.detail(card),
				language: text.engagementLanguage(card),
				words: recordWords(card, dataset, text, otherNames).join('\n'),
				quotes: distinctSpans(proofsOf(engagement))
			};
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
