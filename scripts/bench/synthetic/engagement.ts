import type { Engagement } from '#lib/domain/engagement.ts';
import type { Evidence } from '#lib/domain/evidence.ts';
import {
	ENGAGEMENT_TYPES,
	MODES,
	type EngagementType,
	type Plover
} from '#lib/domain/vocabulary.ts';
import { pick, some, type Random } from './random.ts';
import type { Stock } from './stock.ts';

const FIRST_YEAR = 1995;
const YEARS = 31;
const UNDATED = 0.06;
const WITH_MINERALS = 0.15;
const WORDS = 'ministers met to discuss trade supply chains energy and digital cooperation'.split(
	' '
);

/** An engagement with its pairs of parties, the convenor or initiator first in each. */
export interface Made {
	engagement: Engagement;
	pairs: readonly (readonly [source: string, target: string])[];
}

/** The `index`-th record: valid, and of the shape and length that documents give. */
export function makeEngagement(
	index: number,
	documents: number,
	stock: Stock,
	random: Random
): Made {
	const document = `d${Math.floor(random() * documents)}`;
	const quote = (): Evidence => evidenceIn(document, random);
	const [source, target] = pick(random, stock.pairs, 2);
	const type = pick(random, ENGAGEMENT_TYPES, 1.3);
	const isForum = type === 'summit' || type === 'forum';
	const targets = isForum ? othersOf(source, target, stock, random) : [target];
	const year = random() < UNDATED ? null : FIRST_YEAR + Math.floor(YEARS * random() ** 0.6);
	const edtf =
		year === null
			? null
			: `${year}-${twoDigits(1 + random() * 12)}-${twoDigits(1 + random() * 28)}`;
	const minerals = random() < WITH_MINERALS ? some(random, stock.minerals, 1, 2, 2) : [];
	return {
		engagement: {
			id: `e-${index.toString(16).padStart(12, '0')}`,
			name: `${nameOf(source, stock)}–${nameOf(target, stock)} ${type.replace('_', ' ')} ${index}`,
			composed: true,
			type,
			plover: ploverOf(type),
			status: 'held',
			statusEvidence: [],
			date: edtf === null ? null : { edtf, basis: 'stated', evidence: [quote()] },
			year,
			venue: venueIn(isForum ? source : target, stock, quote()),
			partOf: null,
			parties: [source, ...targets].map((party, at) => ({
				party,
				kind: 'country',
				role: at > 0 ? 'participant' : isForum ? 'convenor' : 'actor',
				mode: random() < 0.4 ? pick(random, MODES, 1.5) : null,
				signed: null,
				bodies: ['Ministry of Foreign Affairs'],
				people: [{ name: `Person ${Math.floor(random() * 4000)}`, title: 'Minister' }],
				confidence: 0.9,
				evidence: [quote()]
			})),
			sectors: some(random, stock.sectors, 1, 3, 1.5).map(({ id }) => ({
				id,
				confidence: 0.9,
				evidence: [quote()]
			})),
			minerals: minerals.map(({ id }) => ({ id, evidence: [quote()] })),
			outcomes: [],
			documents: [document],
			confidence: 0.9,
			evidence: [quote()],
			conflicts: [],
			reviews: []
		},
		pairs: targets.map((other) => [source, other] as const)
	};
}

/** Parties of a forum: targets of the same source. */
function othersOf(source: string, target: string, { pairs }: Stock, random: Random): string[] {
	const own = pairs.filter(([one]) => one === source).map(([, other]) => other);
	return [...new Set([target, ...some(random, own, 2, 6)])];
}

function nameOf(id: string, { countries }: Stock): string {
	return countries[id]?.names.en ?? id;
}

function venueIn(country: string, { countries }: Stock, evidence: Evidence): Engagement['venue'] {
	const capital = countries[country]?.capital;
	if (!capital) return null;
	const [lon, lat] = capital.point;
	const at = { place: `gn:${capital.geonames}`, name: capital.name, country, lon, lat };
	return { ...at, precision: 'city', inherited: false, evidence: [evidence] };
}

function ploverOf(type: EngagementType): Plover {
	return type === 'agreement' ? 'AGREE' : type === 'project' ? 'COOPERATE' : 'CONSULT';
}

function evidenceIn(document: string, random: Random): Evidence {
	const exact = some(random, WORDS, 4, 9).join(' ');
	const start = Math.floor(random() * 4000);
	const [prefix, suffix] = ['on the first day of the visit, ', ', the two sides said in a note'];
	return { document, start, end: start + exact.length, exact, prefix, suffix, rule: 'en.meet' };
}

function twoDigits(value: number): string {
	return String(Math.floor(value)).padStart(2, '0');
}
