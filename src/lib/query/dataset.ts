import type { DocumentRecord, Unread } from '#lib/domain/document.ts';
import type { Engagement } from '#lib/domain/engagement.ts';
import type { Mineral, MineralLink } from '#lib/domain/mineral.ts';
import type { Place } from '#lib/domain/place.ts';
import type { Relationship } from '#lib/domain/relationship.ts';
import type { Sector } from '#lib/domain/sector.ts';

/** A place with its point, `[lon, lat]`; `null` where it has none (a bloc without a seat). */
export interface LocatedPlace extends Place {
	point: [number, number] | null;
}

/** All that a view can ask about, parsed and indexed by id. Never changed after loading. */
export interface Dataset {
	documents: ReadonlyMap<string, DocumentRecord>;
	/** Files that could not be read. */
	unread: readonly Unread[];
	/** In the order of the file: by id. */
	engagements: readonly Engagement[];
	relationships: readonly Relationship[];
	places: ReadonlyMap<string, LocatedPlace>;
	sectors: readonly Sector[];
	minerals: ReadonlyMap<string, Mineral>;
	mineralLinks: readonly MineralLink[];
}
