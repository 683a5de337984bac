/**
 * What reviewed documents taught about how often the engine is right: `data/lexicons/confidence.json`,
 * written by `npm run fit`. The engine receives it like any lexicon.
 */
export interface ConfidenceTable {
	/** Two parties read as a pair. */
	pairs: Scale;
	/** A party of an engagement. */
	parties: Scale;
	/** A sector of an engagement. */
	sectors: Scale;
}

/**
 * A logistic scale. Log-odds of being right = `base`, and for each kind of precedent its weight times how far
 * its precision stands from that of all (in log-odds), and for each sign its weight times its value.
 */
export interface Scale {
	base: number;
	/** By kind of precedent (`rule`, `cue`) and by sign. What has no weight counts nothing. */
	weights: Record<string, number>;
	/** Kind of precedent → name (a rule's id, its trigger) → share that was right, smoothed, 0 to 1. */
	precisions: Record<string, Record<string, number>>;
}

/** The name under which the precision of all readings stands, whatever told them. */
export const ANY = '*';

/** What speaks for or against one reading. */
export interface Signs {
	/** Kind of precedent → names from the narrowest to the widest; the first that is known counts. */
	precedents: Record<string, readonly string[]>;
	/** 1 for a sign that holds, 0 or left out for one that does not; counts and log-odds as they are. */
	values: Record<string, number>;
}

/** How sure a reading with these signs is, 0 to 1. */
export function sureness(scale: Scale, signs: Signs): number {
	let score = scale.base;
	for (const [sign, value] of Object.entries(valuesOf(scale, signs)))
		score += (scale.weights[sign] ?? 0) * value;
	return 1 / (1 + Math.exp(-score));
}

/** The values of all signs, with each precedent as the log-odds by which it differs from all. */
export function valuesOf(
	{ precisions }: Pick<Scale, 'precisions'>,
	signs: Signs
): Record<string, number> {
	const values = { ...signs.values };
	for (const [kind, names] of Object.entries(signs.precedents)) {
		const known = precisions[kind];
		const all = known?.[ANY];
		if (known === undefined || all === undefined) continue;
		const name = names.find((one) => Object.hasOwn(known, one));
		values[kind] = name === undefined ? 0 : logOdds(known[name] ?? all) - logOdds(all);
	}
	return values;
}

export function logOdds(probability: number): number {
	return Math.log(probability / (1 - probability));
}
