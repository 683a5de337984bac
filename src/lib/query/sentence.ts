import { FACETS, type Facet } from './facet.ts';
import { withList, withYears, yearInFocus, type Filters } from './filters.ts';
import { onlyYear, type YearFilter } from './years.ts';

/** A part of the sentence above the map; each can be taken out. */
export type SentencePart =
	| { kind: 'lens'; id: string }
	| { kind: 'value'; facet: Facet; id: string }
	| { kind: 'many'; facet: Facet; count: number }
	| { kind: 'years'; years: YearFilter };

/** More values than this of one facet are told as a number. */
const NAMED_VALUES = 3;

export function sentenceParts(filters: Filters, lens: string, defaultLens: string): SentencePart[] {
	const parts: SentencePart[] = [];
	if (lens !== defaultLens) parts.push({ kind: 'lens', id: lens });
	for (const facet of FACETS) {
		const list = filters.lists[facet];
		if (list.length > NAMED_VALUES) parts.push({ kind: 'many', facet, count: list.length });
		else parts.push(...list.map((id): SentencePart => ({ kind: 'value', facet, id })));
	}
	// A month is told with its year.
	if (filters.years && !(tellsMonth(parts) && isOfMonths(filters)))
		parts.push({ kind: 'years', years: filters.years });
	return parts;
}

/** Whether the years that are wanted are no more than the year of the months that are. */
function isOfMonths({ lists, years }: Filters): boolean {
	return onlyYear(years) === yearInFocus({ lists, years: null });
}

/** Whether a month is named among them. */
function tellsMonth(parts: readonly SentencePart[]): boolean {
	return parts.some((part) => part.kind === 'value' && part.facet === 'month');
}

/** Whether they say of when it is, so that nothing else has to. */
export function tellsWhen(parts: readonly SentencePart[]): boolean {
	return tellsMonth(parts) || parts.some(({ kind }) => kind === 'years');
}

/** The filters without that part. A lens is not a filter: its part leaves them as they are. */
export function withoutPart(filters: Filters, part: SentencePart): Filters {
	if (part.kind === 'years') return withYears(filters, null);
	if (part.kind === 'many') return withList(filters, part.facet, []);
	if (part.kind === 'lens') return filters;
	const rest = filters.lists[part.facet].filter((id) => id !== part.id);
	return withList(filters, part.facet, rest);
}
