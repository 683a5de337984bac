import type { Card } from '#lib/query/card.ts';
import { confidenceWord } from '#lib/query/confidence.ts';
import { dateHow } from '#lib/query/date-how.ts';
import type { Column } from '#lib/query/table.ts';
import { vocabulary, type Names } from '#lib/state/names.svelte.ts';

/** What stands of an engagement in a column of the table, in the reader's language. */
export function columnWords(names: Names): (column: Column, card: Card) => string {
	return (column, card) => {
		const { engagement, values } = card;
		switch (column) {
			case 'name':
				return names.engagement(card);
			case 'kind':
				return names.kind(card);
			case 'year':
				return engagement.date ? names.date(engagement.date.edtf) : '';
			case 'actor':
			case 'partner':
			case 'sector':
			case 'mineral':
			case 'document':
				return names.list(column, values[column]);
			case 'status':
				return vocabulary('status', engagement.status);
			case 'basis':
				return engagement.date ? vocabulary('basis', dateHow(engagement.date)) : '';
			case 'venue':
				return engagement.venue ? names.venue(engagement.venue) : '';
			case 'sure':
				return vocabulary('confidence', confidenceWord(engagement.confidence));
		}
	};
}
