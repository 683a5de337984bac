import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));

describe('in Korean, Chinese and Japanese', () => {
	test.each<[string, string[]]>([
		// Provinces and cities, and whoever heads them.
		['충청북도는 19일 몽골 정부와 축산 협력 양해각서에 서명했다.', ['KOR-MNG']],
		['四川省省长会见加纳驻华大使，双方就农业合作交换意见。', ['CHN-GHA']],
		['長野県の知事は、駐日ペルー大使の表敬を受けた。', ['JPN-PER']],
		// Dots of many kinds between the names of a list.
		['외교부 장관은 칠레‧페루‧가나 외교장관과 각각 회담했다.', ['CHL-KOR', 'GHA-KOR', 'KOR-PER']],
		// How many they are, and where, stands between a list and its particle.
		[
			'외교부 장관은 칠레, 페루, 가나 등 남미 3개국과 협상을 진행했다.',
			['CHL-KOR', 'GHA-KOR', 'KOR-PER']
		],
		// The official whom the words for a journey describe made it.
		['来日中のガーナの外相が、外務大臣と会談した。', ['GHA-JPN']],
		// What kind of state it is belongs to its name.
		['中國外交部長會見阿爾及利亞民主人民共和國國民議會議長。', ['CHN-DZA']],
		// Whoever stands behind the verb is met.
		['日本議員團拜會台灣經濟部長。', ['JPN-TWN']],
		// To whom something is given gives nothing, though it stands in a compound or opens the clause.
		['수출입은행은 25일 가나·페루에 병원 건립 차관을 제공했다.', ['GHA-KOR', 'KOR-PER']],
		[
			'한국 국회의장은 칠레 측에 협력을 약속했고 페루에는 공동개발사업의 지원을 당부했다.',
			['CHL-KOR']
		],
		// Whoever is received, though the sentence first tells what relations they care for.
		[
			'한국 국회의장은 한·가나 양국관계 발전을 위해 노력하는 주한 가나 대사의 예방을 받았다.',
			['GHA-KOR']
		],
		// Two who are met one after the other do nothing to each other.
		[
			'수출입은행장은 가나 재무부장관과 주한 페루 대사를 각각 만나 차관공여계약서에 서명했다.',
			['GHA-KOR', 'KOR-PER']
		],
		// Of a list of relations, those of others are what they spoke of.
		['加纳外长同秘鲁外长就加秘关系、中欧关系以及共同关心的问题交换意见。', ['GHA-PER']],
		// A bloc at the head of the name of a conference meets each of the states behind it.
		['第十九次东盟—中日韩经贸部长会议在万象举行。', ['ASEAN-CHN', 'ASEAN-JPN', 'ASEAN-KOR']],
		// A newspaper's state, and a state as a question, meet nobody.
		['据加纳《每日纪事报》报道,尼泊尔外长会见秘鲁外长。', ['NPL-PER']],
		['尼泊尔总统会见秘鲁总统,双方就巴勒斯坦问题交换意见。', ['NPL-PER']],
		// Whoever works at an embassy is of the state that sent him.
		['驻贝宁使馆杨书法代办同贝宁农业部长会面。', ['BEN-CHN']],
		['驻乍得大使走访农业技术专家组。驻乍得使馆参赞等参加。', ['CHN-TCD']],
		// The office that a forum keeps is not the forum.
		['秘鲁外长会见加纳外长,介绍中葡论坛成立十五周年的成果。', ['GHA-PER']],
		// A summit for which a guest came is told with nobody else.
		[
			'中国の習近平国家主席は北京で、中国アフリカ協力フォーラム(FOCAC)北京サミットに出席するため訪問中のマリの大統領と会談した。',
			['CHN-MLI']
		],
		// Whoever builds is not the minister of building.
		['日本の国土交通大臣は、ベトナムの建設大臣との会談を行った。', ['JPN-VNM']],
		// How a name is read stands between it and its office.
		[
			'ロシアのイワン・ペトロフ(Ivan Petrov)大統領は5日、トルコのアフメト・ユルマズ(Ahmet Yilmaz)大統領と会談した。',
			['RUS-TUR']
		],
		// Letters of credence of several are for the one who stands before them.
		[
			'台灣外交部長林某接受海地新任駐台大使甲乙、巴拉圭新任駐台大使丙丁、及貝里斯新任駐台大使戊己呈遞到任國書副本,並分別交換意見。',
			['BLZ-TWN', 'HTI-TWN', 'PRY-TWN']
		],
		// 訪印尼 is no visit to India, and a journey that is over is told of whoever goes on.
		['秘鲁总统访印尼。', []],
		['中国国家主席习近平在尼泊尔之行结束后将前往秘鲁进行国事访问。', ['CHN-PER']],
		// A conference that a ministry holds, and who comes to it.
		[
			'한국 농림축산식품부는 서울에서 농업장관회의를 개최한다. 이번 회의에는 페루, 칠레, 케냐, 네팔 장관이 참석한다.',
			['CHL-KOR', 'KEN-KOR', 'KOR-NPL', 'KOR-PER']
		],
		// A leader or a minister, the code or the name of his state, and his office.
		['トランプ米大統領とマクロン仏大統領が会談した。', ['FRA-USA']],
		['ゼレンスキー・ウクライナ大統領は、ペルー大統領と会談した。', ['PER-UKR']],
		['日本の外務大臣は、ウォン豪外相、マナロ比外相と会談した。', ['AUS-JPN', 'JPN-PHL']],
		['조태열 외교부 장관은 블링컨 美 국무장관과 통화했다.', ['KOR-USA']],
		// Those who invited are no hosts of what is held elsewhere.
		[
			'应加纳外长、秘鲁外长邀请,中国外交部长王毅将对加纳进行正式访问,赴秘鲁主持中秘第二次会议。',
			['CHN-GHA', 'CHN-PER']
		],
		// Who founded a bank is no engagement.
		['亚投行是由中国发起成立的多边开发机构。', []],
		// Talk of a third state's war, and of what it did, is none with it.
		[
			'가나 대통령과 페루 대통령은 만찬에서 우크라이나 종전 협상과 관세 문제 등을 논의했다.',
			['GHA-PER']
		],
		['首相は北朝鮮による日本人拉致問題に関し、支援を要請した。', []],
		// What they spoke of behind the verb met nobody.
		['가나 대통령과 페루 총리가 리마에서 만나 몽골 지원 방안을 논의했다.', ['GHA-PER']]
	])('%s', (text, wanted) => {
		expect(pairs(text)).toEqual(wanted.map(undirected).sort());
	});

	test('guests of a meal who are listed in the sentence behind it met its host', () => {
		const text =
			'외교부 차관은 7일 방한한 장관들을 만찬에 초청한다. 칠레·페루·가나 장관이 참석한다.';
		expect(pairs(text)).toEqual(['CHL-KOR', 'GHA-KOR', 'KOR-PER'].map(undirected).sort());
	});

	test('a conference of a ministry’s own envoys is none', () => {
		expect(pairs('외교부 장관은 페루 리마에서 중남미 공관장회의를 주재했다.')).toEqual([]);
	});

	test.each([
		["'22.11.10.(목), 외교부 장관은 페루 외교장관과 회담했다.", '2022-11-10'],
		['13(同25)年6月に外務大臣はペルーの外相と会談した。', '2013-06'],
		['外務大臣は25日、ペルーの外相と会談した。(2019/10/25-17:27)', '2019-10-25']
	])('dates: %s', (text, wanted) => {
		expect(read(text).drafts[0]?.date?.edtf).toBe(wanted);
	});

	test('whoever is invited to a visit has not come; whoever was invited has', () => {
		const status = (text: string) => read(text).drafts[0]?.status;
		expect(status('加纳外长也邀请秘鲁外长访问加纳。')).toBe('proposed');
		expect(status('应加纳外长邀请,秘鲁外长访问加纳。')).toBe('held');
	});

	test('a family name of one syllable is nobody within a word', () => {
		const text = '이 대통령은 회담했다. 페루 대통령은 칠레를 방문 중이다.';
		expect(pairs(text)).toEqual([undirected('PER-CHL')]);
	});

	test('a city with its name in another script before the particle is the place', () => {
		const text = 'ロシアの大統領は、保養地ソチ(Sochi)でトルコの大統領と会談した。';
		expect(read(text).drafts[0]?.venue?.country).toBe('RUS');
	});

	test('a plant stands where it was built, and a talk by video nowhere', () => {
		const venue = (text: string) => read(text).drafts[0]?.venue?.country ?? null;
		expect(venue('한국 산업부 장관은 페루에 배터리 공장 준공을 지원했다.')).toBe('PER');
		expect(venue('한국국제협력단은 페루 사무소 개소식을 열었다.')).toBe('PER');
		expect(venue('한국 산업부 장관은 페루에 협력을 약속하고 지원했다.')).toBe(null);
		expect(venue('外務大臣とガーナにおける担当大臣はTV会談を行った。')).toBe(null);
	});
});
