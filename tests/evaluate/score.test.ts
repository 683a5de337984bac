import { describe, expect, test } from 'vitest';
import { compare, f1, sum } from '../../scripts/evaluate/counts.ts';
import type { Gold, GoldEngagement } from '../../scripts/evaluate/gold.ts';
import { score, type Found } from '../../scripts/evaluate/score.ts';

function engagement(facts: Partial<GoldEngagement> = {}): GoldEngagement {
	return {
		name: 'Talks',
		type: 'bilateral_meeting',
		typeAlternatives: [],
		salience: 'main',
		date: null,
		dateEnd: null,
		dateWithManifest: null,
		venue: null,
		venueOptional: false,
		convenor: [],
		participants: ['PER', 'GHA'],
		participantsOptional: [],
		sectors: [],
		sectorsOptional: [],
		minerals: [],
		mineralsOptional: [],
		pairs: [{ source: 'PER', target: 'GHA', symmetric: false, optional: false }],
		...facts
	};
}

function gold(...engagements: GoldEngagement[]): Gold {
	return {
		document: 'd',
		language: 'en',
		negative: engagements.length === 0,
		engagements,
		people: []
	};
}

function found(
	pairs: [string, string][],
	facts: Partial<Found['engagements'][number]> = {}
): Found {
	const parties = [...new Set(pairs.flat())];
	const engagements: Found['engagements'] =
		pairs.length === 0
			? []
			: [
					{
						type: 'bilateral_meeting',
						date: null,
						year: null,
						venue: null,
						parties: parties.map((party) => ({ party }) as never),
						...facts
					}
				];
	return { parties, pairs, sectors: [], minerals: [], people: [], engagements };
}

const on = (edtf: string) => ({
	date: { edtf, basis: 'stated' as const, evidence: [] },
	year: Number(edtf.slice(0, 4)) || null
});

describe('counting', () => {
	test('wrong is what nobody wants, missed what somebody needs', () => {
		const counts = compare(['a', 'b', 'x', 'a'], new Set(['a', 'c']), new Set(['a', 'b', 'c']));
		expect(counts).toEqual({ right: 1, wrong: ['x'], missed: ['c'] });
		expect(f1(counts)).toBeCloseTo(0.5);
	});

	test('nothing to find and nothing found is no score', () => {
		expect(f1(sum([]))).toBeNull();
	});
});

describe('pairs', () => {
	test('may be turned round, unless direction is asked for', () => {
		const result = score(found([['GHA', 'PER']]), gold(engagement()));
		expect(result.pairs).toEqual({ right: 1, wrong: [], missed: [] });
		expect(result.directed).toEqual({ right: 0, wrong: ['GHA>PER'], missed: ['PER>GHA'] });
	});

	test('without direction in the gold are not judged by it', () => {
		const pairs = [{ source: 'PER', target: 'GHA', symmetric: true, optional: false }];
		const result = score(found([['GHA', 'PER']]), gold(engagement({ pairs })));
		expect(f1(result.directed)).toBeNull();
	});

	test('that one engagement directs and another does not are judged by the first', () => {
		const loose = engagement({
			salience: 'minor',
			pairs: [{ source: 'GHA', target: 'PER', symmetric: true, optional: true }]
		});
		const result = score(found([['PER', 'GHA']]), gold(engagement(), loose));
		expect(result.directed).toEqual({ right: 1, wrong: [], missed: [] });
	});

	test('and parties of asides and options are right if found and not missed if not', () => {
		const minor = engagement({
			salience: 'minor',
			participants: ['FJI', 'WSM'],
			pairs: [{ source: 'FJI', target: 'WSM', symmetric: false, optional: false }]
		});
		const main = engagement({ participantsOptional: ['TON'] });
		const without = score(found([['PER', 'GHA']]), gold(main, minor));
		expect([without.pairs.missed, without.parties.missed]).toEqual([[], []]);
		const result = score(
			found([
				['PER', 'GHA'],
				['FJI', 'WSM'],
				['PER', 'TON']
			]),
			gold(main, minor)
		);
		expect(result.pairs.wrong).toEqual(['PER-TON']);
		expect(result.parties.wrong).toEqual([]);
	});
});

describe('the facts of an engagement', () => {
	test.each([
		['2024-05-06', '2024-05-06', 1],
		['2024-05', '2024-05-06', 1],
		['2024-05-06', '2024-05', 0],
		['2024-05-06', '2024-05-06/2024-05-07', 1],
		['2024-05-06', '2024-05-07', 0]
	])('gold date %s, found %s: %i right', (date, edtf, right) => {
		expect(score(found([['PER', 'GHA']], on(edtf)), gold(engagement({ date }))).date.right).toBe(
			right
		);
	});

	test('a year for nothing is an invented one', () => {
		const result = score(found([['PER', 'GHA']], on('2024')), gold(engagement()));
		expect(result.inventedYears).toHaveLength(1);
		expect(result.year.wrong).toHaveLength(1);
	});

	test('are all missed when it was not found', () => {
		const main = engagement({ date: '2024', venue: { name: 'Lima', country: 'PER' } });
		const result = score(found([]), gold(main));
		expect(
			[result.type, result.date, result.year, result.venue].map(({ missed }) => missed.length)
		).toEqual([1, 1, 1, 1]);
	});

	test('come from one found engagement each: none answers for two', () => {
		const [first, second] = [
			engagement({ date: '2024-05-06' }),
			engagement({ date: '2023-01-02' })
		];
		const once = score(found([['PER', 'GHA']], on('2024-05-06')), gold(first, second));
		expect([once.date.right, once.date.missed.length, once.type.missed.length]).toEqual([1, 1, 1]);
		const one = found([['PER', 'GHA']], on('2024-05-06'));
		const other = found([['PER', 'GHA']], on('2023-01-02'));
		const engagements = [...one.engagements, ...other.engagements];
		expect(score({ ...one, engagements }, gold(first, second)).date.right).toBe(2);
	});

	test('the likest are matched first, whatever their order', () => {
		const wide = engagement({ participants: ['PER', 'GHA', 'FJI'], date: '2023' });
		const result = score(
			found([['PER', 'GHA']], on('2024')),
			gold(wide, engagement({ date: '2024' }))
		);
		expect([result.date.right, result.date.missed.length]).toEqual([1, 1]);
	});

	test('another type is right where the gold allows it', () => {
		const main = engagement({ type: 'visit', typeAlternatives: ['bilateral_meeting'] });
		expect(score(found([['PER', 'GHA']]), gold(main)).type.right).toBe(1);
	});
});

test('a negative document has to stay empty', () => {
	expect(score(found([]), gold()).negativeEmpty).toBe(true);
	expect(score(found([['PER', 'GHA']]), gold()).negativeEmpty).toBe(false);
	expect(score(found([]), gold(engagement())).negativeEmpty).toBeNull();
});
