import { describe, expect, it } from 'vitest';
import { actorColours, actorDashes } from '#lib/query/palette.ts';

const LEADS = ['BRA', 'KOR', null, 'PER', 'IND', 'JPN', 'FRA', 'DEU', 'MEX'];
const colour = actorColours(LEADS);

describe('the colours of actors', () => {
	it('are fixed for the first three and for minerals, whoever leads', () => {
		for (const id of ['KOR', 'CHN', 'USA', 'minerals'])
			expect(colour(id, 'light')).toBe(actorColours([])(id, 'light'));
	});

	it('are given to the others that lead most, and no two of them have the same', () => {
		const own = ['KOR', 'CHN', 'USA', 'minerals', 'BRA', 'PER', 'IND', 'JPN', 'FRA'].map((id) =>
			colour(id, 'light')
		);
		expect(new Set(own).size).toBe(own.length);
		expect(own.slice(4, 6)).toEqual(['#a8336f', '#7a6100']);
	});

	it('leave the muted ink to all others, and to what nobody leads', () => {
		for (const id of ['DEU', 'MEX', 'CHL', '__proto__', null])
			expect([colour(id, 'light'), colour(id, 'dark')]).toEqual(['#516270', '#9db0be']);
	});
});

describe('the dashes of actors', () => {
	const dash = actorDashes(LEADS);

	it('are solid for the first, and another for every colour', () => {
		expect(dash('KOR')).toEqual([]);
		const ids = ['KOR', 'CHN', 'USA', 'minerals', ...LEADS];
		const looks = new Set(ids.map((id) => `${colour(id, 'light')} ${dash(id).join()}`));
		expect(looks.size).toBe(new Set(ids.map((id) => colour(id, 'light'))).size);
		expect(new Set(ids.map((id) => dash(id).join())).size).toBe(looks.size);
	});

	it('are pairs of dash and gap', () => {
		for (const id of ['KOR', 'CHN', 'USA', 'minerals', ...LEADS])
			expect(dash(id).length % 2).toBe(0);
	});
});
