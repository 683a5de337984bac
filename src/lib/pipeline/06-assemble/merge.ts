import type { Engagement, Party } from '#lib/domain/engagement.ts';
import type { Evidence } from '#lib/domain/evidence.ts';
import type { Draft, DraftPair } from '../05-relate/record/draft.ts';
import { conflictsOf } from './conflicts.ts';
import { sortEvidence } from './sort-evidence.ts';
import { byCodeUnit, sortedBy, unique } from './order.ts';
import type { Report } from './reports.ts';

/** A merged engagement with its pairs; `reports` are what it was made of. */
export interface Merged {
	engagement: Engagement;
	pairs: DraftPair[];
	reports: Report[];
}

/** How far one more independent document lifts the confidence. */
const SUPPORT = 0.7;
const MOST = 0.99;

/** Once one of these is told, what was planned or proposed is past. */
const SETTLED = new Set<Engagement['status']>(['held', 'ongoing', 'cancelled']);

/**
 * Makes one engagement of what documents tell of it. The surest telling gives the single fields,
 * the one published first the id; what contradicts it is kept in `conflicts`.
 */
export function merge(reports: readonly Report[]): Merged {
	const ranked = [...reports].sort(
		(a, b) =>
			b.draft.confidence - a.draft.confidence || byCodeUnit(a.draft.document, b.draft.document)
	);
	const drafts = ranked.map(({ draft }) => draft);
	const [main] = drafts;
	const [first] = sortedBy(ranked, ({ order }) => order);
	if (!main || !first) throw new RangeError('nothing to merge');
	const date =
		firstOf(drafts, ({ date }) => (date && date.basis !== 'published' ? date : null)) ??
		firstOf(drafts, ({ date }) => date);
	const status =
		firstOf(drafts, ({ status }) => (SETTLED.has(status) ? status : null)) ?? main.status;
	const ownName = firstOf(drafts, ({ isNamed, name }) => (isNamed ? name : null));
	const engagement: Engagement = {
		id: first.id,
		name: ownName ?? main.name,
		composed: ownName === null,
		type: main.type,
		plover: main.plover,
		status,
		statusEvidence: sortEvidence(
			drafts.filter((draft) => draft.status === status).flatMap((draft) => draft.statusEvidence)
		),
		date,
		year: firstOf(drafts, ({ year }) => year),
		venue:
			firstOf(drafts, ({ venue }) => (venue && !venue.inherited ? venue : null)) ??
			firstOf(drafts, ({ venue }) => venue),
		partOf: null,
		parties: mergeParties(ranked),
		sectors: mergeById(drafts.flatMap(({ sectors }) => sectors)).map((sector) => ({
			...sector,
			confidence: Math.max(
				...drafts.flatMap(({ sectors }) =>
					sectors.filter(({ id }) => id === sector.id).map(({ confidence }) => confidence)
				)
			)
		})),
		minerals: mergeById(drafts.flatMap(({ minerals }) => minerals)),
		outcomes: sortedBy(
			uniqueBy(
				drafts.flatMap(({ outcomes }) => outcomes),
				({ name }) => name
			),
			({ name }) => name
		),
		documents: unique(drafts.map(({ document }) => document)).sort(byCodeUnit),
		confidence: together(
			ranked.map(({ source, draft }) => tellingOf(source, draft, draft.confidence))
		),
		evidence: sortEvidence(drafts.flatMap(({ evidence }) => evidence)),
		conflicts: conflictsOf(ranked),
		reviews: []
	};
	return { engagement, pairs: mergePairs(ranked), reports: ranked };
}

function mergeParties(reports: readonly Report[]): Party[] {
	const byId = new Map<string, { party: Party; told: Sureness[] }>();
	for (const { source, draft } of reports)
		for (const party of draft.parties) {
			const told = tellingOf(source, draft, party.confidence);
			const known = byId.get(party.party);
			if (!known) {
				byId.set(party.party, { party: { ...party }, told: [told] });
				continue;
			}
			known.told.push(told);
			const one = known.party;
			one.mode = one.mode ?? party.mode;
			one.signed = one.signed ?? party.signed;
			one.bodies = unique([...one.bodies, ...party.bodies]).sort(byCodeUnit);
			one.people = uniqueBy([...one.people, ...party.people], ({ name }) => name);
			one.evidence = sortEvidence([...one.evidence, ...party.evidence]);
		}
	return [...byId.values()].map(({ party, told }) => ({ ...party, confidence: together(told) }));
}

function mergePairs(reports: readonly Report[]): DraftPair[] {
	const byKey = new Map<string, { pair: DraftPair; told: Sureness[] }>();
	for (const { source, draft } of reports)
		for (const pair of draft.pairs) {
			const key = [pair.source, pair.target].sort(byCodeUnit).join('~');
			const told = tellingOf(source, draft, pair.confidence);
			const known = byKey.get(key);
			if (!known) byKey.set(key, { pair: { ...pair }, told: [told] });
			else {
				known.told.push(told);
				known.pair.evidence = sortEvidence([...known.pair.evidence, ...pair.evidence]);
			}
		}
	const pairs = [...byKey.values()].map(({ pair, told }) => ({
		...pair,
		confidence: together(told)
	}));
	return sortedBy(pairs, ({ source, target }) => `${source}~${target}`);
}

interface Sureness {
	source: string;
	isCopy: boolean;
	confidence: number;
}

function tellingOf(source: string, { document }: Draft, confidence: number): Sureness {
	return { source, isCopy: document !== source, confidence };
}

/**
 * Noisy-or over independent sources. A document and its copies count once, as sure as the document
 * itself, or as the surest copy where only copies tell it.
 */
function together(told: readonly Sureness[]): number {
	const originals = new Set(told.flatMap(({ isCopy, source }) => (isCopy ? [] : [source])));
	const bySource = new Map<string, number>();
	for (const { source, isCopy, confidence } of told)
		if (!isCopy || !originals.has(source))
			bySource.set(source, Math.max(confidence, bySource.get(source) ?? 0));
	const [first = 0, ...more] = [...bySource.values()].sort((a, b) => b - a);
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
