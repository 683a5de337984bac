import { describe, expect, it } from 'vitest';
import { actorColours } from '#lib/query/palette.ts';

const colour = actorColours(['BRA', 'KOR', null, 'PER', 'DEU', 'MEX']);

describe('the colours of actors', () => {
	it('are fixed for the first three and for minerals, whoever leads', () => {
		for (const id of ['KOR', 'CHN', 'USA', 'minerals'])
			expect(colour(id, 'light')).toBe(actorColours([])(id, 'light'));
	});

	it('are given to the others that lead most, and no two of them have the same', () => {
		const own = ['KOR', 'CHN', 'USA', 'minerals', 'BRA', 'PER'].map((id) => colour(id, 'light'));
		expect(new Set(own).size).toBe(own.length);
		expect(own.slice(-2)).toEqual(['#a8336f', '#7a6100']);
	});

	it('leave the muted ink to all others, and to what nobody leads', () => {
		for (const id of ['DEU', 'MEX', 'CHL', '__proto__', null])
			expect([colour(id, 'light'), colour(id, 'dark')]).toEqual(['#516270', '#9db0be']);
	});
});
