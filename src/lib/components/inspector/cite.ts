import { m } from '#lib/paraglide/messages.js';
import { wholeLink } from '#lib/platform/own-link.ts';
import type { Card } from '#lib/query/card.ts';
import { engagementCitation, quotationCitation, type CitedSource } from '#lib/query/citation.ts';
import { firstEvidence, type Quotation } from '#lib/query/quotation.ts';
import type { App } from '#lib/state/context.ts';

type Shown = Pick<App, 'view' | 'names'>;

export function citeQuotation(quotation: Quotation, app: Shown): string {
	const { document } = quotation;
	const span = firstEvidence(quotation);
	const at = span && { start: span.start, end: span.end };
	const href = app.view.href({ read: { document, at }, selection: null }, '/documents');
	return quotationCitation(quotation.text, sourceOf(document, app), wholeLink(href));
}

export function citeEngagement(card: Card, app: Shown): string {
	const { view, names } = app;
	const { id, type, date, venue, documents } = card.engagement;
	const facts = [
		names.engagement(card),
		names.value('kind', type),
		date ? names.date(date.edtf) : m.no_date(),
		venue ? names.venue(venue) : m.no_venue()
	];
	const href = view.href({ selection: { kind: 'engagement', id }, read: null }, '/');
	const sources = documents.map((one) => sourceOf(one, app));
	return engagementCitation(facts, sources, wholeLink(href));
}

function sourceOf(id: string, { view, names }: Shown): CitedSource {
	const source = view.dataset.documents.get(id);
	return {
		publisher: source?.publisher ?? m.document_publisher_unknown(),
		title: names.document(id),
		published: source?.published ? names.date(source.published) : m.document_published_unknown(),
		url: source?.url ?? null
	};
}
