import { describe, expect, test } from 'vitest';
import {
	binsOf,
	calibrationError,
	reliabilityTable,
	type Judgement
} from '../../scripts/evaluate/reliability.ts';

function readings(confidence: number, of: number, right: number): Judgement[] {
	return Array.from({ length: of }, (_, i) => ({
		field: 'pairs' as const,
		split: 'dev',
		confidence,
		isRight: i < right
	}));
}

describe('the calibration error', () => {
	test('is nothing where confidence is precision', () => {
		expect(calibrationError(binsOf([...readings(0.75, 4, 3), ...readings(0.5, 2, 1)]))).toBe(0);
	});

	test('is the mean distance, each bin by its readings', () => {
		const all = [...readings(0.9, 30, 24), ...readings(0.6, 10, 10)];
		expect(calibrationError(binsOf(all))).toBeCloseTo(0.75 * 0.1 + 0.25 * 0.4, 10);
	});

	test('of nothing is nothing', () => {
		expect(calibrationError(binsOf([]))).toBe(0);
	});
});

test('every reading is in one bin, certain ones too', () => {
	const all = [0, 0.49, 0.5, 0.84, 0.85, 0.95, 1].flatMap((p) => readings(p, 1, 1));
	expect(binsOf(all).reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
});

test('the table has a row for each bin and tells readings, confidence and precision', () => {
	const table = reliabilityTable(readings(0.75, 4, 3));
	expect(table).toContain('4  0.75  0.75');
	expect(table).toMatch(/calibration error\s+0\.000/);
});
