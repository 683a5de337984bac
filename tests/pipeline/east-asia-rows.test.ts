import { describe, expect, test } from 'vitest';
import { pairsOf, read } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));

describe('rows of officials, and the sentences in which they stand', () => {
	test.each<[string, string[]]>([
		// Nobody is named who meets them: whoever speaks does, and they not each other.
		[
			'대통령은 7일 출국했다. 8일에는 안나 페레스 칠레 총리, 루이스 로하스 페루 대통령, 페르 달 노르웨이 총리를 만나는 일정을 소화한다.',
			['CHL-KOR', 'KOR-NOR', 'KOR-PER']
		],
		// A subject of the sentence meets them.
		[
			'칠레 대통령은 8일 페루 총리, 케냐 대통령, 노르웨이 총리를 만났다.',
			['CHL-KEN', 'CHL-NOR', 'CHL-PER']
		],
		// "Among others" opens such a row.
		[
			'국방부 장관은 2일 출국했다. 아울러 케냐 외교안보 담당관을 비롯해 칠레와 페루, 노르웨이 국방장관과도 양자회담을 했다.',
			['CHL-KOR', 'KEN-KOR', 'KOR-NOR', 'KOR-PER']
		],
		// Spoken Korean, written down without full stops.
		[
			'장관은 칠레 국방장관과 회담을 했습니다 또 두 장관은 협력을 논의했습니다 앞서 장관은 페루 국방장관과도 회담을 했습니다',
			['CHL-KOR', 'KOR-PER']
		],
		// Codes with full stops between them end no sentence; one behind a verb does.
		[
			'장관은 20일 출국했다. 25일에는 한.미.일 3개국 외무장관 회담을 갖는다.',
			['JPN-KOR', 'JPN-USA', 'KOR-USA']
		],
		['외무장관은 한.러 외무장관 회담을 가졌다.', ['KOR-RUS']],
		['장관은 칠레 외교장관과 회담했다.페루 대통령은 오지 않았다.', ['CHL-KOR']],
		// Who came to the ceremony of the letters brought one each.
		[
			'대통령이 21일 주한대사 신임장 제정식을 진행했다. 제정식에는 칠레·페루·케냐 등 3개국 주한 대사가 참석했다.',
			['CHL-KOR', 'KEN-KOR', 'KOR-PER']
		],
		// A state whose arms are to go is spoken of.
		[
			'대한민국 국방부 장관은 중국 국방부장과 회담을 하고 북한 비핵화와 한반도 평화를 위한 역할을 당부했다.',
			['CHN-KOR']
		],
		// Behind "with" stands the title of whoever does it, and not that of the state before it.
		[
			'日本の稲田防衛大臣は出席した。チリ、ペルー、ケニアとの防衛相会談など、稲田防衛大臣は日程をこなした。',
			['CHL-JPN', 'JPN-KEN', 'JPN-PER']
		],
		// Two compounds before one noun: two meetings.
		[
			'日米豪、日米韓の外相会談が行われた。',
			['AUS-JPN', 'AUS-USA', 'JPN-KOR', 'JPN-USA', 'KOR-USA']
		],
		// A label tells what was held, the line with whom.
		[
			'外務大臣はリマを訪問した。\n\n【二国間会談】チリ、ケニア、ノルウェー',
			['CHL-JPN', 'JPN-KEN', 'JPN-NOR', 'JPN-PER']
		],
		[
			'외교부 장관은 페루 리마를 방문했다.\n\n양자회담: 칠레, 케냐, 노르웨이',
			['CHL-KOR', 'KEN-KOR', 'KOR-NOR', 'KOR-PER']
		],
		// A label that tells of nothing.
		['外務大臣は出発した。\n\n【輸出先】チリ、ケニア、ノルウェー', []],
		// Characters of states go on with a list of names.
		[
			'日本の外務大臣は、4か国(チリ、ケニア、英、露)と外相会談を実施した。',
			['CHL-JPN', 'GBR-JPN', 'JPN-KEN', 'JPN-RUS']
		],
		[
			'대한민국 외교부 장관은 3개국(칠레, 케냐, 노르웨이)과 회담했다.',
			['CHL-KOR', 'KEN-KOR', 'KOR-NOR']
		],
		// A word that begins with one does not.
		['外務大臣は、チリ、英語圏の記者と会見した。', []]
	])('%s', (text, expected) => {
		expect(pairs(text)).toEqual(expected);
	});
});

describe('whose words stand where, in lists and below headings', () => {
	test.each<[string, string[]]>([
		// A comma ends a list that 、 parts.
		['行政长官率团访问老挝、柬埔寨及越南,智利总统没有前往。', ['CHN-KHM', 'CHN-LAO', 'CHN-VNM']],
		// Behind those whom somebody met a compound is what they spoke of.
		['习近平主席分别会晤秘鲁总统和智利总理,就稳定中智关系交换意见。', ['CHL-CHN', 'CHN-PER']],
		// Where somebody went on the way is at no summit.
		[
			'越南国家主席梁强对智利、秘鲁进行正式访问并出席在秘鲁利马举行的领导人会议。',
			['CHL-VNM', 'PER-VNM']
		],
		// The members of a delegation go where their leader went, if they are of other states.
		[
			'秘鲁国会主席率团访问中国。代表团成员包括智利国会议员索托、肯尼亚国会议员奥杜尔以及挪威国会议员达尔。',
			['CHL-CHN', 'CHN-KEN', 'CHN-NOR', 'CHN-PER']
		],
		['秘鲁国会主席率团访问中国。代表团成员包括国会议员索托、秘鲁国会议员罗哈斯。', ['CHN-PER']],
		// A word that does nothing but join leaves no subject.
		[
			'日本の外務大臣は出発した。ペルーの外務大臣及びチリの鉱業大臣と会談を行いました。',
			['CHL-JPN', 'JPN-PER']
		]
	])('%s', (text, expected) => {
		expect(pairs(text)).toEqual(expected);
	});

	test('the days of a diary stand above what was done on them', () => {
		const diary =
			'日本の防衛大臣がシンガポールを訪問しました。\n\n6月3日\n日米韓防衛相会談、日中防衛相会談\n\n6月4日\n日豪防衛相会談、日ウクライナ防衛相会談\n';
		const days = read(diary).drafts.map(({ parties, date }) => [
			parties
				.map(({ party }) => party)
				.sort()
				.join('-'),
			date?.edtf
		]);
		expect(days).toContainEqual(['CHN-JPN', 'XXXX-06-03']);
		expect(days).toContainEqual(['JPN-UKR', 'XXXX-06-04']);
	});

	test('a headline on several guests, and the text on each, tell of one visit each', () => {
		const text =
			'老挝、越南外长将访华\n\n应王毅邀请,老挝外长沙伦赛、越南外长裴青山将于4月2日至5日分别访问中国。';
		expect(read(text).drafts).toHaveLength(2);
	});
});
