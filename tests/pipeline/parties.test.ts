import { expect, test } from 'vitest';
import { actorAt, canAct } from '#lib/pipeline/03-match/actor.ts';
import { compileParties } from '#lib/pipeline/lexicon/parties.ts';
import { lexicon } from './lexicon.ts';

const parties = compileParties(lexicon.raw.blocs);

test('a party is what the table of blocs says; what it does not have is a state', () => {
	expect(parties.kindOf('CHL')).toBe('country');
	expect(parties.kindOf('GCC')).toBe('bloc');
	expect(parties.standingOf('CHL')).toBeNull();
	expect(parties.standingOf('AFRICA')).toBe('region');
});

test('nobody acts for a region, unless in a compound, nor for a round of meetings', () => {
	const facts = { start: 0, end: 6, party: 'X', mention: { start: 0, end: 6 } };
	expect(canAct(actorAt({ ...facts, standing: 'region' }))).toBe(false);
	expect(canAct(actorAt({ ...facts, standing: 'region', compound: true }))).toBe(true);
	expect(canAct(actorAt({ ...facts, standing: 'rounds', compound: true }))).toBe(false);
});
