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

test('whose ceremony it is has come to it as nobody of those who did', () => {
	expect(
		pairs(
			'Au moins dix chefs d’État prendront part mardi à la cérémonie de prestation de serment du président Macky Sall à Dakar.\n\nIl s’agit des présidents du Ghana, Nana Akufo-Addo, du Niger, Mahamadou Issoufou, et du Rwanda, Paul Kagame.'
		)
	).toEqual(wanted('SEN-GHA', 'SEN-NER', 'SEN-RWA'));
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

describe('a bloc beside its members', () => {
	const met =
		'Dhaka, 3 May: Prime Minister Sheikh Hasina of Bangladesh held separate meetings with the heads of government of ASEAN. ';
	test('is left out where each of them is met by name', () => {
		expect(
			pairs(
				`${met}She held talks with the Prime Minister of Malaysia. She also met the President of Indonesia and the Prime Minister of Singapore.`
			)
		).toEqual(wanted('BGD-MYS', 'BGD-IDN', 'BGD-SGP'));
	});

	test('stands for them where they are not', () => {
		expect(pairs(met)).toEqual(wanted('BGD-ASEAN'));
	});
});

test('one whom "but not" takes out of a list is not met', () => {
	expect(
		pairs(
			'Chilean President Gabriel Boric meets Peruvian leaders but not Bolivian President Luis Arce.'
		)
	).toEqual(wanted('CHL-PER'));
});

test('a conference that is being hosted by a state is held by it', () => {
	expect(
		pairs(
			"Ministers of Australia, China, Japan, Korea and Russia have gathered for the 12th Regional Defence Ministers' Meeting (RDMM), which is being hosted by Singapore."
		)
	).toEqual(wanted('SGP-AUS', 'SGP-CHN', 'SGP-JPN', 'SGP-KOR', 'SGP-RUS'));
});

describe('many ministers who discuss something', () => {
	const ministers =
		'The Ministers of Energy of Austria, Belgium, Croatia, Denmark and Estonia discussed';
	test('in one place came together there', () => {
		expect(
			pairs(
				`Energy ministers meet in Vienna\n\n${ministers} the storage of gas in Vienna on Monday.`
			)
		).toEqual(wanted('AUT-BEL', 'AUT-HRV', 'AUT-DNK', 'AUT-EST'));
	});

	test('in none have not met for all that the text says', () => {
		expect(pairs(`${ministers} the storage of gas.`)).toEqual([]);
	});
});

test('those listed below a reception that is told were received', () => {
	const below =
		'On Friday President Masisi of Botswana will receive letters of credence from new ambassadors.\n\nNo cameras are admitted. The following ambassadors will attend:\n\nAmbassador Ana Rojas, Republic of Peru\n\nAmbassador Per Holm, Kingdom of Norway';
	expect(pairs(below)).toEqual(wanted('BWA-PER', 'BWA-NOR'));
});

describe('a state that gives something where its embassy stands', () => {
	const page = (sender: string) =>
		`LILONGWE - ${sender} said the grant would help. Malawi's health minister was there.\n\n`;
	test('gives it to the state at home', () => {
		expect(
			pairs(
				`${page('The Embassy of Japan')}"The Government of Japan has decided to provide the hospital with a grant of $40,000," the Japanese Embassy said.`
			)
		).toEqual(wanted('JPN-MWI'));
	});

	test('not where the text has no embassy of it', () => {
		expect(
			pairs(
				`${page('The hospital')}"The Government of Japan has decided to provide the hospital with a grant of $40,000."`
			)
		).toEqual([]);
	});
});
