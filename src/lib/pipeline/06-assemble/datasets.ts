import type { Correction } from '#lib/domain/correction.ts';
import type { DocumentRecord, Unread } from '#lib/domain/document.ts';
import type { Engagement } from '#lib/domain/engagement.ts';
import type { Mineral, MineralLink } from '#lib/domain/mineral.ts';
import type { PlacesFile } from '#lib/domain/place.ts';
import type { Relationship, RelationshipsFile } from '#lib/domain/relationship.ts';
import type { Sector, SectorRow } from '#lib/domain/sector.ts';
import type { Places } from '../03-match/places.ts';
import type { Extraction } from '../extract.ts';
import type { Grounds } from './add-party.ts';
import { byDocument } from './by-document.ts';
import { clustersOf } from './clusters.ts';
import { copiesAmong } from './copies.ts';
import { correct } from './corrections.ts';
import { documentRecord } from './document-record.ts';
import { merge, type Merged } from './merge.ts';
import { mineralLinksOf } from './mineral-links.ts';
import { sortedBy } from './order.ts';
import { placesOf } from './place-features.ts';
import { relationshipsOf } from './relationships.ts';
import { reportsOf } from './reports.ts';

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
	/** Files that gave no document. */
	unread: Unread[];
	engagements: Engagement[];
	/** What people rejected, as it was read. */
	rejected: Engagement[];
	relationships: RelationshipsFile;
	places: PlacesFile;
	sectors: { taxonomy: readonly Sector[]; rows: SectorRow[] };
	minerals: { minerals: Mineral[]; links: MineralLink[] };
	/** Corrections that could not be applied, and why. */
	warnings: string[];
}

export function assemble(
	extractions: readonly Extraction[],
	reference: Reference,
	corrections: readonly Correction[] = [],
	unread: readonly Unread[] = [],
	textOf: Grounds['textOf'] = () => null
): Datasets {
	const inOrder = sortedBy(extractions, ({ source }) => source.id);
	const copies = copiesAmong(inOrder);
	const read = clustersOf(reportsOf(inOrder, copies)).map(merge);
	linkParts(read, inOrder);
	const {
		kept: merged,
		rejected,
		warnings
	} = correct(read, corrections, {
		places: reference.places,
		textOf
	});
	const engagements = sortedBy(
		merged.map(({ engagement }) => engagement),
		({ id }) => id
	);
	const relationships = sortedBy(merged.flatMap(relationshipsOf), ({ id }) => id);
	const places = placesOf(engagements, relationships, reference.places);
	const links = mineralLinksOf(merged);
	const used = new Set([
		...links.map(({ mineral }) => mineral),
		...engagements.flatMap(({ minerals }) => minerals.map(({ id }) => id))
	]);
	const ownEngagements = byDocument(engagements);
	const ownRelationships = byDocument(relationships);
	return {
		documents: inOrder.map((extraction) => {
			const { id } = extraction.source;
			return documentRecord(
				extraction,
				copies.get(id) ?? null,
				ownEngagements.get(id) ?? [],
				ownRelationships.get(id)?.length ?? 0
			);
		}),
		unread: sortedBy(unread, ({ file, cause }) => `${file}\n${cause}`),
		engagements,
		rejected: sortedBy(rejected, ({ id }) => id),
		relationships: withGeometry(relationships, places, reference.drawLine),
		places,
		sectors: { taxonomy: reference.sectors, rows: engagements.flatMap(sectorRows) },
		minerals: { minerals: reference.minerals.filter(({ id }) => used.has(id)), links },
		warnings
	};
}

/** Turns "the third draft of this document" into the id of the engagement it became. */
function linkParts(merged: readonly Merged[], extractions: readonly Extraction[]): void {
	const idByDraft = new Map(
		merged.flatMap(({ engagement, reports }) =>
			reports.map(({ draft }) => [draft, engagement.id] as const)
		)
	);
	const draftsByDocument = new Map(extractions.map(({ source, drafts }) => [source.id, drafts]));
	for (const { engagement, reports } of merged)
		for (const { draft } of reports) {
			if (draft.partOf === null || engagement.partOf !== null) continue;
			const outer = draftsByDocument.get(draft.document)?.[draft.partOf];
			const id = outer ? idByDraft.get(outer) : undefined;
			if (id !== undefined && id !== engagement.id) engagement.partOf = id;
		}
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
