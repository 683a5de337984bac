import { digest } from '#lib/domain/digest.ts';
import type { Draft } from '../05-relate/record/draft.ts';
import type { Extraction } from '../extract.ts';
import { publicationKey } from './copies.ts';
import { byCodeUnit, unique } from './order.ts';
import { canBeRecognised } from './similar.ts';

/** One document's report of an engagement, as it is grouped with others. */
export interface Report {
	draft: Draft;
	/** The id that an engagement told by this report alone has, whatever other documents there are. */
	id: string;
	/** The same for reports that are one beyond doubt: equal content, or a copy's. */
	key: string;
	/** The document it goes back to: its own, or the one that this copies. */
	source: string;
	/** Sorts reports by publication. */
	order: string;
}

/**
 * Gives each draft its identity. What another document could tell in the same words gets its id from
 * content alone; what content cannot tell from another (undated talks of the same two) also from its
 * document; the second of the same in one document is numbered. So no document changes another's ids.
 */
export function reportsOf(
	extractions: readonly Extraction[],
	copies: ReadonlyMap<string, string>
): Report[] {
	return extractions.flatMap(({ source: { id: document, published }, drafts }) => {
		const source = copies.get(document) ?? document;
		const counts = new Map<string, number>();
		return drafts.map((draft) => {
			const content = contentOf(draft);
			const count = (counts.get(content) ?? 0) + 1;
			counts.set(content, count);
			const number = count > 1 ? `-${count}` : '';
			const identity = (own: string) =>
				`e-${digest(canBeRecognised(draft) ? content : `${content}|${own}`).slice(0, 12)}${number}`;
			return {
				draft,
				id: identity(document),
				key: identity(source),
				source,
				order: publicationKey(published, document)
			};
		});
	});
}

function contentOf({ type, date, parties, name }: Draft): string {
	const ids = unique(parties.map(({ party }) => party)).sort(byCodeUnit);
	return [type, date?.edtf ?? '', ids.join(','), name].join('|');
}
