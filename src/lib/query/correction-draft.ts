import { correctionOf, type Correction } from '#lib/domain/correction.ts';
import type { TextFile } from '#lib/domain/document.ts';
import type { Engagement } from '#lib/domain/engagement.ts';
import type { ROLES } from '#lib/domain/vocabulary.ts';
import { CORRECTABLE } from '#lib/domain/vocabulary.ts';

/** What can be said of an engagement: that it is right, that it is none, or one of its fields. */
export const CORRECTIONS = ['accepted', 'rejected', ...CORRECTABLE] as const;
export type CorrectionKind = (typeof CORRECTIONS)[number];

/** A correction while it is written: what the fields of a form hold. */
export interface CorrectionDraft {
	kind: CorrectionKind;
	name: string;
	type: string;
	status: string;
	/** EDTF; empty: no document says it. */
	date: string;
	/** Country of the venue; empty: no document says it. */
	country: string;
	city: string;
	/** What is right of a list. */
	parties: string[];
	sectors: string[];
	minerals: string[];
	/** Who is missing, and the words that say that it took part. */
	party: string;
	role: (typeof ROLES)[number];
	words: string;
	who: string;
	why: string;
}

/** As the record stands. */
export function draftOf(engagement: Engagement, who: string): CorrectionDraft {
	const { name, type, status, date, venue, parties, sectors, minerals } = engagement;
	return {
		kind: 'date',
		...{ name, type, status, who, date: date?.edtf ?? '' },
		country: venue?.country ?? '',
		city: venue?.precision === 'city' ? venue.name : '',
		parties: parties.map(({ party }) => party),
		sectors: sectors.map(({ id }) => id),
		minerals: minerals.map(({ id }) => id),
		...{ party: '', role: 'participant', words: '', why: '' }
	};
}

/** Why a draft gives no correction. */
export type DraftFault = 'who' | 'same' | 'date' | 'words' | 'empty' | 'incomplete';

/**
 * @param day on which it is entered, such as 2026-01-15
 * @param textOf texts of the engagement's documents, in which the words of a missing party must stand
 */
export function correctionFrom(
	draft: CorrectionDraft,
	engagement: Engagement,
	day: string,
	textOf: (document: string) => TextFile | null
): { correction: Correction } | { fault: DraftFault } {
	const { kind, who, why } = draft;
	if (who.trim() === '') return { fault: 'who' };
	const entered = { target: engagement.id, who, when: day, why: why.trim() || null };
	if (kind === 'accepted' || kind === 'rejected')
		return { correction: { ...entered, who: who.trim(), verdict: kind } };
	const value = valueOf(draft, engagement, textOf);
	if (kind === 'party' && draft.party !== '' && value === null) return { fault: 'words' };
	if (kind === 'parties' && draft.parties.length === 0) return { fault: 'empty' };
	const before = valueOf({ ...draftOf(engagement, who), kind }, engagement, textOf);
	if (kind !== 'party' && JSON.stringify(value) === JSON.stringify(before))
		return { fault: 'same' };
	const correction = correctionOf({ ...entered, verdict: 'edited', field: kind, value });
	if (correction) return { correction };
	return { fault: kind === 'date' ? 'date' : 'incomplete' };
}

/** In the shape of `corrections.json`; lists in the order of the record. */
function valueOf(
	draft: CorrectionDraft,
	engagement: Engagement,
	textOf: (document: string) => TextFile | null
): unknown {
	switch (draft.kind) {
		case 'accepted':
		case 'rejected':
			return null;
		case 'name':
			return draft.name.trim();
		case 'type':
		case 'status':
			return draft[draft.kind];
		case 'date':
			return draft.date.trim() || null;
		case 'venue':
			return draft.country && { country: draft.country, name: draft.city.trim() || null };
		case 'parties':
			return kept(
				engagement.parties.map(({ party }) => party),
				draft.parties
			);
		case 'sectors':
		case 'minerals':
			return kept(
				engagement[draft.kind].map(({ id }) => id),
				draft[draft.kind]
			);
		case 'party': {
			const found = findWords(draft.words, engagement.documents, textOf);
			return found && { party: draft.party, role: draft.role, ...found };
		}
	}
}

function kept(all: readonly string[], right: readonly string[]): string[] {
	return all.filter((id) => right.includes(id));
}

/** Words as somebody copied them, to the letter of the document: a line may end in any space of them. */
function findWords(
	words: string,
	documents: readonly string[],
	textOf: (document: string) => TextFile | null
): { document: string; exact: string } | null {
	const parts = words
		.trim()
		.split(/\s+/u)
		.map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
	if (parts.join('') === '') return null;
	const pattern = new RegExp(parts.join(String.raw`\s+`), 'u');
	for (const document of documents)
		for (const { text } of textOf(document)?.segments ?? []) {
			const [exact] = pattern.exec(text) ?? [];
			if (exact !== undefined) return { document, exact };
		}
	return null;
}
