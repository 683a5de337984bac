import { describe, expect, test } from 'vitest';
import { ANY, sureness, type Signs } from '#lib/pipeline/lexicon/confidence-table.ts';
import { fitLogistic } from '../../scripts/fit/logistic.ts';
import { precisionsOf, type Sample } from '../../scripts/fit/precisions.ts';
import { fitScale } from '../../scripts/fit/scale.ts';

/** So many readings by one rule in as many documents, so many of them right. */
function readings(rule: string, of: number, right: number, values: Signs['values'] = {}): Sample[] {
	return Array.from({ length: of }, (_, i) => ({
		document: `${rule}-${i}`,
		signs: { precedents: { rule: [rule, rule.split('.')[1] ?? ''] }, values },
		isRight: i < right
	}));
}

describe('precisions', () => {
	const samples = [
		...readings('en.meet.often', 60, 54),
		...readings('en.meet.once', 1, 0),
		...readings('en.visit.good', 30, 30)
	];
	const { rule = {} } = precisionsOf(samples);
	const of = (name: string) => rule[name] ?? NaN;

	test('of a rule that was seen often are its own', () => {
		expect(of('en.meet.often')).toBeCloseTo(0.9, 1);
	});

	test('of a rule that was seen once stay near its trigger', () => {
		expect(of('en.meet.once')).toBeGreaterThan(0.4);
		expect(of('en.meet.once')).toBeLessThan(of('meet'));
	});

	test('are never certain', () => {
		for (const value of Object.values(rule)) {
			expect(value).toBeGreaterThan(0);
			expect(value).toBeLessThan(1);
		}
		expect(of('visit')).toBeGreaterThan(of(ANY));
	});

	test('of nothing are even', () => {
		expect(precisionsOf([])).toEqual({});
		expect(fitScale([])).toEqual({ base: 0, weights: {}, precisions: {} });
	});
});

describe('the logistic fit', () => {
	const rows = (of: number, right: number, values: Record<string, number>) =>
		Array.from({ length: of }, (_, i) => ({ values, isRight: i < right }));

	test('gives back the shares that it was shown', () => {
		const { base, weights } = fitLogistic([...rows(400, 200, {}), ...rows(400, 320, { sign: 1 })]);
		expect(1 / (1 + Math.exp(-base))).toBeCloseTo(0.5, 1);
		expect(1 / (1 + Math.exp(-base - (weights['sign'] ?? 0)))).toBeCloseTo(0.8, 1);
	});

	test('keeps to what is expected where the rows say nothing, and never turns a precedent round', () => {
		const { weights } = fitLogistic(
			[
				...rows(50, 40, { against: 1 }),
				...rows(50, 45, { against: -1 }),
				...rows(9, 5, { none: 0 })
			],
			{ against: 1, none: 1 }
		);
		expect(weights['none']).toBeCloseTo(1, 6);
		expect(weights['against']).toBe(0);
	});

	test('stays finite where a sign is always right', () => {
		const { weights } = fitLogistic([...rows(30, 30, { sign: 1 }), ...rows(30, 10, {})]);
		expect(weights['sign']).toBeGreaterThan(1);
		expect(weights['sign']).toBeLessThan(10);
	});
});

describe('a scale', () => {
	const samples = [
		...readings('en.meet.a', 40, 20),
		...readings('en.meet.b', 40, 39, { twice: 1 }),
		...readings('en.visit.c', 40, 36)
	];
	const scale = fitScale(samples);
	const sure = (names: string[], values: Signs['values'] = {}) =>
		sureness(scale, { precedents: { rule: names }, values });

	test('is the same whatever the order of the readings', () => {
		expect(fitScale([...samples].reverse())).toEqual(scale);
	});

	test('takes a rule that it has not seen for its trigger, and one of no known trigger for any', () => {
		expect(sure(['en.visit.new', 'visit'])).toBe(sure(['visit']));
		expect(sure(['en.new.new', 'new'])).toBe(sure([ANY]));
		expect(sure(['toString'])).toBe(sure([ANY]));
	});

	test('is surer where more speaks for a reading', () => {
		expect(sure(['en.meet.a', 'meet'], { twice: 1 })).toBeGreaterThan(sure(['en.meet.a', 'meet']));
		expect(sure(['en.visit.c', 'visit'])).toBeGreaterThan(sure(['en.meet.a', 'meet']));
	});
});
