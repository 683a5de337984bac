/** The words of a language by which a name is a place, or is none. */
export interface PlaceWords {
	/** Before or behind a demonym: the seat of that state ("la capital"). */
	capital?: readonly string[];
	/** What a place is, before its name: city, resort. */
	towns?: readonly string[];
	/** Where the report was written: here, this capital. */
	here?: readonly string[];
	/** Before a name: it is a place here (in, at, en, à). */
	locative: readonly string[];
	/** Before whatever meets at home: "at the headquarters of". */
	house?: readonly string[];
	/** After a name (Korean, Japanese): に, 에서. */
	locativeAfter?: readonly string[];
	/** Between a city and the house in it (Korean, Japanese): の, 의. */
	placeLinks?: readonly string[];
	/** Between the word for a place and its city (Chinese): 云南, 首都. */
	provinces?: readonly string[];
	/** "the pavilion of Peru": the house of a state at a fair. */
	stalls?: readonly string[];
	/** Nouns of houses behind which the city may stand: palace, airport. */
	houses?: readonly string[];
	/** Halls and houses in a city that carry the particle of the place in its stead (Korean): 호텔, 센터. */
	halls?: readonly string[];
}
