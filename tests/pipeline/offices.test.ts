import { describe, expect, test } from 'vitest';
import type { BlockLanguage } from '#lib/domain/vocabulary.ts';
import { fold } from '#lib/pipeline/text/fold.ts';
import { readActors } from '#lib/pipeline/03-match/read-actors.ts';
import { scan } from '#lib/pipeline/03-match/scan.ts';
import { readDocument } from '#lib/pipeline/extract.ts';
import { lexicon, pairsOf, read, sourceOf } from './lexicon.ts';

/** Name and office of everybody in a sentence, by the lexicon of a language. */
function peopleIn(text: string, language: BlockLanguage): string[] {
	const tables = lexicon.language(language);
	if (!tables) throw new Error(language);
	const span = { start: 0, end: text.length };
	const folded = fold(text);
	const hits = scan(text, folded, span, tables);
	return readActors(text, folded, span, hits, tables).flatMap(({ person, party }) =>
		person
			? [
					`${person.name} | ${person.office ? text.slice(person.office.start, person.office.end) : ''} | ${party}`
				]
			: []
	);
}

describe('an office is told whole', () => {
	test.each<[BlockLanguage, string, string]>([
		[
			'en',
			'Minister of Trade, Industry and Energy Ahn Jae-wook of Korea met the press.',
			'Ahn Jae-wook | Minister of Trade, Industry and Energy | '
		],
		[
			'en',
			'Ghana’s Minister for Foreign Affairs and Regional Integration, Akosua Mensah, signed it.'.replace(
				'’',
				"'"
			),
			'Akosua Mensah | Minister for Foreign Affairs and Regional Integration | GHA'
		],
		[
			'en',
			"Japan's First Deputy Minister of Finance Taro Sato spoke.",
			'Taro Sato | First Deputy Minister of Finance | JPN'
		],
		[
			'en',
			'Laura Stone, Governor of the Central Bank of Kenya, spoke.',
			'Laura Stone | Governor of the Central Bank | KEN'
		],
		[
			'en',
			'Deputy Prime Minister and Minister of Finance Peter Banda of Zambia spoke.',
			'Peter Banda | Deputy Prime Minister and Minister of Finance | '
		],
		[
			'es',
			'El ministro de Economía y Finanzas de Perú, Julio Salas Vega, viajó.',
			'Julio Salas Vega | ministro de Economía y Finanzas | PER'
		],
		[
			'pt',
			'A ministra da Ciência, Tecnologia e Inovação do Brasil, Ana Couto, assinou.',
			'Ana Couto | ministra da Ciência, Tecnologia e Inovação | BRA'
		],
		[
			'it',
			'La ministra degli Esteri e della Cooperazione della Tunisia, Amina Ferjani, ha firmato.',
			'Amina Ferjani | ministra degli Esteri e della Cooperazione | TUN'
		],
		[
			'fr',
			"Le ministre de l'Économie, des Finances et du Plan du Sénégal, Ousmane Fall, a signé.",
			"Ousmane Fall | ministre de l'Économie, des Finances et du Plan | SEN"
		],
		['ko', '한국의 김민준 산업통상자원부 장관은 말했다.', '김민준 | 산업통상자원부 장관 | KOR'],
		['ko', '아마두 은디아예 세네갈 총리가 왔다.', '아마두 은디아예 | 총리 | SEN'],
		['ko', '카를로스 위멘도 페루 대통령이 말했다.', '카를로스 위멘도 | 대통령 | PER'],
		[
			'ja',
			'ザンビアのムワンザ鉱山・鉱物開発大臣と会談した。',
			'ムワンザ | 鉱山・鉱物開発大臣 | ZMB'
		],
		['zh', '纳米比亚国际关系与合作部长穆舍伦加表示欢迎。', '穆舍伦加 | 国际关系与合作部长 | NAM']
	])('%s: %s', (language, text, expected) => {
		expect(peopleIn(text, language).map((one) => one.replace(/\| [A-Z]*$/, '| '))).toContain(
			expected.replace(/\| [A-Z]*$/, '| ')
		);
		if (!expected.endsWith('| ')) expect(peopleIn(text, language)).toContain(expected);
	});
});

describe('what is no person', () => {
	test.each<[BlockLanguage, string]>([
		['en', 'The Minister of Trade signed it.'],
		['en', "Chile's Minister for Foreign Affairs and Trade spoke on Tuesday."],
		['en', 'The President State Visit begins today.'],
		['es', 'La ministra de Comercio Exterior y Turismo de Perú firmó.'],
		['ko', '대통령은 방문해 칠레의 장관과 만났다.'],
		['ja', '両国大臣はリスク管理大臣と会談した。'],
		['zh', '中国部长级会议后双方通过视频交换意见。']
	])('%s: %s', (language, text) => {
		expect(peopleIn(text, language)).toEqual([]);
	});
});

describe('a name in front of its office', () => {
	test.each<[BlockLanguage, string, string]>([
		[
			'en',
			'Maria Lopez, Vice Minister of Mines of Peru, opened the talks.',
			'Maria Lopez | Vice Minister of Mines | PER'
		],
		[
			'en',
			'Present were: ▴ Maria Lopez Minister of Mines of Peru, ▴Juan Soto Minister of Energy of Chile',
			'Juan Soto | Minister of Energy | CHL'
		],
		[
			'it',
			'Anna Bianchi, sottosegretario di Stato per gli Affari Economici degli Stati Uniti, ha parlato.',
			'Anna Bianchi | sottosegretario di Stato per gli Affari Economici | USA'
		],
		['ko', '자심 부다이위 GCC 사무총장은 말했다.', '자심 부다이위 | 사무총장 | GCC'],
		['zh', '赞比亚希奇莱马总统出席。', '希奇莱马 | 总统 | ZMB']
	])('%s: %s', (language, text, expected) => {
		expect(peopleIn(text, language)).toContain(expected);
	});
});

describe('the people of an engagement', () => {
	const peopleOf = (text: string, party: string) =>
		read(text).drafts.flatMap(({ parties }) =>
			parties.filter((one) => one.party === party).flatMap(({ people }) => people)
		);

	test('a bare family name is that of the one person introduced with it', () => {
		const text =
			"Korea's Second Vice Finance Minister Kim Min-jun met Chilean Finance Minister Rosa Vidal in Santiago.\n\nOn Tuesday Vice Minister Kim also met Bolivian Mining Minister Jorge Rojas.";
		const kim = peopleOf(text, 'KOR');
		expect(kim.length).toBeGreaterThan(1);
		for (const person of kim)
			expect(person).toEqual({ name: 'Kim Min-jun', title: 'Second Vice Finance Minister' });
	});

	test('two of one family name stay apart', () => {
		const text =
			"Korea's Foreign Minister Kim Min-jun and Trade Minister Kim Seo-yeon met with Chilean President Rosa Vidal in Santiago on the first day of the visit.";
		const names = new Set(peopleOf(text, 'KOR').map(({ name }) => name));
		expect([...names].sort()).toEqual(['Kim Min-jun', 'Kim Seo-yeon']);
	});

	test('another first name is not the leader of that family name', () => {
		const text =
			'Guests of the forum hosted by Qatar on 3 May 2021:\n▴ Pedro Modi Deputy Minister of Health,\n▴ Ana Ruiz Minister of Mines of Peru';
		expect(peopleOf(text, 'IND')).toEqual([]);
	});
});

describe('an office belongs to whom the text gives it', () => {
	test('one minister of Ghana does not make every minister a Ghanaian', () => {
		const text =
			'Seoul — The Korea-Africa Digital Forum was hosted by Korea on 3 May 2021, with high-level officials, including the Minister of Science and ICT as well as ministers of two states in attendance.\n\nFrom the African side, officials from Ghana and Kenya attend the Forum in person: Kofi Mensah Minister of Agriculture and Food of Ghana.';
		const { drafts } = read(text);
		const ghana = drafts.flatMap(({ parties }) => parties.filter(({ party }) => party === 'GHA'));
		expect(ghana.length).toBeGreaterThan(0);
		for (const { evidence } of ghana) expect(evidence[0]?.exact).not.toContain('Science');
	});

	test('officials of two states in a list do not make one of them the home of the text', () => {
		const text =
			'The forum was held on 3 May 2021, and the Minister of Foreign Affairs spoke.\n\nOfficials from Costa Rica and Colombia attend the forum.';
		expect(readDocument(sourceOf(text), lexicon).telling.home).toBeNull();
	});

	test('a body is named whole, or not at all', () => {
		const text =
			"Korea's Ministry of Foreign Affairs and the Ministry of Culture, Sports and Tourism of Korea co-hosted the Korea-ASEAN Culture Forum on 3 May 2021 in Seoul with ASEAN.";
		const bodies = read(text).drafts.flatMap(({ parties }) =>
			parties.flatMap(({ bodies }) => bodies)
		);
		expect(bodies).toContain('Ministry of Foreign Affairs');
		expect(bodies).not.toContain('Ministry of');
	});
});

describe('the state of an official without a country', () => {
	const pairs = (text: string) =>
		read(text).drafts.flatMap((draft) =>
			draft.pairs.map(({ source, target }) => [source, target].sort().join('-'))
		);

	test('is not the one whose named official he met, wherever that was written', () => {
		const text = `Rabat (Marruecos), (may. 4/15). La Ministra de Relaciones Exteriores, Ana Ruiz, sostuvo una reunión bilateral con el Ministro de Relaciones Exteriores de Marruecos, Karim Alaoui. Ecuador y Marruecos cooperan en pesca.`;
		expect(pairs(text)).toEqual(['ECU-MAR']);
	});

	test('is where the ambassador whom he met is posted', () => {
		const text =
			'O Ministro da Defesa, João Braga, reuniu-se com seu homólogo da Argentina, Luis Paz. O Ministro da Defesa recebeu a embaixadora da Noruega no Brasil, Ana Dahl.';
		expect(pairs(text)).toEqual(['ARG-BRA', 'BRA-NOR']);
	});

	test('is what the text says of the same family name, before any list of leaders', () => {
		const text = `Canciller Martínez se reúne en Noruega\n\nEl canciller hondureño, Pablo Martínez, se reunió en Oslo con su homólogo noruego, Lars Dahl.`;
		expect(pairs(text)).toEqual(['HND-NOR']);
	});

	test('is the one of the headline that tells the office without the name', () => {
		const text = `Canciller paraguayo inicia hoy en Cuba una gira\n\nEl canciller Pablo Sosa inicia hoy en La Habana una gira que lo llevará a Cuba y Panamá.`;
		expect(pairs(text)).toEqual(['CUB-PRY', 'PAN-PRY']);
	});
});

test('of several offices with their holders each has the name behind it', () => {
	const text =
		'El acto contó con el ministro de Economía, Luis Soto, la ministra de Energía, Ana Rojas, y el ministro de Defensa, Juan Paz.';
	expect(peopleIn(text, 'es').map((one) => one.split(' | ')[0])).toEqual([
		'Luis Soto',
		'Ana Rojas',
		'Juan Paz'
	]);
});

describe('an office and a state behind a verb', () => {
	const pairs = (text: string) => pairsOf(read(text)).sort();

	test.each([
		[
			'Luanda, May 3, 2023 - Angolan President João Lourenço later received the ambassadors of Peru and Chile.'
		],
		[
			'Luanda, May 3, 2023 - Angola. The President yesterday thanked the ambassadors of Peru and Chile and received the foreign ministers of Peru and Chile.'
		],
		[
			'Dakar, le 3 mai 2023 - Le Président du Sénégal remercie et reçoit les ambassadeurs du Pérou et du Chili.'
		],
		['Roma, 3 maggio 2023 - Il ministro ringrazia e riceve gli ambasciatori del Perù e del Cile.']
	])('are not of one another: %s', (text) => {
		const found = pairs(text);
		expect(found).toHaveLength(2);
		expect(found).not.toContain('CHL-PER');
	});

	test('are of one another where only a portfolio stands between', () => {
		const text =
			'Lima, May 3, 2023 - The Minister of Land, Housing and Planning of Kenya met the foreign minister of Peru.';
		expect(pairs(text)).toEqual(['KEN-PER']);
	});
});
