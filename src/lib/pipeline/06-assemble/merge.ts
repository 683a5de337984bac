import { digest } from '#lib/domain/digest.ts';
import type { Engagement, Party } from '#lib/domain/engagement.ts';
import type { Evidence } from '#lib/domain/evidence.ts';
import type { Draft, DraftPair } from '../05-relate/draft.ts';
import { byCodeUnit, sortedBy, unique } from './order.ts';

/** A merged engagement with its pairs; `drafts` are the tellings it was made of. */
export interface Merged {
	engagement: Engagement;
	pairs: DraftPair[];
	drafts: Draft[];
}

/** How far one more independent document lifts the confidence. */
const SUPPORT = 0.7;
const MOST = 0.99;

/** Makes one engagement of the drafts that tell it. The surest telling gives the single fields. */
export function merge(drafts: readonly Draft[]): Merged {
	const ranked = [...drafts].sort(
		(a, b) => b.confidence - a.confidence || byCodeUnit(a.document, b.document)
	);
	const [main] = ranked;
	if (!main) throw new RangeError('nothing to merge');
	const parties = mergeParties(ranked);
	const date =
		firstOf(ranked, ({ date }) => (date && date.basis !== 'published' ? date : null)) ??
		firstOf(ranked, ({ date }) => date);
	const engagement: Engagement = {
		id: '',
		name: firstOf(ranked, ({ isNamed, name }) => (isNamed ? name : null)) ?? main.name,
		type: main.type,
		plover: main.plover,
		status: main.status,
		date,
		year: firstOf(ranked, ({ year }) => year),
		venue:
			firstOf(ranked, ({ venue }) => (venue && !venue.inherited ? venue : null)) ??
			firstOf(ranked, ({ venue }) => venue),
		partOf: null,
		parties,
		sectors: mergeById(ranked.flatMap(({ sectors }) => sectors)).map((sector) => ({
			...sector,
			confidence: Math.max(
				...ranked.flatMap(({ sectors }) =>
					sectors.filter(({ id }) => id === sector.id).map(({ confidence }) => confidence)
				)
			)
		})),
		minerals: mergeById(ranked.flatMap(({ minerals }) => minerals)),
		outcomes: sortedBy(
			uniqueBy(
				ranked.flatMap(({ outcomes }) => outcomes),
				({ name }) => name
			),
			({ name }) => name
		),
		documents: unique(ranked.map(({ document }) => document)).sort(byCodeUnit),
		confidence: together(ranked.map(({ confidence }) => confidence)),
		evidence: sortEvidence(ranked.flatMap(({ evidence }) => evidence))
	};
	engagement.id = `e-${digest(
		[
			engagement.type,
			engagement.date?.edtf ?? '',
			parties
				.map(({ party }) => party)
				.sort(byCodeUnit)
				.join(','),
			engagement.name
		].join('|')
	).slice(0, 12)}`;
	return { engagement, pairs: mergePairs(ranked), drafts: ranked };
}

function mergeParties(drafts: readonly Draft[]): Party[] {
	const byId = new Map<string, Party>();
	for (const draft of drafts)
		for (const party of draft.parties) {
			const known = byId.get(party.party);
			if (!known) {
				byId.set(party.party, { ...party });
				continue;
			}
			known.mode = known.mode ?? party.mode;
			known.signed = known.signed ?? party.signed;
			known.bodies = unique([...known.bodies, ...party.bodies]).sort(byCodeUnit);
			known.people = uniqueBy([...known.people, ...party.people], ({ name }) => name);
			known.confidence = together([known.confidence, party.confidence]);
			known.evidence = sortEvidence([...known.evidence, ...party.evidence]);
		}
	return [...byId.values()];
}

function mergePairs(drafts: readonly Draft[]): DraftPair[] {
	const byKey = new Map<string, DraftPair>();
	for (const pair of drafts.flatMap(({ pairs }) => pairs)) {
		const key = [pair.source, pair.target].sort(byCodeUnit).join('~');
		const known = byKey.get(key);
		if (!known) byKey.set(key, { ...pair });
		else {
			known.evidence = sortEvidence([...known.evidence, ...pair.evidence]);
			known.confidence = together([known.confidence, pair.confidence]);
		}
	}
	return sortedBy(byKey.values(), ({ source, target }) => `${source}~${target}`);
}

/** Noisy-or over independent tellings. */
function together(confidences: readonly number[]): number {
	const [first = 0, ...more] = [...confidences].sort((a, b) => b - a);
	const rest = more.reduce((product, p) => product * (1 - SUPPORT * p), 1 - first);
	return Math.round(Math.max(first, Math.min(MOST, 1 - rest)) * 100) / 100;
}

function mergeById<T extends { id: string; evidence: Evidence[] }>(items: readonly T[]): T[] {
	const byId = new Map<string, T>();
	for (const item of items) {
		const known = byId.get(item.id);
		byId.set(
			item.id,
			known ? { ...known, evidence: sortEvidence([...known.evidence, ...item.evidence]) } : item
		);
	}
	return sortedBy(byId.values(), ({ id }) => id);
}

function firstOf<T>(drafts: readonly Draft[], read: (draft: Draft) => T | null): T | null {
	for (const draft of drafts) {
		const value = read(draft);
		if (value !== null) return value;
	}
	return null;
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
	return [...new Map(items.map((item) => [key(item), item])).values()];
}

/** By document, then by place in it, each span once. */
export function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
	return uniqueBy(evidence, ({ document, start, end }) => `${document} ${start} ${end}`).sort(
		(a, b) => byCodeUnit(a.document, b.document) || a.start - b.start || a.end - b.end
	);
}
