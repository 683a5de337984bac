import { describe, expect, test } from 'vitest';
import { pairsOf, read } from './lexicon.ts';

function partiesOf(text: string, publisher: string | null = null): string[] {
	const { drafts } = read(text, { publisher });
	return [...new Set(drafts.flatMap(({ parties }) => parties.map(({ party }) => party)))].sort();
}

test.each([
	['The Minister of Mining of Chile met with the Minister of Energy of Peru.', 'CHL-PER'],
	["Chile's foreign minister met with her Peruvian counterpart.", 'CHL-PER'],
	['El canciller de Chile se reunió con la ministra de Relaciones Exteriores de Perú.', 'CHL-PER'],
	['智利外长会见秘鲁外长。', 'CHL-PER'],
	['칠레 외교장관은 페루 외교장관과 회담을 가졌다.', 'CHL-PER'],
	['チリの外務大臣はペルーの外務大臣と会談した。', 'CHL-PER'],
	['Le ministre des Affaires étrangères du Chili a rencontré son homologue péruvien.', 'CHL-PER'],
	['Il ministro degli Esteri del Cile ha incontrato il suo omologo peruviano.', 'CHL-PER'],
	['O ministro das Relações Exteriores do Chile reuniu-se com o seu homólogo peruano.', 'CHL-PER']
])('a title belongs to the state beside it: %s', (text, pair) => {
	expect(pairsOf(read(text))).toEqual([pair]);
});

describe('compounds of one-character codes', () => {
	test.each([
		['中智双方外长举行会谈,讨论中智关系。', ['CHL', 'CHN']],
		['日米韓首脳会談が開催された。', ['JPN', 'KOR', 'USA']],
		['한·중·일 정상회의가 서울에서 열렸다.', ['CHN', 'JPN', 'KOR']],
		['한-칠레 정상회담이 열렸다.', ['CHL', 'KOR']]
	])('%s names its states', (text, parties) => {
		expect(partiesOf(text)).toEqual(expect.arrayContaining(parties));
	});

	test.each(['会議中に韓流の話をした。', '회의 중 일부가 바뀌었다.', '他在心中想着日本料理。'])(
		'%s names no two states',
		(text) => {
			expect(partiesOf(text)).toEqual([]);
		}
	);
});

describe('a state by one character', () => {
	test.each([
		['智利总统参加中智会谈。', ['CHL', 'CHN']],
		['加纳总统很高兴。中加双方签署协议。', ['CHN', 'GHA']],
		['马绍尔群岛是岛国。王毅会见马国总统。', ['CHN', 'MHL']],
		['俄罗斯很大。王毅会见俄外长。', ['CHN', 'RUS']],
		['印度和俄罗斯相邻。6日印俄外长会谈。', ['IND', 'RUS']]
	])('%s', (text, parties) => {
		expect(partiesOf(text)).toEqual(parties);
	});

	test.each(['建立合作机制。', '以中部合作为重点。', '打击非法贸易。'])('%s names none', (text) => {
		expect(partiesOf(text)).toEqual([]);
	});

	test('one who holds two offices is one official', () => {
		const text = '巴西外长表示欢迎。王毅国务委员兼外长会见智利总统。';
		expect(partiesOf(text)).toEqual(['CHL', 'CHN']);
	});
});

describe('the state that a text speaks for', () => {
	test('is that of the ministry that published it', () => {
		const text = 'The Foreign Minister met with the Foreign Minister of Ghana in Accra.';
		expect(partiesOf(text, 'Ministry of Foreign Affairs, Republic of Korea')).toEqual([
			'GHA',
			'KOR'
		]);
	});

	test('is not that of a newspaper', () => {
		const text = 'The Foreign Minister of Ghana met with the Foreign Minister of Fiji.';
		expect(partiesOf(text, 'La Estrella de Panamá')).toEqual(['FJI', 'GHA']);
	});

	test('is the one of the states with its language that says so of itself', () => {
		const text = '總統府新聞。總統接見智利議長,感謝友邦支持。秘魯部長訪華。';
		expect(partiesOf(text)).toEqual(['CHL', 'PER', 'TWN']);
	});

	test('is Korea in a Korean release that names no country of its own minister', () => {
		expect(partiesOf('외교부 장관은 5월 3일 가나 외교장관과 회담을 가졌다.')).toEqual([
			'GHA',
			'KOR'
		]);
	});
});

describe('no party', () => {
	test.each([
		'Copper exports from Chile to China rose by five per cent in May.',
		'The Korea Herald reported that prices rose.',
		'France beat Brazil in the final of the tournament.'
	])('%s', (text) => {
		expect(partiesOf(text)).toEqual([]);
	});
});
