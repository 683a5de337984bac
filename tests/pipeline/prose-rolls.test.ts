import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();
const wanted = (...all: string[]) => all.map(undirected).sort();

describe('behind a sentence that says that guests came, sentences of officials alone tell who they were', () => {
	const opening =
		"Thousands cheered at President Boko's inauguration in Gaborone, attended by many heads of state.\n\n";

	test('list upon list', () => {
		expect(
			pairs(
				`${opening}The dignitaries included President Hage Geingob of Namibia, President Lazarus Chakwera of Malawi and King Letsie III of Lesotho. Also there were President Filipe Nyusi of Mozambique, President João Lourenço of Angola and Prime Minister Russell Dlamini of Eswatini.`
			)
		).toEqual(wanted('BWA-NAM', 'BWA-MWI', 'BWA-LSO', 'BWA-MOZ', 'BWA-AGO', 'BWA-SWZ'));
	});

	test('not those who were absent', () => {
		expect(
			pairs(
				`${opening}Conspicuously absent were President Hage Geingob of Namibia, President Lazarus Chakwera of Malawi and King Letsie III of Lesotho.`
			)
		).toEqual([]);
	});

	test('not those who did something else', () => {
		expect(
			pairs(
				`${opening}Messages of condolence for the victims of the storm reached the capital during the night from President Hage Geingob of Namibia, President Lazarus Chakwera of Malawi and King Letsie III of Lesotho.`
			)
		).toEqual([]);
	});
});

test('a sentence that calls them attendees needs none before it', () => {
	expect(
		pairs(
			'The regional summit in Harare will be chaired by President Emmerson Mnangagwa.\n\nAmong the attendees are Mozambican President Filipe Nyusi, Namibian President Hage Geingob and, as incoming chair, President Lazarus Chakwera of Malawi.'
		)
	).toEqual(wanted('ZWE-MOZ', 'ZWE-NAM', 'ZWE-MWI'));
});

test('whose ceremony it is holds it', () => {
	expect(
		pairs(
			"The presidents of Togo, Benin and Mali attended President Mahama's inauguration on Tuesday."
		)
	).toEqual(wanted('GHA-TGO', 'GHA-BEN', 'GHA-MLI'));
});
