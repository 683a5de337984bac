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
	return [
		...places(dataset, cards, text, otherNames),
		...topics(dataset, cards, text),
		...people(cards, text),
		...cards.map((card): Findable => ({
			kind: 'engagement',
			id: card.engagement.id,
			label: text.engagement(card),
			detail: text.detail(card),
			language: text.engagementLanguage(card),
			words: recordWords(card, dataset, text, otherNames).join('\n'),
			quotes: distinctSpans(proofsOf(card.engagement))
		})),
		...[...dataset.documents.values()].map((one) => ({
			...findable('document', one.id, text.document(one.id), one.file),
			detail: one.publisher ?? '',
			language: text.documentLanguage(one.id)
		}))
	];
}

/** All that take part in something. */
function places(
	dataset: Dataset,
	cards: readonly Card[],
	text: FindableText,
	otherNames: OtherNames
): Findable[] {
	const ids = new Set(cards.flatMap(({ values }) => values.party));
	return [...ids].map((id) => {
		const others = [dataset.places.get(id)?.name ?? '', id, ...otherNames(id)];
		return findable('country', id, text.place(id), others.join('\n'));
	});
}

function topics({ minerals }: Dataset, cards: readonly Card[], text: FindableText): Findable[] {
	return TOPIC_KINDS.flatMap((kind) =>
		[...new Set(cards.flatMap((card) => card.values[kind]))].map((id) => {
			const symbol = kind === 'mineral' ? (minerals.get(id)?.symbol ?? '') : '';
			return findable(kind, id, text.value(kind, id), `${id}\n${symbol}`);
		})
	);
}

/** Each once for each side that they stood for, with the last engagement that names them. */
function people(cards: readonly Card[], text: FindableText): Iterable<Findable> {
	const found = new Map<string, Findable>();
	for (const { engagement } of cards)
		for (const { party, people: own, evidence } of engagement.parties)
			for (const { name, title } of own)
				found.set(`${name}\n${party}`, {
					...findable('person', engagement.id, name, ''),
					detail: [title, text.place(party)].filter(Boolean).join(', '),
					language: text.quotedLanguage(evidence)
				});
	return found.values();
}

function findable(kind: Findable['kind'], id: string, label: string, words: string): Findable {
	return { kind, id, label, detail: '', words, language: undefined };
}
