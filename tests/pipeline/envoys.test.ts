import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const THREE = ['KEN-NOR', 'KEN-PER', 'KEN-NPL'].map(undirected).sort();

describe('ambassadors whom a text goes on to name were received at its ceremony', () => {
	test.each([
		'President Ruto of Kenya received letters of credence from three envoys. The Ambassador of Norway, Per Dahl, praised the forests. The Ambassadors of Peru and Nepal praised the tea.',
		'President Ruto of Kenya received letters of credence from three envoys. Mr Per Dahl from Norway was the first to present his credentials. Mrs Ana Rojas from Peru and Mr Ram Thapa from Nepal followed.',
		'Three new ambassadors to Kenya presented their credentials to President Ruto. The envoys represent Norway, Peru and Nepal.'
	])('%s', (text) => {
		expect(pairsOf(read(text)).sort()).toEqual(THREE);
	});

	test('in Chinese too, where they are resident in the state', () => {
		const text =
			'国家主席习近平20日下午在人民大会堂接受3国新任驻华大使递交国书。这3位新任驻华大使是:挪威驻华大使达尔、秘鲁驻华大使罗哈斯、尼泊尔驻华大使塔帕。';
		expect(pairsOf(read(text)).sort()).toEqual(
			['CHN-NOR', 'CHN-PER', 'CHN-NPL'].map(undirected).sort()
		);
	});

	test('whoever receives them in a palace is at home there', () => {
		const text =
			'King Felipe received the credentials of new envoys at the palace in Madrid. The Ambassador of Nepal spoke of tea.';
		expect(pairsOf(read(text))).toEqual([undirected('ESP-NPL')]);
	});

	test('not ambassadors of a text that tells of no ceremony', () => {
		const text =
			'President Ruto of Kenya received a book. The Ambassador of Nepal, Ram Thapa, praised it.';
		expect(pairsOf(read(text))).toEqual([]);
	});
});

describe('whose an office is', () => {
	test.each([
		['The Finnish minister met Oman’s roads and urban development minister.', 'FIN-OMN'],
		['The Finnish minister met Nepal’s culture, tourism and civil aviation minister.', 'FIN-NPL'],
		['Dutch PM Mark Rutte met the President of Peru in Lima.', 'NLD-PER'],
		['The Ambassador of Norway to Kenya and the head of the fund signed a treaty.', 'NOR-KEN']
	])('%s', (text, pair) => {
		expect(pairsOf(read(text))).toEqual([undirected(pair)]);
	});

	test('two offices of one person are of one state', () => {
		const text =
			'Deputy Prime Minister and Foreign Minister Ishaq Dar met the Foreign Minister of Kenya in Astana.';
		expect(pairsOf(read(text))).toEqual([undirected('PAK-KEN')]);
	});
});

describe('the envoys who brought their letters', () => {
	const wanted = ['GHA-NOR', 'GHA-PER', 'GHA-NPL'].map(undirected).sort();
	test.each([
		'The President of Ghana received letters of credence from three new ambassadors on Thursday. He received these letters from the Kingdom of Norway, the Republic of Peru and Nepal.',
		"The President of Ghana received letters of credence on Thursday. The ambassadors who presented their credentials were Lars Dahl, Norway's ambassador to Ghana; Ana Pérez, Peru's ambassador to Ghana, and the Ambassador of Nepal to Ghana, Deepak Rai.",
		'The President of Ghana received letters of credence from three envoys.\n\nAmbassadors:\nLars Dahl (Norway)\nAna Pérez (Peru)\nDeepak Rai (Nepal)'
	])('%s', (text) => {
		expect(pairsOf(read(text)).sort()).toEqual(wanted);
	});
});

describe('a call on somebody', () => {
	test.each([
		[
			'The High Commissioner of Kenya called on the Minister of Trade of Ghana in Accra.',
			'KEN-GHA'
		],
		[
			'The Ambassador of Kenya called on the President of Ghana in Accra to bid farewell.',
			'KEN-GHA'
		],
		[
			'The Foreign Minister of Kenya called on the President of Ghana during her visit to Accra to attend a forum.',
			'KEN-GHA'
		],
		[
			'The High Commissioner of Kenya to Ghana, accompanied by her staff, called on the Minister of Trade, Kofi Mensah.',
			'KEN-GHA'
		]
	])('%s', (text, pair) => {
		expect(pairsOf(read(text))).toEqual([undirected(pair)]);
	});

	test.each([
		'The Foreign Minister of Kenya called on the President of Ghana to release the men.',
		'The Foreign Minister of Kenya called on the government of Ghana for restraint.'
	])('and an appeal: %s', (text) => {
		expect(pairsOf(read(text))).toEqual([]);
	});
});

test('the United Nations, where an envoy is posted, came to nothing', () => {
	const text =
		'The Peruvian Minister met with the Foreign Ministers of Kenya and Ghana at a forum in Lima. The meetings were attended by Ana Rojas, Assistant Minister and Permanent Representative of Peru to the United Nations.';
	expect(pairsOf(read(text)).some((pair) => pair.includes('UN~') || pair.endsWith('UN'))).toBe(
		false
	);
});

test('a conference for which a minister prepares is not what the text tells', () => {
	const text =
		'The Foreign Minister of Kenya met with the Foreign Minister of Peru in Nairobi. They discussed trade. He briefed her on the preparations to host the 12th World Water Conference in Mombasa.';
	expect(read(text).drafts.map(({ type }) => type)).toEqual(['bilateral_meeting']);
});

describe('the capital before a Turkish ambassador is the post', () => {
	test.each([
		[
			"Türkiye'nin Lima Büyükelçisi Ali Kaya, 3 Mayıs 2022'de Peru Sağlık Bakanı Ana Rojas ile görüştü.",
			'TUR-PER'
		],
		[
			"Norveç'in Ankara Büyükelçisi Per Dahl, 3 Mayıs 2022'de Cumhurbaşkanı Erdoğan tarafından kabul edildi.",
			'NOR-TUR'
		]
	])('%s', (text, pair) => {
		expect(read(text).drafts.flatMap(({ pairs }) => pairs)).toMatchObject([
			{ source: pair.slice(0, 3), target: pair.slice(4) }
		]);
	});
});

test('envoys of an Indonesian list, each from his state', () => {
	const text =
		'Jakarta, 19 Maret 2015 - Presiden Joko Widodo menerima surat kepercayaan dari tiga duta besar di Istana Merdeka, Jakarta. Presiden didampingi Menteri Luar Negeri. Ketiga duta besar tersebut adalah Ana Rojas Soto dari Peru, Per Olav Dahl dari Norwegia, dan Kofi Boateng Mensah dari Ghana.';
	expect(pairsOf(read(text)).sort()).toEqual(
		['IDN-PER', 'IDN-NOR', 'GHA-IDN'].map(undirected).sort()
	);
});

test('what goes to a state was not talked of there', () => {
	const text =
		"Bakan Çavuşoğlu, 3 Mayıs 2022'de Peru Dışişleri Bakanı Ana Rojas ile görüştü. Görüşmede Peru'ya kredi konusu gündeme geldi.";
	expect(read(text).drafts.map(({ venue }) => venue)).toEqual([null]);
});

describe('the list of envoys in the languages of the pages that have them', () => {
	const wanted = ['CHN-MLI', 'CHN-PER', 'CHN-GIN', 'CHN-NOR', 'CHN-NPL'].map(undirected).sort();
	test.each([
		'Le président chinois Xi Jinping a reçu mardi les lettres de créance de cinq nouveaux ambassadeurs en Chine. Les ambassadeurs sont Awa Keita du Mali, Ana Rojas, du Pérou, Per Dahl de la Norvège, Ram Thapa du Népal et Sory Diallo de la Guinée. M. Xi leur a souhaité bon séjour.',
		'Il presidente cinese Xi Jinping ha ricevuto le lettere credenziali di cinque nuovi ambasciatori. Sono i diplomatici di Perù Ana Rojas, Mali Awa Keita, Norvegia Per Dahl, Nepal Ram Thapa e Guinea Sory Diallo.'
	])('%s', (text) => {
		expect(pairsOf(read(text)).sort()).toEqual(wanted);
	});

	test('in German', () => {
		const text =
			'Der Präsident Kenias nahm die Beglaubigungsschreiben der Botschafter Perus und Nepals entgegen.';
		expect(pairsOf(read(text)).sort()).toEqual(['KEN-NPL', 'KEN-PER'].map(undirected).sort());
	});

	test('some head of state or other signs nothing', () => {
		const text =
			"Le président du Kenya a reçu l'ambassadeur du Népal. La lettre de créance est un document qu'un chef d'État signe. Le Pérou en a plusieurs.";
		expect(pairsOf(read(text))).toEqual(['KEN-NPL'].map(undirected));
	});
});

describe('envoys by name and state, in the order of Spanish and Portuguese', () => {
	const wanted = ['GHA-NOR', 'GHA-PER', 'GHA-NPL'].map(undirected).sort();
	test.each([
		'El presidente de Ghana recibió las cartas credenciales de tres nuevos embajadores. Presentaron sus cartas credenciales los embajadores Lars Dahl, del Reino de Noruega; Ana Rojas, de la República del Perú, y Ram Thapa, de Nepal.',
		'O Presidente do Gana recebeu as cartas credenciais de três embaixadores. Trata-se dos embaixadores da Noruega, Lars Dahl, residente na Nigéria, e do Peru, Ana Rojas. Em cerimónia à parte, recebeu as Cartas Credenciais do representante do Nepal, Ram Thapa.',
		'O Presidente do Gana recebeu, esta Quinta-feira, no Palácio, as Cartas Credenciais de três embaixadores. Apresentaram-nas o embaixador da Noruega, Lars Dahl, colocado no Peru entre 2014 e 2020; a embaixadora do Peru, Ana Rojas; e o embaixador do Nepal, Ram Thapa.',
		'El presidente de Ghana recibió este lunes las cartas credenciales de tres embajadores. Uno de los primeros fue el embajador de Noruega, Lars Dahl. También presentaron sus cartas credenciales los embajadores de Perú, Ana Rojas, y de Nepal, Ram Thapa.'
	])('%s', (text) => {
		const found = read(text);
		expect(pairsOf(found).sort()).toEqual(wanted);
		expect(found.drafts.every(({ year }) => year === null)).toBe(true);
		expect(new Set(found.drafts.map(({ venue }) => venue?.country))).toEqual(new Set(['GHA']));
	});

	test('a body of another state is nobody by name', () => {
		const text =
			'El presidente de Ghana recibió las cartas credenciales de un embajador. El Ministerio de Relaciones Exteriores del Perú lo lamentó.';
		expect(pairsOf(read(text))).toEqual([]);
	});
});

test.each([
	[
		'Notes were exchanged on March 3, 2009 between Mr. Ken Mori, Ambassador of Japan to Tanzania, and Dr. Juma Said, Permanent Secretary. The Government of Japan thanked all.',
		['JPN-TZA']
	],
	['Notes of the Ambassador of Japan to Tanzania were read by the Permanent Secretary.', []]
])('an office beside an envoy is that of the post: %s', (text, pairs) => {
	expect(pairsOf(read(text))).toEqual(pairs.map(undirected));
});
