import type { Correction, Edit } from '#lib/domain/correction.ts';
import { edtfYear } from '#lib/domain/edtf.ts';
import type { Engagement, Review } from '#lib/domain/engagement.ts';
import { PLOVER } from '../05-relate/record/plover.ts';
import { addParty, type Grounds } from './add-party.ts';
import { venueGiven } from './given-venue.ts';
import type { Merged } from './merge.ts';
import { sortedBy } from './order.ts';

export interface Corrected {
	kept: Merged[];
	rejected: Engagement[];
	/** One for each correction that could not be applied in full. */
	warnings: string[];
}

/**
 * Applies what people entered in the order of days; of several entries on a field, or on one party that
 * was missing, the latest counts. Each engagement
 * keeps both values in `reviews`. A target is found by the id of any report of it, so that it
 * outlasts documents that are added later; one that is gone is told, never dropped in silence.
 */
export function correct(
	merged: readonly Merged[],
	corrections: readonly Correction[],
	grounds: Grounds
): Corrected {
	const idOfReport = new Map(
		merged.flatMap(({ engagement, reports }) =>
			reports.map((report) => [report.id, engagement.id] as const)
		)
	);
	const warnings: string[] = [];
	const warn = ({ target, who, when }: Correction, what: string) =>
		warnings.push(`correction of ${target} by ${who} on ${when}: ${what}`);
	const byEngagement = new Map<string, Correction[]>();
	for (const correction of sortedBy(corrections, ({ when }) => when)) {
		const id = idOfReport.get(correction.target);
		if (id === undefined)
			warn(correction, 'there is no such engagement any more; the entry stays in its file');
		else byEngagement.set(id, [...(byEngagement.get(id) ?? []), correction]);
	}
	const results = merged.map((one) => {
		const own = byEngagement.get(one.engagement.id);
		return own ? reviewed(one, own, grounds, warn) : one;
	});
	const rejected = results.filter(isRejected).map(({ engagement }) => engagement);
	const gone = new Set(rejected.map(({ id }) => id));
	return {
		kept: results.filter((one) => !isRejected(one)).map((one) => withoutParent(one, gone)),
		rejected,
		warnings
	};
}

type Warn = (correction: Correction, what: string) => void;

function reviewed(
	one: Merged,
	corrections: readonly Correction[],
	grounds: Grounds,
	warn: Warn
): Merged {
	const refused = new Set<Correction>();
	let result = one;
	for (const correction of latestOf(corrections)) {
		const next = edit(result, correction, grounds, (what) => warn(correction, what));
		if (next === result) refused.add(correction);
		result = next;
	}
	const reviews = corrections
		// What could not be applied may not look as if it were.
		.filter((correction) => !refused.has(correction))
		.map((correction): Review => {
			const { verdict, who, when, why } = correction;
			if (correction.verdict !== 'edited')
				return { verdict, field: null, read: null, value: null, who, when, why };
			const { field, value } = correction;
			return { verdict, field, read: readValue(one.engagement, field), value, who, when, why };
		});
	return { ...result, engagement: { ...result.engagement, reviews } };
}

/** The latest on each field and on each party that was missing, earlier ones first. */
function latestOf(corrections: readonly Correction[]): Edit[] {
	const latest = new Map<string, Edit>();
	for (const correction of corrections) {
		if (correction.verdict !== 'edited') continue;
		const { field, value } = correction;
		const about = field === 'party' ? `party ${value.party}` : field;
		// At its own place in the order: a list that was entered later also tells of those added before.
		latest.delete(about);
		latest.set(about, correction);
	}
	return [...latest.values()];
}

function isRejected({ engagement }: Merged): boolean {
	return engagement.reviews.findLast(({ field }) => field === null)?.verdict === 'rejected';
}

/** The field as it was read; of lists the ids. */
function readValue(engagement: Engagement, field: Edit['field']): Review['read'] {
	switch (field) {
		case 'party':
			return null;
		case 'parties':
			return engagement.parties.map(({ party }) => party);
		case 'sectors':
		case 'minerals':
			return engagement[field].map(({ id }) => id);
		default:
			return engagement[field];
	}
}

function edit(
	one: Merged,
	correction: Edit,
	grounds: Grounds,
	warn: (what: string) => void
): Merged {
	const { engagement } = one;
	const set = (fields: Partial<Engagement>): Merged => ({
		...one,
		engagement: { ...engagement, ...fields }
	});
	/** Those of the list that the person kept. */
	const kept = <T>(ids: readonly string[], items: readonly T[], idOf: (item: T) => string): T[] => {
		const given = new Set(ids);
		const read = new Set(items.map(idOf));
		const alien = [...given].filter((id) => !read.has(id));
		if (alien.length > 0)
			warn(`${alien.join(', ')} was not read there; nothing is added without words that prove it`);
		return items.filter((item) => given.has(idOf(item)));
	};
	switch (correction.field) {
		case 'name':
			return set({ name: correction.value, composed: false });
		case 'type':
			return set({ type: correction.value, plover: PLOVER[correction.value] });
		case 'status':
			return set({ status: correction.value, statusEvidence: [] });
		case 'date': {
			const edtf = correction.value;
			return edtf === null
				? set({ date: null, year: null })
				: set({ date: { edtf, basis: 'corrected', evidence: [] }, year: edtfYear(edtf) });
		}
		case 'venue': {
			const given = correction.value;
			const venue = given && venueGiven(given, grounds.places);
			if (venue || !given) return set({ venue });
			const { name, country } = given;
			warn(`the gazetteer knows no place ${name ?? ''} in ${country}; give its point`);
			return one;
		}
		case 'party':
			return addParty(one, correction.value, grounds, warn);
		case 'sectors':
			return set({ sectors: kept(correction.value, engagement.sectors, ({ id }) => id) });
		case 'minerals':
			return set({ minerals: kept(correction.value, engagement.minerals, ({ id }) => id) });
		case 'parties': {
			const parties = kept(correction.value, engagement.parties, ({ party }) => party);
			if (parties.length === 0) {
				warn('no party would be left; reject the engagement instead');
				return one;
			}
			const ids = new Set(parties.map(({ party }) => party));
			const pairs = one.pairs.filter(({ source, target }) => ids.has(source) && ids.has(target));
			return { ...set({ parties }), pairs };
		}
	}
}

function withoutParent(one: Merged, gone: ReadonlySet<string>): Merged {
	const { partOf } = one.engagement;
	if (partOf === null || !gone.has(partOf)) return one;
	return { ...one, engagement: { ...one.engagement, partOf: null } };
}
