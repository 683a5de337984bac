import { expect, test } from 'vitest';
import { pictureSheet, withinLimits } from '#lib/figure/picture-size.ts';

test('a size beyond the limits, or none, becomes the nearest within', () => {
	expect(withinLimits('width', 99_999)).toBe(8000);
	expect(withinLimits('height', 1)).toBe(240);
	expect(withinLimits('width', null)).toBe(320);
	expect(withinLimits('width', Number.NaN)).toBe(320);
	expect(withinLimits('height', 300.4)).toBe(300);
});

test('a picture is laid out no smaller than its words need, and fills its pixels', () => {
	for (const [width, height] of [
		[1600, 1000],
		[400, 300],
		[8000, 240],
		[8000, 8000],
		[320, 8000]
	] as const) {
		const sheet = pictureSheet({ width, height });
		const { scale = 1 } = sheet;
		expect(scale).toBeGreaterThanOrEqual(1);
		expect(sheet.width * scale).toBeCloseTo(width);
		expect(sheet.height * scale).toBeCloseTo(height);
		expect(sheet.height).toBeGreaterThanOrEqual(Math.min(height, 480));
	}
});
