import * as v from 'valibot';

const PLACE_KINDS = ['country', 'bloc', 'organisation', 'city'] as const;

/** A place that occurs in the datasets: a party's anchor (capital, seat) or a venue. */
const PlaceSchema = v.object({
	/** ISO alpha-3, bloc id, or `gn:` and the GeoNames id. */
	id: v.string(),
	name: v.string(),
	kind: v.picklist(PLACE_KINDS),
	/** ISO 3166-1 alpha-3 of the country it lies in; `null` for a bloc. */
	country: v.nullable(v.string()),
	/** UN M49 code of its subregion (019, 030, 419…); `null` where none fits. */
	region: v.nullable(v.string()),
	/** GeoNames id of a city, or of a country's capital; `null` where the gazetteer has none. */
	geonames: v.nullable(v.number())
});
export type Place = v.InferOutput<typeof PlaceSchema>;

export const PlacesFileSchema = v.object({
	type: v.literal('FeatureCollection'),
	formatVersion: v.literal(1),
	features: v.array(
		v.object({
			type: v.literal('Feature'),
			id: v.string(),
			/** `[lon, lat]`, WGS 84; `null` for a bloc all over the world without a seat. */
			geometry: v.nullable(
				v.object({ type: v.literal('Point'), coordinates: v.tuple([v.number(), v.number()]) })
			),
			properties: PlaceSchema
		})
	)
});
export type PlacesFile = v.InferOutput<typeof PlacesFileSchema>;
