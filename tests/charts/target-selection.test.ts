import { expect, it } from 'vitest';
import { targetSelection } from '#lib/charts/target-selection.ts';

it('opens what has a panel of its own, and no year', () => {
	const open = (facet: 'sector' | 'partner' | 'kind') =>
		targetSelection({ kind: 'value', facet, id: 'x' });
	expect(open('sector')).toEqual({ kind: 'sector', id: 'x' });
	expect(open('partner')).toEqual({ kind: 'country', id: 'x' });
	expect(open('kind')).toBeNull();
	expect(targetSelection({ kind: 'year', year: 2021 })).toBeNull();
});
