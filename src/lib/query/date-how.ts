import type { Engagement } from '#lib/domain/engagement.ts';
import type { DateBasis } from '#lib/domain/vocabulary.ts';

/** How a date is known. `dateline`: the document's text itself bears the day that is taken for it. */
export type DateHow = DateBasis | 'dateline';

export function dateHow({ basis, evidence }: NonNullable<Engagement['date']>): DateHow {
	return basis === 'published' && evidence.length > 0 ? 'dateline' : basis;
}
