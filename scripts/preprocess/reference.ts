import * as v from 'valibot';
import { MineralSchema } from '#lib/domain/mineral.ts';
import type { Lexicon } from '#lib/pipeline/lexicon/compile.ts';
import type { Reference } from '#lib/pipeline/06-assemble/datasets.ts';
import { readJsonFile } from '../input/json-file.ts';
import { mapLine } from '#lib/geo/map-line.ts';
import { fromRoot } from '../root.ts';

const NamesSchema = v.object({ en: v.string() });
const TaxonomySchema = v.array(
	v.object({
		id: v.string(),
		name: NamesSchema,
		group: v.string(),
		crs: v.array(v.string()),
		isic: v.array(v.string())
	})
);
const MineralsSchema = v.array(
	v.object({
		id: v.string(),
		name: NamesSchema,
		symbol: v.string(),
		lists: MineralSchema.entries.lists
	})
);

/** The tables that the assembled records refer to: sectors, minerals, places. */
export function readReference(lexicon: Lexicon): Reference {
	const read = (name: string) => readJsonFile(fromRoot('data', 'lexicons', name));
	return {
		places: lexicon.places,
		sectors: v
			.parse(TaxonomySchema, read('sectors.json'))
			.map((sector) => ({ ...sector, name: sector.name.en })),
		minerals: v
			.parse(MineralsSchema, read('minerals.json'))
			.map((mineral) => ({ ...mineral, name: mineral.name.en })),
		drawLine: mapLine
	};
}
