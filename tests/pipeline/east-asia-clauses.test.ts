import { describe, expect, test } from 'vitest';
import { pairsOf, read } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));

describe('whose clause somebody stands in, in Korean, Chinese and Japanese', () => {
	test.each<[string, string[]]>([
		// Whoever somebody met beside a summit is no guest of its host.
		[
			'据报道,智利总统博里奇19日起将出席在里约热内卢举行的二十国集团峰会,并同加拿大、挪威领导人举行会谈。',
			['BRA-CHL', 'CAN-CHL', 'CHL-NOR']
		],
		[
			'秘鲁总统博鲁阿尔特将于11月17日赴泰国曼谷出席亚太经合组织第29次领导人会议。与会期间,博鲁阿尔特将应约与加拿大总理特鲁多、新西兰总理阿德恩等多国领导人举行双边会见。',
			['CAN-PER', 'NZL-PER', 'PER-THA']
		],
		// Those who came to it are its guests, as ever.
		['智利总统、秘鲁总统出席在巴西利亚举行的南美峰会。', ['BRA-CHL', 'BRA-PER']],
		// A list of the states of a part of the world has the particle behind that.
		[
			'대통령은 이날 오전에 페루와 칠레, 케냐 등 비유럽 국가 사절과 단체 면담했고, 압둘라 인도네시아 부통령도 접견했다.',
			['CHL-KOR', 'IDN-KOR', 'KEN-KOR', 'KOR-PER']
		],
		['외교부 장관은 페루, 칠레 등 주요국 장관들과 회담했다.', ['CHL-KOR', 'KOR-PER']],
		// The part of the world is nobody in a list of its states.
		[
			'외교부 장관은 3일 중남미의 페루·칠레와 아프리카의 케냐·가나 등 4개국을 공식 순방한다.',
			['CHL-KOR', 'GHA-KOR', 'KEN-KOR', 'KOR-PER']
		],
		['外務大臣は、中南米のペルーとアフリカのケニアを訪問した。', ['JPN-KEN', 'JPN-PER']],
		// Letters of credence, and a list of the states whose they are.
		[
			'대통령은 20일 대통령실에서 주한 비상주대사에 신임장을 제정했다. 이날 신임장이 제정된 대사는 주한 △산마리노 △르완다 △우간다 △감비아 등 총 4개 국가다.',
			['GMB-KOR', 'KOR-RWA', 'KOR-SMR', 'KOR-UGA']
		],
		// The guests of a reception, by a list of their states.
		[
			'[2010年07月07日]\n\n岐阜県主催歓迎レセプション\n\n外務省は、駐日外国大使の地方視察を実施しています。\n\n【参加国名等】駐日各国大使 3カ国 5名\n\nペルー、チリ、ケニア',
			['CHL-JPN', 'JPN-KEN', 'JPN-PER']
		],
		// Who comes next to the chair does not have it; the host does.
		[
			"페루 대통령은 멕시코에서 열리는 '제10회 믹타(MIKTA) 정상회의'에 참석해 연설하고 차기 의장국 지위를 넘겨받을 예정이다.\n\n올해는 멕시코가 의장국으로 회의를 개최한다.",
			['MEX-PER']
		],
		// Syllables of a name are no states.
		[
			'외교부 장관은 하노이에서 농득만 공산당 서기장과 판 반 카이 총리 등 베트남 정치지도자를 면담한 뒤 귀국했다.',
			['KOR-VNM']
		],
		['한·카 정상회담이 카자흐스탄에서 열렸다.', ['KAZ-KOR']],
		// Whom somebody met elsewhere does not come along.
		[
			'방일에 앞서 외교부 장관은 22일 첫 방문지인 페루에서 카스티요 대통령을 면담했다.',
			['JPN-KOR', 'KOR-PER']
		],
		// The states of a list, taken up by a pronoun.
		[
			'【外務大臣】今回,基本的価値を有するペルー,チリ,ケニア,こうした国々との間において,安全保障における連携を強化することを確認しました。',
			['CHL-JPN', 'JPN-KEN', 'JPN-PER']
		],
		// What an office has in its charge; a state that another verb has.
		['外務大臣は、バルバドスでシモンズ外務・カリコム担当大臣と会談を行った。', ['BRB-JPN']],
		[
			'外務大臣はカタールの外相と会談した。特に、アフガニスタンが再びテロの温床となり地域の不安定化要因となることを回避すべきであること、政治プロセスの包摂性や人権尊重の確保等の重要性を踏まえ、タリバーンへ働きかけを行うことなど、両国で緊密に連携していくことで一致しました。',
			['JPN-QAT']
		],
		// Who gives and who is given to, as kinds of states.
		['한국은 경제협력개발기구에 가입함으로써 원조 수혜국에서 원조 공여국으로 전환했다.', []],
		// Whom somebody met, behind what they had come for.
		[
			'秘鲁国防部长10日还与出席东盟防长扩大会的加拿大、新西兰、泰国防务部门领导举行会谈。',
			['CAN-PER', 'NZL-PER', 'PER-THA']
		],
		// The guests of a sentence, and then those of the next.
		[
			'中華民國外交部指出,來臺祝賀的邦交國重要訪賓包括帛琉總統惠恕仁、巴拉圭總統貝尼亞及貝里斯總理布里仙紐。至於非邦交國來賀訪賓,則有加拿大及新加坡等慶賀團。',
			['BLZ-TWN', 'CAN-TWN', 'PLW-TWN', 'PRY-TWN', 'SGP-TWN']
		],
		// Matters of a part of the world are only spoken of.
		[
			'외교부 차관은 영국을 방문해 외교부 국무상과 면담하고 한반도 및 중동·아프가니스탄 지역 정세 등에 대해 협의했다.',
			['GBR-KOR']
		],
		// "Also" marks the subject where nobody else is one.
		['장관은 페루 대통령을 예방했고, 칠레 대통령도 만났다.', ['CHL-KOR', 'KOR-PER']]
	])('%s', (text, expected) => {
		expect(pairs(text)).toEqual(expected);
	});

	test('from where somebody comes is not where it was', () => {
		const [draft] = read(
			'総理大臣は東京で会談した。ペルーからは、ロハス副大統領からの表敬を受けた。'
		).drafts;
		expect(draft?.venue?.country).toBe('JPN');
	});

	test('a year since which something is held is not its year', () => {
		const { drafts } = read(
			'외교부 차관은 페루를 방문한다. 한-페루 정책협의회는 2011년 1차 회의 이후 올해로 7회째를 맞는다.'
		);
		expect(drafts.map(({ year }) => year)).not.toContain(2011);
	});

	test('whoever is marked as the object is received, before the host too', () => {
		const [draft] = read(
			'페루 신임 대사를 접견한 보 반 트엉 베트남 주석은 협력을 강조했다.'
		).drafts;
		expect(draft?.venue?.country).toBe('VNM');
	});
});
