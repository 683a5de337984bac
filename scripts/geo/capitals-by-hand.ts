/**
 * Where GeoNames marks no capital, or not the city where a state receives its guests. A point on
 * the map is where its government sits; it takes no side in a dispute.
 */
export const CAPITALS_BY_HAND: Readonly<
	Record<string, { name: string; geonames: number | null; point?: [number, number] }>
> = {
	// Sucre is the constitutional capital, the government sits in La Paz.
	BOL: { name: 'La Paz', geonames: 3911925 },
	ISR: { name: 'Jerusalem', geonames: 281184 },
	PSE: { name: 'Ramallah', geonames: 282239 },
	ESH: { name: 'Laayoune', geonames: 2462881 },
	// Plymouth lies in ashes since 1997.
	MSR: { name: 'Brades', geonames: 7266440 },
	TKL: { name: 'Fakaofo', geonames: null, point: [-171.25, -9.36] },
	IOT: { name: 'Diego Garcia', geonames: null, point: [72.41, -7.31] }
};
