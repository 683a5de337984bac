import * as v from 'valibot';
import { EngagementTypeSchema, PARTY_KINDS } from '#lib/domain/vocabulary.ts';
import { IDIOM_NAMES } from '#lib/pipeline/lexicon/idiom-names.ts';
import type { RawPersonWords } from '#lib/pipeline/lexicon/person-words.ts';
import {
	BLOC_STANDINGS,
	MEANINGS,
	OUTCOME_WORDS,
	SUPPLY_WORDS,
	TRIGGERS,
	type RawCountry,
	type RawMineral,
	type RawTopic,
	type RuleRow
} from '#lib/pipeline/lexicon/lexicon.ts';
import { BODIES, OFFICES } from '#lib/pipeline/lexicon/title-kinds.ts';
import { DatesSchema, GrammarSchema } from './grammar-schemas.ts';
import {
	ByLanguage,
	Country,
	Id,
	Language,
	Named,
	Party,
	Some,
	Whole,
	Words,
	Year,
	type Entries
} from './schema-parts.ts';

const CountrySchema = v.strictObject({
	names: Some,
	demonyms: Some,
	seats: Some,
	blocks: Some,
	ambiguous: Some,
	not: Some,
	codes: Some
} satisfies Entries<RawCountry>);

const NationalSchema = v.array(v.strictObject({ text: v.string(), country: Country }));

const TopicSchema = v.strictObject({
	strong: Some,
	weak: Some,
	not: Some
} satisfies Entries<RawTopic>);

const MineralWordsSchema = v.strictObject({
	names: Some,
	not: Some,
	ambiguous: Some
} satisfies Entries<RawMineral>);

const RuleSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z]{2}\.[a-z]+\.[a-z0-9-]+$/, 'not language.trigger.name')),
	trigger: v.picklist(TRIGGERS),
	form: v.picklist(['verb', 'noun', 'passive']),
	means: v.optional(v.picklist(MEANINGS)),
	type: v.optional(EngagementTypeSchema),
	implies: v.optional(Party),
	convenor: v.optional(Party),
	partner: v.optional(Party),
	adjacent: v.optional(v.boolean()),
	parted: v.optional(v.boolean()),
	toOwn: v.optional(v.boolean()),
	atPlace: v.optional(v.boolean()),
	surfaces: v.pipe(Words, v.minLength(1)),
	not: Some,
	reason: v.pipe(v.string(), v.nonEmpty()),
	yes: v.array(v.pipe(Words, v.minLength(1))),
	no: Words
} satisfies Entries<RuleRow>);

const PersonWordsSchema = v.strictObject({
	articles: Words,
	honours: Words,
	particles: Words,
	notNames: Words,
	notNameEnds: Words,
	surnames: Words,
	transliteration: v.string(),
	nameEnds: Words,
	ranks: Words,
	officeOf: Words,
	officeGlue: Words,
	portfolios: Words,
	joined: Some,
	bodyEnds: Words,
	posting: Words,
	stops: Words,
	verbs: Words,
	verbEnds: v.optional(Words)
} satisfies Entries<RawPersonWords>);

const ListsSchema = v.array(v.strictObject({ id: v.string(), year: Whole(2000, 2100) }));
const PointSchema = v.tuple([
	v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
	v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
]);

/** Log-odds by sign, and shares that were right, none of them certain. */
const Scale = v.strictObject({
	base: v.pipe(v.number(), v.finite()),
	weights: v.record(v.string(), v.pipe(v.number(), v.finite())),
	precisions: v.record(
		v.string(),
		v.record(v.string(), v.pipe(v.number(), v.gtValue(0), v.ltValue(1)))
	)
});

/** The shape of each kind of file, by folder or, for the tables of all languages, by file. */
export const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
	countries: v.record(Country, CountrySchema),
	titles: v.partial(v.strictObject(each(OFFICES))),
	bodies: v.partial(v.strictObject({ ...each(BODIES), national: NationalSchema })),
	persons: PersonWordsSchema,
	sectors: v.record(Id, TopicSchema),
	minerals: v.record(Id, MineralWordsSchema),
	outcomes: v.partial(v.strictObject(each(OUTCOME_WORDS))),
	supply: v.strictObject({ ...each(SUPPLY_WORDS), towards: v.optional(Words) }),
	boilerplate: v.partial(
		v.strictObject(
			each(['line-start', 'line-contains', 'line-equals', 'caption-start', 'links-heading'])
		)
	),
	rules: v.array(RuleSchema),
	grammar: GrammarSchema,
	idioms: v.partial(v.strictObject(each(IDIOM_NAMES))),
	dates: DatesSchema,
	blocs: v.array(
		v.looseObject({
			id: Party,
			kind: v.picklist(PARTY_KINDS.filter((kind) => kind !== 'country')),
			standing: v.optional(v.picklist(BLOC_STANDINGS)),
			names: ByLanguage,
			blocks: v.optional(ByLanguage),
			seat: v.nullable(v.strictObject({ name: v.string(), lat: v.number(), lon: v.number() })),
			members: v.optional(v.array(Country))
		})
	),
	people: v.array(
		v.strictObject({
			country: Party,
			office: v.picklist(OFFICES),
			from: Year,
			to: Year,
			names: ByLanguage
		})
	),
	outlets: v.array(
		v.strictObject({ name: v.string(), aliases: Some, country: v.nullish(Country) })
	),
	paradigms: v.record(Language, v.record(v.string(), v.pipe(Words, v.minLength(1)))),
	addresses: v.strictObject({
		labels: Words,
		alone: v.record(v.string(), Party),
		hosts: v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'no host')), Party)
	}),
	epochs: v.array(v.strictObject({ from: Whole(1900, 2100), words: Words })),
	confidence: v.strictObject({ about: v.string(), pairs: Scale, parties: Scale, sectors: Scale }),
	places: v.strictObject({
		places: v.array(
			v.strictObject({
				id: Id,
				kind: v.picklist(['port', 'mine', 'venue', 'town']),
				country: Country,
				geonames: v.nullable(v.number()),
				point: PointSchema,
				names: ByLanguage
			})
		)
	}),
	'sectors.json': v.array(
		v.strictObject({ id: Id, name: Named, group: Id, crs: Words, isic: Words })
	),
	'minerals.json': v.array(
		v.strictObject({ id: Id, name: Named, symbol: v.nullable(v.string()), lists: ListsSchema })
	)
};

function each<const K extends string>(keys: readonly K[]): Record<K, typeof Words> {
	return Object.fromEntries(keys.map((key) => [key, Words])) as Record<K, typeof Words>;
}
