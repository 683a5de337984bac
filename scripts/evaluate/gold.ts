import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { readJsonFile } from '../input/json-file.ts';
import { checkShape } from '../input/json.ts';

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

const FAULT = { remedy: 'See tests/gold/README.md for the fields.' };

/** All gold files below a folder, by document id. */
export function readGold(folder: string): Map<string, Gold> {
	const gold = new Map<string, Gold>();
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
		if (!file.endsWith('.json') || file.endsWith('manifest.json')) continue;
		const whole = path.join(folder, file);
		const reviewed = checkShape(GoldSchema, readJsonFile(whole, FAULT), {
			...FAULT,
			subject: whole
		});
		gold.set(reviewed.document, reviewed);
	}
	return gold;
}
