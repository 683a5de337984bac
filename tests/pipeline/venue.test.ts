import { describe, expect, test } from 'vitest';
import { read } from './lexicon.ts';

/** The venue country of the first engagement. */
const venueOf = (text: string) => read(text).drafts[0]?.venue?.country ?? null;

describe('the venue', () => {
	test.each([
		[
			'KHM',
			'国際会議に出席するためカンボジアを訪問中の外務大臣は、ペルー外務大臣と会談を行いました。'
		],
		['GHA', 'ガーナの大統領は、ペルーの外務大臣の表敬を受けた。'],
		[
			'PRY',
			'パラグアイ外務省において,日本側山本一郎大使とパラグアイ側ベニテス外務大臣との間で,書簡の交換が行われました。'
		]
	])('is %s: %s', (country, text) => {
		expect(venueOf(text)).toBe(country);
	});

	test('is that of the dateline where a side is at home there', () => {
		const text =
			'Lima, March 3, 2024 - Peru’s Foreign Minister met with the Foreign Minister of Ghana.';
		expect(venueOf(text)).toBe('PER');
	});

	test('is not told by a dateline in a third country', () => {
		const text =
			'Vienna, March 3, 2024 - Peru’s Foreign Minister met with the Foreign Minister of Ghana.';
		expect(venueOf(text)).toBeNull();
	});

	test('is the house in which they met, not where it was written', () => {
		const text =
			'La Habana, 12 mar (PL) La reunión entre las cancillerías de Cuba y Perú se realizó en la sede de la Cancillería peruana.';
		expect(venueOf(text)).toBe('PER');
	});

	test('is the palace, whatever town has the same name', () => {
		const text =
			'O presidente do Quênia reuniu-se na Casa Branca com o presidente dos Estados Unidos.';
		expect(venueOf(text)).toBe('USA');
	});

	test('is where the visitor went, not where his spokesman spoke', () => {
		const text =
			'O ministro norueguês chegou a Luanda para uma visita oficial a Angola. Em declarações à imprensa em Oslo, o porta-voz disse que o ministro norueguês vai reunir-se com as autoridades angolanas.';
		expect(venueOf(text)).toBe('AGO');
	});

	test('is nowhere for a call', () => {
		const text =
			'The Foreign Minister of Norway spoke by phone with the Foreign Minister of Egypt in Oslo.';
		expect(venueOf(text)).toBeNull();
	});
});

test('a place on a line of its own is the venue, whoever is at home there', () => {
	const text =
		'July 12, 2023\n\nVilnius, Lithuania\n\nToday, the Prime Minister of Canada met with the Prime Minister of Japan.';
	expect(venueOf(text)).toBe('LTU');
});

test('the two sides in the name of a forum are no place', () => {
	const text =
		"Brazil's foreign minister met Kenya's foreign minister at the Brazil-Kenya Trade Forum on 3 May 2024.";
	expect(venueOf(text)).toBeNull();
});

describe('where the sentence of a meeting does not say it, the venue', () => {
	test('is the city in the name of the conference beside which it was held', () => {
		const text =
			'Foreign Minister Aziz of Oman met with the Foreign Minister of Chile on the sidelines of the Munich Security Conference.';
		expect(venueOf(text)).toBe('DEU');
	});

	test('is the only city of the text, where a side is at home', () => {
		const text =
			'Ministers gather in Tokyo\n\nThe Foreign Minister of Japan held talks with the Foreign Minister of Palau on cyber security.';
		expect(venueOf(text)).toBe('JPN');
	});

	test('is none, where the only city is in a third country', () => {
		const text =
			'The Foreign Minister of Japan held talks with the Foreign Minister of Palau. Floods were reported in Jakarta.';
		expect(venueOf(text)).toBeNull();
	});

	test.each([
		['韓国の外相は5日、ワシントンのホテルでペルーの外相と会談した。', 'USA'],
		['日本の外相は5日、東京都内でペルーの外相と会談した。', 'JPN'],
		['한국 외교부 장관은 5일 오사카의 한 호텔에서 페루 외교부 장관과 회담했다.', 'JPN'],
		['한국 외교부 장관은 5일 워싱턴 국무부에서 페루 외교부 장관과 회담했다.', 'USA']
	])('is the city before the house in which they met: %s', (text, country) => {
		expect(venueOf(text)).toBe(country);
	});
});

test('whose session it was beside which two met is no side of theirs', () => {
	const text =
		'The Foreign Minister of Ghana met the Foreign Minister of Oman on the sidelines of the session of the ECOWAS Council of Ministers.';
	const pairs = read(text).drafts.flatMap(({ pairs: own }) =>
		own.map(({ source, target }) => `${source}-${target}`)
	);
	expect(pairs).toEqual(['GHA-OMN']);
});

describe('words that are called like a town', () => {
	test('are none within the name of a state', () => {
		const text =
			'O embaixador do Peru na África do Sul teve um encontro com a embaixadora do Quênia.';
		expect(venueOf(text)).toBe('ZAF');
	});

	test('are none before what a hall is of', () => {
		const text =
			'Los presidentes de Perú y Ghana sostuvieron una reunión en la Sala de Embajadores.';
		expect(venueOf(text)).toBeNull();
	});
});

test('a call has no venue, and what it is about is none', () => {
	const text =
		'The Foreign Ministers of Norway and Peru discussed the situation around Mali by phone.\n\nThe Foreign Minister of Norway had a telephone conversation with the Foreign Minister of Peru.';
	expect(venueOf(text)).toBeNull();
});

test('where somebody told reporters is no venue', () => {
	const text =
		'The spokesman told reporters in Lima on Monday that the Foreign Minister of Peru met the Foreign Minister of Oman.';
	expect(venueOf(text)).toBeNull();
});

test('whom somebody met came to no conference with one another', () => {
	const text =
		'Norway’s Prime Minister will hold bilateral meetings with the leaders of Fiji, Peru and Oman during the Trade Summit in Kenya.';
	const pairs = read(text).drafts.flatMap(({ pairs: own }) =>
		own.map(({ source, target }) => [source, target].sort().join('-'))
	);
	expect([...new Set(pairs)].sort()).toEqual(['FJI-NOR', 'NOR-OMN', 'NOR-PER']);
});

test('the venue of a stop is the city with which the paragraph of a tour begins', () => {
	const text =
		'A tour of the region\n\nThe Foreign Minister of Norway is travelling. In Lima, she opened an embassy. She then held talks with the Foreign Minister of Peru.\n\nIn Quito, she visited a market. She then held talks with the Foreign Minister of Ecuador.';
	const venues = read(text).drafts.map(({ venue }) => venue?.country ?? null);
	expect(venues).toContain('ECU');
});

test('the dateline of its seat is where a bloc meets', () => {
	const text =
		'BRUSSELS, March 3, 2024 - The European Union signed a memorandum of understanding with Chile on raw materials.';
	expect(venueOf(text)).toBe('BEL');
});

test('whoever is on a journey in a sentence meets where it went', () => {
	const text =
		'The Foreign Minister of Norway, who is visiting Nairobi, Kenya, for a conference, held talks with the Foreign Minister of Peru on trade.';
	const met = read(text).drafts.find(({ parties }) => parties.some(({ party }) => party === 'PER'));
	expect(met?.venue?.country).toBe('KEN');
});

test('a long list of those whom somebody met did not assemble at the conference', () => {
	const text =
		'Norway’s Foreign Minister held talks with the foreign ministers of Fiji, Peru, Oman, Ghana and Nepal during the Ocean Conference in Nairobi, Kenya.';
	const pairs = read(text).drafts.flatMap(({ pairs: own }) =>
		own.map(({ source, target }) => [source, target])
	);
	expect(pairs.every((pair) => pair.includes('NOR'))).toBe(true);
});

describe('a third country is the venue', () => {
	test.each([
		[
			'In New York, Norway’s Foreign Minister held a series of meetings with her counterparts from Fiji and Oman. The Foreign Minister held talks with the Foreign Minister of Peru.',
			'USA'
		],
		[
			'Министр иностранных дел России встретился в турецкой Анталье с министром иностранных дел Перу.',
			'TUR'
		],
		[
			'The Foreign Ministers of Peru and Ghana met in the Swiss lakeside resort of Montreux.',
			'CHE'
		],
		[
			'Die Außenminister Perus und Ghanas trafen sich in der kenianischen Hauptstadt Nairobi zu Gesprächen.',
			'KEN'
		],
		[
			'The Foreign Minister of Norway held talks with the Foreign Minister of Peru on the sidelines of the UN General Assembly.',
			'USA'
		],
		[
			'En marge de l’Assemblée générale des Nations unies, le ministre péruvien des Affaires étrangères a rencontré le ministre ghanéen des Affaires étrangères.',
			'USA'
		]
	])('where the text has them travel: %s', (text, country) => {
		expect(venueOf(text)).toBe(country);
	});

	test('not where its places lie in several', () => {
		const text =
			'Norway’s Foreign Minister held talks with the Foreign Minister of Peru.\n\nShe had attended a forum in Nairobi, Kenya, and a conference in Hanoi, Vietnam.';
		expect(venueOf(text)).toBeNull();
	});
});

test('what two sides sign during a visit they sign where it went', () => {
	const text =
		'Durante la visita de Estado del presidente Haakon a Ghana, Noruega firmó un memorando de entendimiento con el Ministerio de Energía de Ghana.';
	const signed = read(text).drafts.find(({ type }) => type === 'agreement');
	expect(signed?.venue?.country).toBe('GHA');
});

test('whoever met by video met nowhere', () => {
	const text =
		'ACCRA, March 3, 2024 - The Foreign Ministers of Ghana and Peru held talks by video conference.\n\nThe Foreign Minister of Peru had earlier visited Ghana.';
	expect(read(text).drafts.map(({ type, venue }) => [type, venue?.country ?? null])).toContainEqual(
		['bilateral_meeting', null]
	);
});

test('an agency may stand right behind the city of its dateline', () => {
	const text =
		'Accra/GHANA PRESS/ On March 3, 2024 the Foreign Minister of Ghana met the Peruvian delegation headed by Luis Rojas.';
	expect(venueOf(text)).toBe('GHA');
});

test.each([
	[
		'The Ambassador of Peru presented her Letters of Introduction to the President of Ghana.',
		'GHA'
	],
	['Presiden Ghana bertemu dengan Presiden Peru di Istana Kepresidenan Peru.', 'PER'],
	[
		'The Foreign Minister of Peru held talks with the Foreign Minister of Egypt at Hyderabad House.',
		'IND'
	]
])('whose house it was done in: %s', (text, country) => {
	expect(venueOf(text)).toBe(country);
});

test('by whose clock a meeting begins is not where it takes place', () => {
	const text =
		'O primeiro-ministro do Peru reúne-se com o seu homólogo argelino às 12:20 (11:20 em Lisboa).';
	expect(read(text).drafts[0]?.venue ?? null).toBeNull();
});
