import type { DocumentRecord, TextFile } from '#lib/domain/document.ts';
import type { Engagement } from '#lib/domain/engagement.ts';
import type { Mineral, MineralLink } from '#lib/domain/mineral.ts';
import type { PlacesFile } from '#lib/domain/place.ts';
import type { Relationship, RelationshipsFile } from '#lib/domain/relationship.ts';
import type { Sector, SectorRow } from '#lib/domain/sector.ts';
import type { Places } from '../03-match/places.ts';
import type { Extraction } from '../extract.ts';
import { clustersOf } from './clusters.ts';
import { merge, type Merged } from './merge.ts';
import { mineralLinksOf } from './mineral-links.ts';
import { byCodeUnit, sortedBy } from './order.ts';
import { placesOf } from './place-features.ts';
import { relationshipsOf } from './relationships.ts';

/** Draws a line between two points, `[lon, lat]`, cut where RFC 7946 asks for it. */
export type DrawLine = (
	from: [number, number],
	to: [number, number]
) => RelationshipsFile['features'][number]['geometry'];

export interface Reference {
	places: Places;
	sectors: readonly Sector[];
	minerals: readonly Mineral[];
	drawLine: DrawLine;
}

/** All records of `data/datasets`, sorted, without a trace of the order in which documents came. */
export interface Datasets {
	documents: DocumentRecord[];
	engagements: Engagement[];
	relationships: RelationshipsFile;
	places: PlacesFile;
	sectors: { taxonomy: readonly Sector[]; rows: SectorRow[] };
	minerals: { minerals: Mineral[]; links: MineralLink[] };
}

export function assemble(extractions: readonly Extraction[], reference: Reference): Datasets {
	const inOrder = sortedBy(extractions, ({ source }) => source.id);
	const drafts = inOrder.flatMap((extraction) => extraction.drafts);
	const merged = distinctIds(clustersOf(drafts).map(merge));
	linkParts(merged, inOrder);
	const engagements = sortedBy(
		merged.map(({ engagement }) => engagement),
		({ id }) => id
	);
	const relationships = sortedBy(merged.flatMap(relationshipsOf), ({ id }) => id);
	const places = placesOf(engagements, relationships, reference.places);
	const links = mineralLinksOf(merged);
	const used = new Set(links.map(({ mineral }) => mineral));
	return {
		documents: inOrder.map((extraction) => documentRecord(extraction, engagements, relationships)),
		engagements,
		relationships: withGeometry(relationships, places, reference.drawLine),
		places,
		sectors: { taxonomy: reference.sectors, rows: engagements.flatMap(sectorRows) },
		minerals: { minerals: reference.minerals.filter(({ id }) => used.has(id)), links }
	};
}

/** Two engagements of the same content (two rounds of talks) get ids of their own. */
function distinctIds(merged: Merged[]): Merged[] {
	const seen = new Map<string, number>();
	const start = ({ engagement }: Merged) =>
		`${engagement.documents[0] ?? ''} ${String(engagement.evidence[0]?.start ?? 0).padStart(9, '0')}`;
	for (const one of sortedBy(merged, start)) {
		const count = (seen.get(one.engagement.id) ?? 0) + 1;
		seen.set(one.engagement.id, count);
		if (count > 1) one.engagement.id += `-${count}`;
	}
	return merged;
}

/** Turns "the third draft of this document" into the id of the engagement it became. */
function linkParts(merged: readonly Merged[], extractions: readonly Extraction[]): void {
	const idByDraft = new Map(
		merged.flatMap(({ engagement, drafts }) =>
			drafts.map((draft) => [draft, engagement.id] as const)
		)
	);
	const draftsByDocument = new Map(extractions.map(({ source, drafts }) => [source.id, drafts]));
	for (const { engagement, drafts } of merged)
		for (const draft of drafts) {
			if (draft.partOf === null || engagement.partOf !== null) continue;
			const outer = draftsByDocument.get(draft.document)?.[draft.partOf];
			const id = outer ? idByDraft.get(outer) : undefined;
			if (id !== undefined && id !== engagement.id) engagement.partOf = id;
		}
}

function documentRecord(
	{ source, sha256, length, language, blocks, warnings }: Extraction,
	engagements: readonly Engagement[],
	relationships: readonly Relationship[]
): DocumentRecord {
	const own = engagements.filter(({ documents }) => documents.includes(source.id));
	const evidence = own.flatMap((engagement) => [
		...engagement.evidence,
		...engagement.parties.flatMap((party) => party.evidence),
		...engagement.sectors.flatMap((sector) => sector.evidence)
	]);
	return {
		id: source.id,
		file: source.file,
		title: source.title,
		publisher: source.publisher,
		published: source.published,
		url: source.url,
		language,
		licence: source.licence,
		show: source.show,
		sha256,
		length,
		counts: {
			engagements: own.length,
			relationships: relationships.filter(({ documents }) => documents.includes(source.id)).length,
			evidence: evidence.filter(({ document }) => document === source.id).length
		},
		blocks,
		warnings
	};
}

function withGeometry(
	relationships: readonly Relationship[],
	places: PlacesFile,
	drawLine: DrawLine
): RelationshipsFile {
	const points = new Map(
		places.features.map(({ id, geometry }) => [id, geometry?.coordinates ?? null])
	);
	return {
		type: 'FeatureCollection',
		formatVersion: 1,
		features: relationships.map((properties) => {
			const from = points.get(properties.source);
			const to = points.get(properties.target);
			return {
				type: 'Feature',
				id: properties.id,
				geometry: from && to ? drawLine(from, to) : null,
				properties
			};
		})
	};
}

/** One row for each party and sector of an engagement. */
function sectorRows({ id, year, parties, sectors }: Engagement): SectorRow[] {
	return sortedBy(parties, ({ party }) => party).flatMap(({ party }) =>
		sectors.map((sector) => ({
			engagement: id,
			party,
			sector: sector.id,
			year,
			confidence: sector.confidence,
			evidence: sector.evidence
		}))
	);
}

/** How a document's text goes into `texts/`: whole, or the sentences around its evidence. */
export function textFile(
	raw: string,
	{ source, sha256, length, sentences }: Extraction,
	engagements: readonly Engagement[]
): TextFile {
	const whole = { id: source.id, sha256, length };
	if (source.show === 'full') return { ...whole, segments: [{ start: 0, text: raw }] };
	const spans = evidenceSpans(source.id, engagements);
	const shown = new Set<number>();
	sentences.forEach((sentence, i) => {
		if (spans.some(({ start, end }) => start < sentence.end && end > sentence.start))
			for (const near of [i - 1, i, i + 1]) shown.add(near);
	});
	const stretches = [...spans, ...sentences.filter((_, i) => shown.has(i))].sort(
		(a, b) => a.start - b.start
	);
	const segments: { start: number; end: number }[] = [];
	for (const { start, end } of stretches) {
		const last = segments.at(-1);
		if (last && (start <= last.end || raw.slice(last.end, start).trim() === ''))
			last.end = Math.max(last.end, end);
		else segments.push({ start, end });
	}
	return {
		...whole,
		segments: segments.map(({ start, end }) => ({ start, text: raw.slice(start, end) }))
	};
}

function evidenceSpans(
	document: string,
	engagements: readonly Engagement[]
): { start: number; end: number }[] {
	return engagements
		.flatMap((engagement) => [
			...engagement.evidence,
			...(engagement.date?.evidence ?? []),
			...(engagement.venue?.evidence ?? []),
			...engagement.parties.flatMap(({ evidence }) => evidence),
			...engagement.sectors.flatMap(({ evidence }) => evidence),
			...engagement.minerals.flatMap(({ evidence }) => evidence),
			...engagement.outcomes.flatMap(({ evidence }) => evidence)
		])
		.filter((evidence) => evidence.document === document)
		.sort((a, b) => a.start - b.start || byCodeUnit(a.rule, b.rule));
}
