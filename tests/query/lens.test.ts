import { describe, expect, it } from 'vitest';
import { buildCards } from '#lib/query/card.ts';
import { holdsAny, lensMembers, type Lens } from '#lib/query/lens.ts';
import { loadLenses } from '#lib/platform/load-lenses.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const dataset = fixtureDataset();
const cards = buildCards(dataset);
const lenses = loadLenses();

function names(id: string): string[] {
	const lens = lenses.find((one) => one.id === id);
	const members = lens ? lensMembers(lens, cards, dataset) : new Set<string>();
	return cards
		.filter(({ engagement }) => members === null || members.has(engagement.id))
		.map(({ engagement }) => engagement.name);
}

describe('the lenses', () => {
	it('show everything first', () => {
		expect(lenses[0]?.id).toBe('everything');
		expect(names('everything')).toHaveLength(cards.length);
	});

	it('join an actor with a region and its blocs, whoever began', () => {
		expect(names('korea-lac')).toContain('Korea-LAC Digital Cooperation Forum');
		expect(names('korea-lac')).toContain(
			'Annual convention of the Inter-American Development Bank'
		);
		expect(names('korea-lac')).not.toContain('Pax Silica Summit');
		expect(names('china-lac')).toContain('III China-SELAC Ministerial Meeting');
		expect(names('china-lac')).not.toContain('Smart China Expo 2023');
	});

	it('find an event and what came of it by name', () => {
		expect(names('pax-silica').sort()).toEqual([
			'Dichiarazione di Pax Silica',
			'Pax Silica Summit'
		]);
	});

	it('find minerals by name and by sector', () => {
		expect(names('minerals')).toContain('Korea-Chile finance ministry talks on critical minerals');
		expect(names('minerals')).toContain('Pax Silica Summit');
		expect(names('minerals')).not.toContain('Smart China Expo 2023');
	});

	it('can be defined by anybody', () => {
		const own: Lens = { id: 'own', name: { en: 'Own' }, sectors: ['finance-development'] };
		expect(lensMembers(own, cards, dataset)?.size).toBe(1);
	});

	it('are worth offering where they hold something, and the one of everything always is', () => {
		const [everything, ...others] = lenses;
		expect(others.every((lens) => holdsAny(lens, cards, dataset))).toBe(true);
		expect(others.some((lens) => holdsAny(lens, [], dataset))).toBe(false);
		expect(everything && holdsAny(everything, [], dataset)).toBe(true);
	});

	it('have a name in every interface language', () => {
		for (const { name } of lenses) expect(Object.keys(name).sort()).toEqual(['en', 'es', 'ko']);
	});
});
