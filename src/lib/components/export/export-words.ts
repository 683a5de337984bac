import type { Card } from '#lib/query/card.ts';
import { m } from '#lib/paraglide/messages.js';
import { ownLink } from '#lib/platform/own-link.ts';
import { provenanceOf, type Provenance } from '#lib/query/provenance.ts';
import type { TableWords } from '#lib/query/selection-files.ts';
import type { App } from '#lib/state/context.ts';
import { vocabulary, type Names } from '#lib/state/names.svelte.ts';

/** What a file says of the selection that it holds. */
export function provenanceIn({ view, names }: App): Provenance {
	const { selection } = view.state;
	const opened = selection?.kind === 'engagement' ? selection.id : null;
	const words = {
		selection: selectionWords({ view, names }),
		link: ownLink(),
		documentLine: (id: string) => {
			const source = view.dataset.documents.get(id);
			return [
				names.document(id),
				source?.publisher ?? m.document_publisher_unknown(),
				source?.published ? names.date(source.published) : null,
				source?.licence ?? null
			]
				.filter(Boolean)
				.join(' · ');
		}
	};
	return provenanceOf(view.found, view.dataset, words, opened);
}

/**
 * The sentence above the map.
 *
 * @param cards that it is about, if not all that is shown
 */
export function selectionWords(
	{ view, names }: Pick<App, 'view' | 'names'>,
	cards: readonly Card[] = view.found
): string {
	const n = view.cards.length;
	const parts = [...view.parts.map(names.part), ...(view.finds ? [`“${view.state.find}”`] : [])];
	if (parts.length === 0 && cards.length === n)
		return m.shown_all({ n }).replace(/[,，、]\s*$/, '');
	return [m.shown_count({ n, shown: names.number(cards.length) }), ...parts].join(', ');
}

/** The words of the table of engagements. */
export function tableWords(names: Names): TableWords {
	return {
		head: {
			name: m.table_name(),
			kind: m.table_kind(),
			status: m.export_table_status(),
			when: m.when(),
			edtf: m.export_table_edtf(),
			basis: m.export_table_basis(),
			year: m.export_table_year(),
			where: m.where(),
			actor: m.table_actor(),
			partner: m.table_partner(),
			sector: m.table_sector(),
			mineral: m.facet_mineral(),
			document: m.facet_document(),
			confidence: m.about_confidence(),
			quotation: m.export_table_quotation(),
			id: m.export_table_id(),
			selection: m.export_table_selection(),
			dataDate: m.export_table_data_date(),
			sources: m.export_table_source(),
			link: m.export_table_link()
		},
		engagement: names.engagement,
		term: vocabulary,
		date: names.date,
		place: names.place,
		sector: names.sector,
		mineral: names.mineral,
		document: names.document
	};
}
