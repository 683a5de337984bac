import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patterson, PATTERSON_MAX_Y, pattersonInverse } from '#lib/geo/patterson.ts';

test('the pole lies where the paper puts it', () => {
	expect(patterson([0, 90])[1]).toBeCloseTo(PATTERSON_MAX_Y, 7);
	expect(patterson([180, 0])).toEqual([Math.PI, 0]);
});

test('inverse undoes forward to a metre', () => {
	const lon = fc.double({ min: -540, max: 540, noNaN: true });
	const lat = fc.double({ min: -90, max: 90, noNaN: true });
	fc.assert(
		fc.property(lon, lat, (x, y) => {
			const [lonBack, latBack] = pattersonInverse(patterson([x, y]));
			expect(lonBack).toBeCloseTo(x, 5);
			expect(latBack).toBeCloseTo(y, 5);
		})
	);
});

test('beyond the poles it stays at them', () => {
	expect(pattersonInverse([0, 9])[1]).toBeCloseTo(90, 5);
});
