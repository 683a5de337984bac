import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();
const firstDate = (text: string) => read(text).drafts[0]?.date?.edtf ?? null;

describe('whose an office is', () => {
	test('a prime minister named before that of another state is the own one', () => {
		const text =
			"Libreville, 3 mai 2021 - Le Premier ministre a été reçu lundi par le président ghanéen. Le Gabon s'en réjouit. Le Premier ministre népalais viendra en juin au Gabon.";
		expect(pairs(text)).not.toContain(undirected('NPL-GHA'));
	});

	test('the address of a government says whose minister it is', () => {
		const text =
			'Stellvertretender Minister in Ghana\n\nDer stellvertretende Minister hat am 6. Oktober 2017 Ghana besucht.\n\nwww.mzv.gov.cz/accra';
		expect(pairs(text)).toEqual(expected('CZE-GHA'));
	});

	test('those accredited to a state are not its ambassadors', () => {
		const text =
			"Le Président de la République du Ghana a reçu les lettres de créance des ambassadeurs accrédités auprès de la République du Ghana. Il s'agit de :\n\n· Son Excellence Ana Pérez, Ambassadrice du Pérou près la République du Ghana ;\n\n· Son Excellence Per Dahl, Ambassadeur de Norvège près la République du Ghana.";
		expect(pairs(text)).toEqual(expected('PER-GHA', 'NOR-GHA'));
	});
});

describe('who is no party', () => {
	test.each([
		[
			'Le ministre ghanéen participera à Oslo à la Conférence sur la Syrie avec le ministre norvégien.',
			'SYR'
		],
		[
			"La ministre péruvienne et l'envoyé spécial du Ghana pour la Libye se sont rencontrés à Accra.",
			'LBY'
		],
		['Le président ghanéen, en tournée, est arrivé lundi à Mayotte puis au Pérou.', 'XXX'],
		['Le ministre ghanéen a échangé à Lima avec ses homologues sur le soutien à la Somalie.', 'SOM']
	])('%s', (text, party) => {
		expect(pairs(text).join(' ')).not.toContain(party);
	});

	test('a state makes no visit to its own territory', () => {
		expect(pairs('Le président français est arrivé lundi à Mayotte.')).toEqual([]);
	});

	test('whoever is in the chair of a bloc for a year does not host it everywhere', () => {
		const text =
			"Le sommet s'est tenu le 16 décembre 2017 à Accra, au Ghana, sous la présidence du Président du Togo, Président en exercice de la Conférence. Etaient présents les présidents du Bénin, du Mali et du Sénégal.";
		expect(pairs(text).join(' ')).not.toContain('BEN-TGO');
	});
});

describe('the date of another event', () => {
	test.each([
		[
			"Le ministre ghanéen a été reçu le 3 mai 2021 à Lima par le ministre péruvien en vue du sommet d'Oslo du 12 juin 2021.",
			'2021-05-03'
		],
		[
			'Le 4 mars 2022, le ministre péruvien a rencontré à Accra son homologue ghanéen, à qui il a remis une invitation au forum prévu le 9 avril 2022 à Lima.',
			'2022-03-04'
		],
		[
			'Roma, 16 apr. (agenzia) - Il ministro del Ghana sarà ricevuto domani a Roma dal ministro degli Esteri italiano.',
			'XXXX-04-17'
		]
	])('%s', (text, date) => {
		expect(firstDate(text)).toBe(date);
	});
});

describe('audiences and missions', () => {
	test.each([
		["Audience accordée par le Président du Kenya à l'ambassadeur du Népal.", 'KEN-NPL'],
		[
			'La visite officielle d’une délégation péruvienne à Accra a porté ses fruits, selon le ministre ghanéen.',
			'PER-GHA'
		],
		[
			'Le Président de la République du Ghana a reçu mardi à Accra une mission de la Banque mondiale.',
			'GHA-WORLD_BANK'
		]
	])('%s', (text, pair) => {
		expect(pairs(text)).toEqual(expected(pair));
	});
});

test('a conference of its own ambassadors is no engagement of a state', () => {
	const text =
		"ROMA, 24 LUGLIO - Si apre oggi alla Farnesina la Conferenza degli Ambasciatori. All'evento partecipano il ministro degli Esteri e il presidente della Repubblica italiana.";
	expect(read(text).drafts).toEqual([]);
});

test('a minister who later stood for the European Union was a minister of her state', () => {
	const text =
		'Il ministro Federica Mogherini ha incontrato a Lima il ministro degli Esteri del Perù. Il colloquio ha riguardato anche il Ghana.';
	expect(pairs(text)).toEqual(expected('ITA-PER'));
});

test('a year until which something lasts is no date', () => {
	const text =
		'Der norwegische Minister traf in Oslo seinen peruanischen Kollegen, um die Schule bis 2027 zu bauen.';
	expect(pairs(text)).toEqual(expected('NOR-PER'));
	expect(firstDate(text)).toBeNull();
});
