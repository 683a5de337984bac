import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();

describe('the states above', () => {
	test.each([
		[
			'应加纳外长曼努、多哥外长杜塞和贝宁外长阿贝农西邀请,中国外交部长将于5月2日至8日对上述三国进行正式访问。',
			['CHN-GHA', 'CHN-TGO', 'CHN-BEN']
		],
		[
			'Ministers from Ghana, Togo and Benin wrote to the Norwegian Foreign Minister. The Norwegian Foreign Minister will visit these three countries in May.',
			['NOR-GHA', 'NOR-TGO', 'NOR-BEN']
		]
	])('%s', (text, wanted) => {
		expect(pairs(text)).toEqual(wanted.map(undirected).sort());
	});

	test('are none where the text has named no states', () => {
		expect(pairs('中国外交部长将对上述三国进行正式访问。')).toEqual([]);
	});
});

describe('the stops of a tour in the sentence behind', () => {
	test('are gone to', () => {
		const text =
			'Le président du Ghana a achevé sa tournée. Il était au Togo, au Bénin et au Niger.';
		expect(pairs(text)).toEqual(['GHA-BEN', 'GHA-NER', 'GHA-TGO'].map(undirected).sort());
	});

	test('are none where something else is told of them', () => {
		const text =
			'Le président du Ghana a achevé sa tournée. La pluie a gêné les ministres du Togo, du Bénin et du Niger.';
		expect(pairs(text)).toEqual([]);
	});
});

test('the seat of an organisation keeps its list together', () => {
	const text = '中国外交部长将于5月2日至8日应邀对加纳、多哥、非盟总部、阿盟总部进行工作访问。';
	expect(pairs(text)).toEqual(expect.arrayContaining(['CHN-GHA', 'CHN-TGO'].map(undirected)));
});

describe('who goes where in Chinese', () => {
	test('those who invited go nowhere', () => {
		const text =
			'应加纳外长曼努、多哥外长杜塞邀请,中国外交部长将对加纳、多哥进行正式访问并过境访问贝宁。';
		expect(pairs(text)).toEqual(['CHN-BEN', 'CHN-GHA', 'CHN-TGO'].map(undirected).sort());
	});

	test('whoever receives may be named behind the guest', () => {
		const text = '加纳外长访问多哥。会见波兰外长时,挪威外长表示愿加强合作。';
		expect(pairs(text)).toEqual(['GHA-TGO', 'NOR-POL'].map(undirected).sort());
	});
});

test('stops to which a tour took somebody', () => {
	const text =
		'Il presidente del Kenya è arrivato ieri a Oslo, seconda tappa di un viaggio che lo ha visto in Perù e che lo vedrà nei prossimi giorni in Nepal e in Ghana.';
	expect(pairsOf(read(text)).sort()).toEqual(
		['KEN-NOR', 'KEN-PER', 'KEN-NPL', 'KEN-GHA'].map(undirected).sort()
	);
});

test('nach Mexiko, Panama und in die Dominikanische Republik', () => {
	const text =
		'Die Außenministerin Norwegens wird zu einer Reise nach Mexiko, Panama und in die Dominikanische Republik aufbrechen.';
	expect(pairsOf(read(text)).sort()).toEqual(
		['NOR-MEX', 'NOR-PAN', 'NOR-DOM'].map(undirected).sort()
	);
});

describe('each stop of a journey has its own days', () => {
	const stops = (text: string) =>
		read(text).drafts.map(({ pairs, date }) => `${pairs[0]?.target} ${date?.edtf}`);
	test.each([
		'Roma, 30 aprile 2024\nIl ministro degli Esteri del Perù sarà in Kenya il 3 e 4 maggio e in Ghana il 5 e 6 maggio.',
		'Berlin, 30. April 2024\nDie peruanische Außenministerin reist vom 3. bis 4. Mai nach Kenia und vom 5. bis 6. Mai nach Ghana.',
		'Paris, le 30 avril 2024\nLe ministre péruvien des Affaires étrangères se rendra au Kenya (3-4 mai) et au Ghana (5-6 mai).',
		'London, 30 April 2024\nThe Peruvian Foreign Minister will visit Kenya on 3-4 May and Ghana on 5-6 May.'
	])('%s', (text) => {
		expect(stops(text)).toEqual(['KEN 2024-05-03/2024-05-04', 'GHA 2024-05-05/2024-05-06']);
	});

	test('and the days of the whole are those of each', () => {
		const text =
			'London, 30 April 2024\nThe Peruvian Foreign Minister will visit Kenya and Ghana from 3 to 6 May 2024.';
		expect(stops(text)).toEqual(['KEN 2024-05-03/2024-05-06', 'GHA 2024-05-03/2024-05-06']);
	});
});

describe('what a phrase at the head of a sentence sets aside', () => {
	test('ends with its comma', () => {
		const text =
			'Dec 8, 2021. Ahead of the summit in Abu Dhabi, Peruvian Foreign Minister Ana Rojas flew to Tashkent, where she met her counterpart.';
		expect(pairs(text)).toEqual(['PER-UZB']);
	});

	test('holds the whole list of which it speaks', () => {
		const text =
			'Dec 8, 2021. Ahead of elections in Kenya, Ghana and Togo, Peruvian Foreign Minister Ana Rojas met the foreign minister of Chile.';
		expect(pairs(text)).toEqual(['CHL-PER']);
	});
});

describe('a place at the head of a sentence', () => {
	test.each([
		'Oslo, May 3, 2023 - Officials told of the day. In Kenya, the Finnish foreign minister opened a school.',
		'Oslo, May 3, 2023 - Officials told of the day. Meanwhile in Kenya, Finland handed over two ambulances.'
	])('is where it was done: %s', (text) => {
		expect(pairs(text)).toEqual(['FIN-KEN']);
	});

	test('is nobody who acts', () => {
		const text =
			'Officials told of the day. In Kenya, Finland and Ghana signed an agreement on health.';
		expect(pairs(text)).toEqual(['FIN-GHA']);
	});
});

test('whoever leads a delegation is of its state', () => {
	const text =
		'SANTIAGO, June 3, 2024 - The Chilean foreign minister spoke on Monday. A Norwegian delegation led by Ana Dahl (the Foreign Ministry director-general for trade) held talks with the deputy foreign minister of Peru.';
	expect(pairs(text)).toEqual(['NOR-PER']);
});

describe('whom somebody met does not act next', () => {
	test.each([
		'Norwegian Foreign Minister Per Dahl visited Lima and met Peruvian Foreign Minister Ana Rojas.\n\nOn the margins of the visit he met the Foreign Minister of Kenya. He also held talks with the Foreign Minister of Nepal.',
		'The Foreign Minister of Norway, Per Dahl, went to Lima for talks with the Foreign Minister of Peru.\n\nThere he was received by the President of Kenya. He also held talks with the Foreign Minister of Nepal.'
	])('%s', (text) => {
		const pairs = pairsOf(read(text));
		expect(pairs).toContain(undirected('NOR-NPL'));
		expect(pairs).not.toContain(undirected('KEN-NPL'));
	});

	test('but whoever met somebody does', () => {
		const text =
			'The Foreign Minister of Norway, Per Dahl, met the Foreign Minister of Peru. The Foreign Minister of Kenya met the Foreign Minister of Ghana. She also held talks with the Foreign Minister of Nepal.';
		expect(pairsOf(read(text))).toContain(undirected('KEN-NPL'));
	});
});

test.each([
	'The President of Ghana met the ambassadors of Peru and Nepal in his capacity as current Chair of the African Union.',
	'El presidente de Ghana se reunió con los embajadores de Perú y Nepal en su calidad de presidente de la Unión Africana.',
	'O Presidente do Gana reuniu-se com os embaixadores do Peru e do Nepal na qualidade de presidente em exercício da União Africana.'
])('an office that somebody holds besides brings no party: %s', (text) => {
	expect(pairsOf(read(text)).sort()).toEqual(['GHA-PER', 'GHA-NPL'].map(undirected).sort());
	const own = text.replace(/ (?:in his|en su|na) (?:capacity|calidad|qualidade) (?:as|de)/, ',');
	expect(read(own).drafts.length).toBeGreaterThan(0);
});

test('nobody receives his own, nor is his house a guest', () => {
	const text =
		'"Peruvian deputies want to learn from us," said the Speaker of the Parliament of Ghana when he received the Peruvian delegation in the office of the Speaker of the Parliament of Ghana in Accra.';
	expect(read(text).drafts.flatMap(({ pairs }) => pairs.map(({ target }) => target))).toEqual([
		'GHA'
	]);
});

test('of an agreement recalled late the year is all that is told', () => {
	const text =
		'Oslo, 6 May 2023\n\nThe Foreign Minister of Norway met the Foreign Minister of Peru in Oslo. They spoke about fish. They will meet again. In 2019 Norway and Kenya signed a similar agreement.';
	const years = read(text).drafts.map(({ type, year }) => [type, year]);
	expect(years).toContainEqual(['agreement', 2019]);
	expect(years).toContainEqual(['bilateral_meeting', 2023]);
});

describe('a russian family name in its cases', () => {
	test.each([
		'Президент Норвегии Пер Вершинский прибыл в Осло. Состоялась встреча Вершинского и президента Перу Аны Рохас.',
		'Президент Норвегии Пер Ларович прибыл в Осло. Состоялась встреча Ларовича и президента Перу Аны Рохас.'
	])('is of whoever was named: %s', (text) => {
		expect(pairsOf(read(text))).toContain(undirected('NOR-PER'));
	});

	test('but another name is not', () => {
		const text =
			'Президент Норвегии Пер Ларович прибыл в Осло. Состоялась встреча Ларошина и президента Перу Аны Рохас.';
		expect(pairsOf(read(text))).not.toContain(undirected('NOR-PER'));
	});
});

test('an envoy for a state is not of that state, nor is a bloc party whose chair somebody is besides', () => {
	const text =
		'The summit in Nairobi was chaired by the President of Kenya and attended by the Presidents of Ghana, Peru and Nepal and the UN Special Envoy for Fiji.';
	expect(pairsOf(read(text))).not.toContain(undirected('FJI-KEN'));
	const chair =
		'The President of Kenya and current Chairperson of the African Union met the President of Ghana in Accra.';
	expect(pairsOf(read(chair))).toEqual([undirected('GHA-KEN')]);
});

describe('a seat before the noun of a meeting', () => {
	test.each([
		[
			'May 3, 2023 - The Presidents of Peru and the United States spoke of trade during a White House meeting.',
			'USA'
		],
		[
			'May 3, 2023 - The foreign ministers of Peru and Ghana signed an accord at a Nairobi conference.',
			'KEN'
		]
	])('is where it was: %s', (text, country) => {
		expect(read(text).drafts[0]?.venue?.country).toBe(country);
	});
});

describe('the stops of a journey', () => {
	test('are also the state that was left for the next', () => {
		expect(
			pairs(
				'Da Indonésia, o Presidente de Timor-Leste segue para Singapura, onde estará dois dias.'
			)
		).toEqual(['TLS-IDN', 'TLS-SGP'].map(undirected).sort());
	});

	test('and none where nobody goes on', () => {
		expect(pairs('Da Indonésia, o Presidente de Timor-Leste recebeu uma carta.')).toEqual([]);
	});

	test('are the states that a clause behind their list calls so', () => {
		expect(
			pairs('Guatemala, Honduras y Belice son los destinos que visitará el presidente de Cuba.')
		).toEqual(['CUB-BLZ', 'CUB-GTM', 'CUB-HND'].map(undirected).sort());
	});

	test('are named behind what a journey includes', () => {
		expect(pairs('O presidente de Angola parte hoje. A viagem inclui o Gana e o Togo.')).toEqual(
			['AGO-GHA', 'AGO-TGO'].map(undirected).sort()
		);
	});
});
