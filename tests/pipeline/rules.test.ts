import { describe, expect, test } from 'vitest';
import { TRIGGERS, type RuleRow } from '#lib/pipeline/lexicon/lexicon.ts';
import { lexicon, pairsOf, read, undirected } from './lexicon.ts';

const rows = Object.entries(lexicon.raw.languages).flatMap(([language, { rules }]) =>
	rules.map((row) => ({ language, row, id: row.id }))
);
/** A conference needs its host and its guests told by rows of different kinds: one example serves them. */
const SHARED = new Set(['host', 'attend', 'event']);

test.each(Object.keys(lexicon.raw.languages))('%s has rules', (language) => {
	expect(rows.filter((row) => row.language === language).length).toBeGreaterThan(10);
});

test('no two rules have the same id', () => {
	const ids = rows.map(({ id }) => id);
	expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('an id begins with its language and its trigger', () => {
	const wrong = rows.filter(
		({ language, row }) =>
			!row.id.startsWith(`${language}.${row.trigger}.`) || !TRIGGERS.includes(row.trigger)
	);
	expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('no rule lists the same words twice, or none', () => {
	const wrong = rows.filter(
		({ row }) => row.surfaces.length === 0 || new Set(row.surfaces).size !== row.surfaces.length
	);
	expect(wrong.map(({ id }) => id)).toEqual([]);
});

describe.each(rows)('$id', ({ language, row }) => {
	test('has a reason and an example of each kind', () => {
		expect(row.reason).not.toBe('');
		expect(hasYes(language, row), 'a yes').toBe(true);
		expect(row.no.length, 'a no').toBeGreaterThan(0);
	});

	test.runIf(row.yes.length > 0)('gives the pairs of its examples', () => {
		for (const [text, ...pairs] of row.yes)
			expect(pairsOf(read(text)), text).toEqual(expect.arrayContaining(pairs.map(undirected)));
	});

	test('gives no pair where it must not', () => {
		for (const text of row.no) expect(pairsOf(read(text)), text).toEqual([]);
	});
});

function hasYes(language: string, { trigger, yes }: RuleRow): boolean {
	if (yes.some(([, ...pairs]) => pairs.length > 0)) return true;
	return (
		SHARED.has(trigger) &&
		rows.some(
			(other) =>
				other.language === language && SHARED.has(other.row.trigger) && other.row.yes.length > 0
		)
	);
}
