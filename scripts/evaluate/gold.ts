import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { Fault } from '../fault.ts';

const PairSchema = v.object({
	source: v.string(),
	target: v.string(),
	symmetric: v.optional(v.boolean(), false),
	optional: v.optional(v.boolean(), false)
});

const GoldEngagementSchema = v.object({
	name: v.string(),
	type: v.string(),
	typeAlternatives: v.optional(v.array(v.string()), []),
	salience: v.picklist(['main', 'minor']),
	date: v.nullish(v.string(), null),
	dateEnd: v.nullish(v.string(), null),
	dateWithManifest: v.nullish(v.string(), null),
	venue: v.nullish(
		v.object({ name: v.nullish(v.string(), null), country: v.nullish(v.string(), null) }),
		null
	),
	venueOptional: v.optional(v.boolean(), false),
	convenor: v.optional(v.array(v.string()), []),
	participants: v.optional(v.array(v.string()), []),
	participantsOptional: v.optional(v.array(v.string()), []),
	sectors: v.optional(v.array(v.string()), []),
	sectorsOptional: v.optional(v.array(v.string()), []),
	minerals: v.optional(v.array(v.string()), []),
	mineralsOptional: v.optional(v.array(v.string()), []),
	pairs: v.optional(v.array(PairSchema), [])
});
export type GoldEngagement = v.InferOutput<typeof GoldEngagementSchema>;

const GoldSchema = v.object({
	document: v.string(),
	language: v.string(),
	negative: v.optional(v.boolean(), false),
	split: v.optional(v.string()),
	engagements: v.array(GoldEngagementSchema),
	people: v.optional(
		v.array(v.object({ name: v.string(), country: v.nullish(v.string(), null) })),
		[]
	)
});
/** A reviewed document; the fields are described in `tests/gold/README.md`. */
export type Gold = v.InferOutput<typeof GoldSchema>;

/** All gold files below a folder, by document id. */
export function readGold(folder: string): Map<string, Gold> {
	const gold = new Map<string, Gold>();
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
		if (!file.endsWith('.json') || file.endsWith('manifest.json')) continue;
		const parsed = v.safeParse(GoldSchema, readJson(path.join(folder, file), file));
		if (!parsed.success)
			throw new Fault(
				`${file} is no gold file: ${parsed.issues[0].message} at ${v.getDotPath(parsed.issues[0]) ?? 'its top'}`,
				'See tests/gold/README.md for the fields.'
			);
		gold.set(parsed.output.document, parsed.output);
	}
	return gold;
}

function readJson(whole: string, file: string): unknown {
	try {
		return JSON.parse(readFileSync(whole, 'utf8'));
	} catch (error) {
		throw new Fault(
			`${file} is no gold file: ${error instanceof Error ? error.message : String(error)}`,
			'See tests/gold/README.md for the fields.'
		);
	}
}
