import type { DocumentRecord } from '#lib/domain/document.ts';
import { parseEdtf } from '#lib/domain/edtf.ts';
import type { Dataset } from './dataset.ts';
import { byCodePoint } from './filters.ts';

/** How much of a dataset comes from documents of one kind. */
export interface CoverageRow {
	/** Language tag, year or publisher; `null`: not stated. */
	id: string | null;
	documents: number;
	/** Distinct engagements that at least one of these documents reports. */
	engagements: number;
}

type Kind = (document: DocumentRecord) => string | null;

export const byLanguage: Kind = ({ language }) => (language === 'und' ? null : language);
export const byPublisher: Kind = ({ publisher }) => publisher;
/** The year in which it was published. */
export const byYear: Kind = ({ published }) => {
	const year = published === null ? null : parseEdtf(published).start.year;
	return year === null ? null : String(year);
};

/** One row a kind, most documents first, ties by id; what is not stated last. */
export function coverage({ documents, engagements }: Dataset, kindOf: Kind): CoverageRow[] {
	const kinds = new Map([...documents.values()].map((one) => [one.id, kindOf(one)]));
	const rows = [...new Set(kinds.values())].map((id): CoverageRow => {
		const isOfIt = (document: string) => kinds.get(document) === id;
		return {
			id,
			documents: [...kinds.keys()].filter(isOfIt).length,
			engagements: engagements.filter((one) => one.documents.some(isOfIt)).length
		};
	});
	return rows.sort(
		(a, b) =>
			Number(a.id === null) - Number(b.id === null) ||
			b.documents - a.documents ||
			byCodePoint(a.id ?? '', b.id ?? '')
	);
}

/** The same in the order of the years. */
export function coverageByYear(dataset: Dataset): CoverageRow[] {
	return coverage(dataset, byYear).sort(
		(a, b) => Number(a.id === null) - Number(b.id === null) || Number(a.id) - Number(b.id)
	);
}
