import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();
const all = (...wanted: string[]) => wanted.map(undirected).sort();

describe('a list is kept together', () => {
	test.each([
		[
			"Le ministre ghanéen a rencontré les ministres des Affaires étrangères d'Islande, d'Estonie et du Togo.",
			all('GHA-ISL', 'GHA-EST', 'GHA-TGO')
		],
		[
			'加纳外长分别与爱沙尼亚驻沪总领事玛尔塔·坎普、智利驻沪总领事洛佩斯和秘鲁驻沪总领事纳瓦罗座谈。',
			all('GHA-EST', 'GHA-CHL', 'GHA-PER')
		],
		[
			'加纳外长与爱沙尼亚塔尔图市、智利瓦尔帕莱索大区、秘鲁库斯科省签署合作备忘录。',
			all('GHA-EST', 'GHA-CHL', 'GHA-PER')
		],
		[
			'加纳外长率团,并与爱沙尼亚、智利和秘鲁三国签署合作备忘录。',
			all('GHA-EST', 'GHA-CHL', 'GHA-PER')
		],
		[
			'Le roi du Maroc se rendra le 3 mai à Tallinn, le 5 mai à Lomé et le 9 mai à Lima.',
			all('MAR-EST', 'MAR-TGO', 'MAR-PER')
		]
	])('%s', (text, wanted) => {
		expect(pairs(text)).toEqual(wanted);
	});
});

describe('an office behind a name', () => {
	test('that has its own state is the next of the list', () => {
		const text =
			'Le ministre ghanéen a rencontré le président du Chili, Gabriel Boric, le vice-président de la Colombie et le ministre du Pérou.';
		expect(pairs(text)).toEqual(all('GHA-CHL', 'GHA-COL', 'GHA-PER'));
	});

	test('may share a word with its state: président de la République du Togo', () => {
		const text =
			'Le ministre ghanéen a eu une audience avec le président de la République du Togo.';
		expect(pairs(text)).toEqual(all('GHA-TGO'));
	});

	test("tells whose it is by the people abroad: des Togolais de l'extérieur", () => {
		const text =
			"Le ministre des Affaires étrangères, de l'Intégration et des Togolais de l'extérieur a rencontré son homologue ghanéen.";
		expect(pairs(text)).toEqual(all('TGO-GHA'));
	});
});

describe('those who are named in the next sentence', () => {
	test('are the other side where it opens by saying so', () => {
		const text =
			"Le président du Togo a reçu trois ambassadeurs. Il s'agit d'Ana Pérez (Chili), en poste à Accra, Ghana, de Jan Tamm (Estonie) et de Rosa Vega (Pérou).";
		expect(pairs(text)).toEqual(all('TGO-CHL', 'TGO-EST', 'TGO-PER'));
	});

	test('are nobody where it says something else of them', () => {
		const text =
			'Le président du Togo a reçu trois ambassadeurs. Le Chili, le Pérou et le Ghana exportent du cuivre.';
		expect(pairs(text)).toEqual([]);
	});
});

test('years in the name of a document are not those of its signing', () => {
	const text = '5月3日,加纳外长与秘鲁外长签署《2031—2035年文化合作行动计划》。';
	expect(read(text).drafts.map(({ date }) => date?.edtf)).toEqual(['XXXX-05-03']);
});

test('a state right before the verb was gone to: 前往加纳访问', () => {
	expect(pairs('秘鲁外长离开利马,前往加纳访问并出席非洲联盟会议。')).toEqual(
		expect.arrayContaining(all('PER-GHA'))
	);
});

test('whoever chairs a bloc for a year is met as a leader of his own state', () => {
	const text =
		"Le ministre ghanéen a rencontré Gabriel Boric, président en exercice de l'Union africaine.";
	expect(pairs(text)).toEqual(all('GHA-CHL'));
});

test('a portfolio that names a bloc speaks for its state', () => {
	const text =
		'Le président du Togo a reçu la ministre canadienne des Relations internationales et de la Francophonie.';
	expect(pairs(text)).toEqual(all('TGO-CAN'));
});

describe('officials with their styles are one list', () => {
	test('each with a name before the office', () => {
		const text =
			'The Foreign Minister of Ghana met with His Excellency Luis Rojas, Minister of Foreign Affairs and Worship of the Republic of Peru, Her Excellency Mari Tamm, Minister of Foreign Affairs of Estonia, and the Honourable Jan Dahl, Minister of Foreign Affairs of Norway.';
		expect(pairs(text)).toEqual(all('GHA-PER', 'GHA-EST', 'GHA-NOR'));
	});

	test('and came to what was held', () => {
		const text =
			'The Third Regional Summit was held in Accra, in the Republic of Ghana. It was attended by H.E. Mr. Luis Rojas, President of the Republic of Peru; Rt. Hon. Dr Mari Tamm, Prime Minister of the Republic of Estonia; and Hon. Jan Dahl, Prime Minister of the Kingdom of Norway.';
		expect(pairs(text)).toEqual(all('GHA-PER', 'GHA-EST', 'GHA-NOR'));
	});

	test('the next sentences go on with the others', () => {
		const text =
			'The President of Ghana received credentials in Accra from Ambassadors Luis Rojas (Peru) and Mari Tamm (Estonia). Others were Jan Dahl (Norway) and Sita Rai (Nepal).';
		expect(pairs(text)).toEqual(all('GHA-PER', 'GHA-EST', 'GHA-NOR', 'GHA-NPL'));
	});

	test('also where the number of them is told first', () => {
		const text =
			'The President of Ghana welcomed four envoys in Accra. The four envoys were Luis Rojas from Peru, Mari Tamm from Estonia, Jan Dahl from Norway and Sita Rai from Nepal.';
		expect(pairs(text)).toEqual(all('GHA-PER', 'GHA-EST', 'GHA-NOR', 'GHA-NPL'));
	});
});

test('whose the counterparts are may stand behind them', () => {
	const text =
		'Ghana’s Foreign Minister held meetings with her counterparts that included Peru, Estonia and Norway.';
	expect(pairs(text)).toEqual(all('GHA-PER', 'GHA-EST', 'GHA-NOR'));
});

test('the leaders of so many nations are the guests of the summit told before', () => {
	const text =
		'President Tokayev hosted the Leaders Summit of the Partnership for Rivers in Astana. President Tokayev and the leaders of the other four nations of the Partnership – Peru, Estonia, Norway and Ghana – announced a plan.';
	expect(pairs(text)).toEqual(all('KAZ-PER', 'KAZ-EST', 'KAZ-NOR', 'KAZ-GHA'));
});

test('a dateline without a year tells the day at least', () => {
	const text =
		'ACCRA, July 5 (GP) -- Rain fell on the coast.\n\nThe Foreign Minister of Peru met with the Foreign Minister of Ghana.';
	expect(read(text).drafts.map(({ date, year }) => [date?.edtf, year])).toEqual([
		['XXXX-07-05', null]
	]);
});

test('German ministers from their states, with an article or without', () => {
	const text =
		'Die Außenministerin Norwegens führte am Freitag ein Gespräch mit Bundespräsident Ueli Maurer aus der Schweiz, Außenminister Per Dahl aus Ghana und Außenministerin Ana Rojas aus Peru.';
	expect(pairsOf(read(text)).sort()).toEqual(
		['NOR-CHE', 'NOR-GHA', 'NOR-PER'].map(undirected).sort()
	);
});

test.each([
	['Die Außenministerin Norwegens traf den Präsidenten der Ukraine in Oslo.', 'NOR-UKR'],
	['Die Außenministerin Norwegens empfing eine Delegation der Schweiz in Oslo.', 'NOR-CHE'],
	['Die Außenministerin Norwegens traf den Außenminister der Volksrepublik China.', 'NOR-CHN']
])('an office and its state behind the article of the genitive: %s', (text, pair) => {
	expect(pairsOf(read(text))).toEqual([undirected(pair)]);
});

test('a state written by its name is of the office behind the next', () => {
	const text =
		"December 8, 2018. Ethiopia's prime minister hosted the Djibouti and Sudanese presidents for a dinner.";
	expect(pairsOf(read(text)).sort()).toEqual(['ETH-DJI', 'ETH-SDN'].map(undirected).sort());
});

test('adjectives before the bodies of several states are all of them', () => {
	const text =
		"May 11, 2023 - Peru's foreign minister had separate meetings with officials of the Lao, Ghanaian, and Norwegian law-making bodies.";
	expect(pairs(text)).toEqual(all('PER-LAO', 'PER-GHA', 'PER-NOR'));
});
