import { expect, test } from 'vitest';
import { datasetsOf } from './lexicon.ts';

const namesIn = (text: string) =>
	datasetsOf({ one: text }).engagements.map(({ name, composed }) => ({ name, composed }));

test('what two states run together goes by the name that the text gives it', () => {
	const text = 'The Peru-Ghana Soil Research Laboratory uses new sensors to study the coast.';
	expect(namesIn(text)).toEqual([{ name: 'Peru-Ghana Soil Research Laboratory', composed: false }]);
});

test('where the text gives none, the name is composed and says so', () => {
	// The visitor first.
	const text = 'Peru and Ghana held talks in Lima on 3 May 2024.';
	expect(namesIn(text)).toEqual([{ name: 'Ghana–Peru talks', composed: true }]);
});

test('a noun alone is no name: its kind and parties say more', () => {
	const hosted = (event: string) =>
		namesIn(`The United Kingdom will host ${event} in London. Canada and Japan will attend.`);
	expect(hosted('a summit')[0]?.composed).toBe(true);
	expect(hosted('the Copper Summit')).toEqual([{ name: 'Copper Summit', composed: false }]);
});
