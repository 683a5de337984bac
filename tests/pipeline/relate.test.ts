import { describe, expect, test } from 'vitest';
import { pairsOf, read } from './lexicon.ts';

/** The venue country of the first engagement. */
const venueOf = (text: string) => read(text).drafts[0]?.venue?.country ?? null;

describe('who speaks', () => {
	test('a first person is the state for which the text speaks', () => {
		const text =
			'우리나라와 협력을 늘린다.\n\n지난주 저는 케냐를 방문해 루토 대통령과 회담을 했습니다.';
		expect(pairsOf(read(text))).toContain('KEN-KOR');
	});
});

describe('our two countries', () => {
	test('are the two of which a speech speaks', () => {
		const text =
			'Remarks by the Prime Minister of Norway\n\nIt is an honour to be here in Vietnam. Norway and Vietnam have been friends for long. Today our two countries signed an agreement.';
		expect(pairsOf(read(text))).toEqual(['NOR-VNM']);
	});

	test('are nobody where a text speaks of three', () => {
		const text =
			'Norway, Vietnam and Ghana are friends. Norway is far from Vietnam and from Ghana. Today the two countries signed an agreement.';
		expect(pairsOf(read(text))).toEqual([]);
	});
});

describe('what is only talked about', () => {
	test('a name before 出身 is nobody who signs', () => {
		const text = '韓国出身の技術者が協定に基づく開発チームを日本で率いました。';
		expect(pairsOf(read(text))).toEqual([]);
	});

	test('an absentee is no guest', () => {
		const text =
			'La cumbre organizada por Qatar terminó ayer.\n\nNo acudieron los ministros de Nepal y Omán a la cumbre.';
		expect(pairsOf(read(text))).not.toContain('NPL-QAT');
	});
});

describe('a roll of those who came', () => {
	const host = '日本・アフリカ首脳会合が開かれた。日本の高市総理大臣が主催した。\n\n';

	test('below a heading of its own gives the guests', () => {
		const text = `${host}(参加者)\n\nオディンガ・ケニア大統領\n\nバンダ・ザンビア首相\n\n以上`;
		expect(pairsOf(read(text))).toEqual(expect.arrayContaining(['JPN-KEN', 'JPN-ZMB']));
	});

	test('ends where the list does', () => {
		const text = `${host}(参加者)\n\nオディンガ・ケニア大統領\n\n以上\n\nバンダ・ザンビア首相は寄稿した。`;
		expect(pairsOf(read(text))).not.toContain('JPN-ZMB');
	});
});

describe('the two halves of a phrase', () => {
	test('hold with a place between them', () => {
		const text =
			'Le ministre guinéen des Affaires étrangères a été reçu à Moscou par le ministre russe.';
		expect(pairsOf(read(text))).toEqual(['GIN-RUS']);
	});

	test('do not reach into another clause', () => {
		const text = 'The minister of Ghana was received with honours; a report by Norway came later.';
		expect(pairsOf(read(text))).toEqual([]);
	});
});

describe('many parties', () => {
	test.each([
		[
			'President Biden hosted the summit with the presidents of Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.',
			['KAZ-USA', 'KGZ-USA', 'TJK-USA', 'USA-UZB']
		],
		[
			'Foreign ministers from Egypt and Jordan gathered in Riyadh at the invitation of Saudi Arabia.',
			['EGY-SAU', 'JOR-SAU']
		],
		[
			"La France a réuni à Marseille les ministres de l'Intérieur d'Algérie, du Maroc et de Tunisie.",
			['DZA-FRA', 'FRA-MAR', 'FRA-TUN']
		],
		[
			'会议期间,习近平主席分别会见了阿尔及利亚、安哥拉、马里等国领导人。',
			['AGO-CHN', 'CHN-DZA', 'CHN-MLI']
		]
	])('%s', (text, pairs) => {
		expect(pairsOf(read(text))).toEqual(pairs);
	});

	test('a list opened by "the following" is met line by line', () => {
		const text =
			'The Foreign Minister of Norway met with the following leaders:\n\n• President of Ghana\n\n• President of Kenya\n\nThe President of Peru wrote a letter.';
		expect(pairsOf(read(text))).toEqual(['GHA-NOR', 'KEN-NOR']);
	});
});

test('a longer phrase that a row excepts tells nothing', () => {
	expect(read('国会議員が日本とケニアの会議室を見た。').drafts).toEqual([]);
});

describe('one particle for a whole list', () => {
	test.each([
		[
			'林外務大臣は、ブラジル、チリ、ペルーの3か国を歴訪する。日本政府の発表。',
			['BRA-JPN', 'CHL-JPN', 'JPN-PER']
		],
		[
			'外務大臣はタジキスタン(5日)、ウズベキスタン(6日)を訪問した。日本政府の発表。',
			['JPN-TJK', 'JPN-UZB']
		]
	])('%s', (text, pairs) => {
		expect(pairsOf(read(text))).toEqual(pairs);
	});

	test('of two names, the first may be who acts', () => {
		expect(pairsOf(read('한국, 칠레와 외교장관회담 개최'))).toEqual(['CHL-KOR']);
	});
});

describe('who came to whom', () => {
	const directionsOf = (text: string) =>
		read(text).drafts.flatMap(({ pairs }) =>
			pairs.map(({ source, target }) => `${source}>${target}`)
		);

	test('the guest comes first where the venue is at home with the other', () => {
		const text = 'El canciller de Ghana y el canciller de Perú se reunieron en Acra.';
		expect(directionsOf(text)).toEqual(['PER>GHA']);
	});

	test('whoever receives does so at home', () => {
		const text = 'Il presidente del Cile ha ricevuto il primo ministro della Norvegia.';
		expect(venueOf(text)).toBe('CHL');
	});

	test('a capital may be named by its demonym', () => {
		const text = 'Los cancilleres de Perú y Kenia se reunieron en la capital japonesa.';
		expect(venueOf(text)).toBe('JPN');
	});
});

describe('what is only mentioned', () => {
	test('a denial holds in its own clause', () => {
		const text =
			'El presidente de Perú se reunió con el presidente de Ghana; no hubo acuerdo con Kenia.';
		expect(pairsOf(read(text))).toEqual(['GHA-PER']);
	});

	test('the region of a summit gives way to its guests by name', () => {
		const text =
			'Il Vertice Italia-Africa si è aperto lunedì.\n\nHanno partecipato i presidenti di Kenya, Ghana e Senegal.';
		expect(pairsOf(read(text))).toEqual(['GHA-ITA', 'ITA-KEN', 'ITA-SEN']);
	});
});

describe('forms without a verb of their own', () => {
	test('a headline "X with Y" tells a meeting', () => {
		const text =
			'Prime Minister Narendra Modi With Foreign Ministers of Chile, Peru and Brazil\n\nRemarks\n\nGood morning to all of you.';
		expect(pairsOf(read(text))).toEqual(['BRA-IND', 'CHL-IND', 'IND-PER']);
	});

	test('an embassy deals with the state in which it stands', () => {
		const text =
			'Last week in Accra the training centre and the Nigerian Embassy entered into a memorandum of understanding.';
		expect(pairsOf(read(text))).toEqual(['GHA-NGA']);
	});

	test('a question tells nothing', () => {
		const text = 'When will the President of Chile meet the President of Peru?';
		expect(read(text).drafts).toEqual([]);
	});
});

test('two agreements in one sentence keep their own parties', () => {
	const text =
		'Ministers noted an agreement between India and Chile on mining and a memorandum of understanding between India and Japan on health.';
	expect(pairsOf(read(text))).not.toContain('CHL-JPN');
});

test('the date of a signature counts, however long ago', () => {
	const text =
		'Paris, 25 janvier 2018.\n\nL’accord entre la République française et la République du Chili, signé à Paris le 8 juin 2015, peut être approuvé.';
	expect(read(text).drafts[0]?.date?.edtf).toBe('2015-06-08');
});

describe('what is long past', () => {
	const told = (text: string) =>
		read(text).drafts.map(
			({ type, date, pairs }) =>
				`${type} ${date?.edtf ?? '-'} ${pairs.map(({ source, target }) => `${source}-${target}`).join()}`
		);

	test('is no engagement and dates none', () => {
		const text =
			'El presidente de Kenia llegó hoy a Noruega, su tercera visita desde que asumió el cargo, en enero de 2014. Ambos países establecieron relaciones diplomáticas el 9 de abril de 1941.';
		expect(told(text)).toEqual(['visit - KEN-NOR']);
	});

	test('nor is a day since which somebody has been in office the day of what follows', () => {
		const text =
			'El presidente de Ghana se reunió con el rey de Noruega, visita que sigue hasta mañana. Es su primera visita a Noruega desde su llegada al cargo el 15 de agosto del 2018.';
		expect(told(text)).toEqual(['bilateral_meeting - GHA-NOR']);
	});

	test('nor does whoever takes office meet those whom his guests meet', () => {
		const text =
			'El canciller de Perú asistió a la toma de posesión del presidente de Ghana y se reunió con el canciller de Kenia.';
		expect(told(text)).toEqual(['visit - PER-GHA', 'bilateral_meeting - PER-KEN']);
	});

	test('a guinean of Bissau speaks Portuguese', () => {
		const text = 'O Presidente guineense reuniu-se com o Presidente angolano.';
		expect(told(text)).toEqual(['bilateral_meeting - GNB-AGO']);
	});
});
