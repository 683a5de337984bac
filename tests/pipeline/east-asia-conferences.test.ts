import { describe, expect, test } from 'vitest';
import { pairsOf, read } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const drafts = (text: string) => read(text).drafts;

describe('conferences in Korean, Chinese and Japanese', () => {
	test.each<[string, string[]]>([
		// Whoever stands right before "hosted by" hosts, whoever the subject is.
		[
			'外務副大臣は、ロハス・ペルー外相(H.E. Ms. Ana Rojas)主催の閣僚会合に出席した。会合には、チリ、タイ、ガーナの外相が出席した。',
			['CHL-PER', 'GHA-PER', 'JPN-PER', 'PER-THA']
		],
		// A province stands between "in" and the city; "this meeting" is the one that was told.
		[
			'第三次外长会12月15日在云南大理开幕。中国外长、泰国外长、老挝外长、越南外长出席会议。各方希望通过本次会议加强合作。',
			['CHN-LAO', 'CHN-THA', 'CHN-VNM']
		],
		// In Korean a name has spaces, and its noun may close a word.
		[
			"외교부는 18일 서울 용산구 한빛 호텔에서 '제6차 새물결 글로벌 포럼'을 열었다. 이번 포럼에는 말리 외교장관, 페루 장관, 가나 장관 등이 참석했다.",
			['GHA-KOR', 'KOR-MLI', 'KOR-PER']
		],
		[
			'우리 정부와 유엔이 공동 주최하는 새물결세계포럼이 24일 서울에서 열린다. 이번 회의에는 페루 칠레 가나 등 30개국 대표가 참가한다.',
			['CHL-KOR', 'GHA-KOR', 'KOR-PER', 'KOR-UN']
		],
		['새물결은행 주주총회가 3일 서울에서 열렸다. 가나 출신 이사가 자리를 지켰다.', []],
		// Its opening is a part of it; those of a long list came, whoever is in the name.
		[
			'中国—阿拉伯国家博览会6日在宁夏银川市开幕。出席开幕大会的还有埃及、印度尼西亚、约旦、科威特、阿曼等国家的部长级官员。',
			['CHN-EGY', 'CHN-IDN', 'CHN-JOR', 'CHN-KWT', 'CHN-OMN', 'ARAB_LEAGUE-CHN']
		],
		// Another round, by its number, is only spoken of.
		[
			'第六届外长会6月在印度尼西亚雅加达举行。中国外长、泰国外长、越南外长出席会议。各方评价论坛机制建设。会议决定第七届外长会在秘鲁举行。',
			['CHN-IDN', 'IDN-THA', 'IDN-VNM']
		],
		// Before what is still to come others met.
		[
			'上川外相は10日、サモアの首都アピアでフィアメ首相と会談した。会談は12日に開く「太平洋・島サミット」閣僚会合を前に行われた。',
			['JPN-WSM']
		],
		[
			'외교부 장관은 한-아프리카 정상회의 개최를 앞두고 3일 서울에서 가나 외교장관과 회담했다.',
			['GHA-KOR']
		],
		// Who was met after a conference was no guest of it.
		[
			'中国外长杨洁篪22日在纽约出席非洲发展高级别会议后,分别会见了韩国外长、荷兰外交大臣和埃及外长。',
			['CHN-EGY', 'CHN-KOR', 'CHN-NLD']
		],
		// Where a host names itself by its house.
		['鉱業会議が2月9日、ケープタウン国際会議場にて開催され、日本の副大臣が出席した。', ['JPN-ZAF']],
		// The state of the city where another one took place has not come to the first.
		[
			'岸田総理大臣は、6月26日からドイツ南部のエルマウで開かれたG7サミットに出席し、そのあと、スペインのマドリードで開かれた会議に出席しました。',
			['DEU-JPN']
		],
		// A short form with what it stands for.
		['日本とASEAN=東南アジア諸国連合の特別首脳会議が17日、東京で始まりました。', ['ASEAN-JPN']]
	])('%s', (text, expected) => {
		expect(pairs(text)).toEqual([...expected].sort());
	});
});

describe('offices, tellers and posts in Korean, Chinese and Japanese', () => {
	test.each<[string, string[]]>([
		// 米国防長官 is of 米 and not of 米国.
		[
			'岸田首相は東京でロハス米国防長官、アボット豪国防相、サントス比国防相、キム・ヨンス韓国国防部長官と会談した。',
			['AUS-JPN', 'JPN-KOR', 'JPN-PHL', 'JPN-USA']
		],
		// By whose word something is told.
		[
			'日本の外相とペルーの外相が東京で会談した。タイ国防省によると、共同声明が署名された。',
			['JPN-PER']
		],
		// Where an ambassador is posted who calls on a governor at home.
		['駐オランダ王国日本国特命全権大使が福島県知事を表敬訪問しました。', []],
		// A family name of one syllable has no three behind it.
		[
			'문재인 대통령은 10일 브루나이를 방문해 국왕과 회담했다. 이어 12일에는 말레이시아에서 마하티르 총리와 정상회담을 했다.',
			['BRN-KOR', 'KOR-MYS']
		],
		// A name in its own letters stands within a list.
		[
			'한 총리는 리마에서 라자루스 차퀘라 (Lazarus Chakwera) 말라위 대통령, 조셉 은구트(Joseph Ngute) 카메룬 총리와 회담했다.',
			['CMR-KOR', 'KOR-MWI']
		],
		// Those who invite meet nobody by that.
		[
			'应新西兰总理、澳大利亚总理邀请,中国总理李强对新西兰、澳大利亚进行正式访问,并同澳大利亚总理举行会晤。',
			['AUS-CHN', 'CHN-NZL']
		],
		// A school is no state, whatever state is in its name or before it.
		['서경대학교는 우즈베키스탄 한국국제대학교와 협약을 체결했다.', []],
		['우즈베키스탄 고등교육부는 한국 교육부와 협약을 체결했다.', ['KOR-UZB']],
		// An embassy gives where it stands.
		[
			'在ペルー日本国大使館\n\n12月12日、古川参事官は小学校を訪問し、草の根・人間の安全保障無償資金協力「小学校整備計画」の供与式に出席しました。',
			['JPN-PER']
		],
		// What two leaders will go on to support is no project.
		[
			'岸田首相は東京でフランスの大統領と会談し、両首脳はウクライナ支援を続けると確認した。',
			['FRA-JPN']
		],
		['日本政府はウクライナに緊急支援を行った。', ['JPN-UKR']]
	])('%s', (text, expected) => {
		expect(pairs(text)).toEqual([...expected].sort());
	});

	test('a state whose people are guests of "our country" is not that', () => {
		const text =
			'尚达曼总统星期三(11月8日)在总统府会见到访我国的中国国家副主席韩正。根据我国外交部文告,双方重申新加坡与中国的合作。';
		expect(drafts(text)[0]?.venue?.country).toBe('SGP');
	});

	test('a conference of one state alone, at home, is its own affair', () => {
		const text =
			'문희상 국회의장은 11일 자문위원회 오찬간담회를 국회에서 주재했다. 위원들이 참석했다.';
		expect(drafts(text)).toEqual([]);
	});

	test('nights and days of a journey are no date', () => {
		const text =
			'입력 2019.03.25\n이 총리, 5박6일 몽골 순방차 출국\n이낙연 국무총리가 26일 몽골을 방문해 몽골 총리와 회담한다.';
		expect(drafts(text)[0]?.date?.edtf).toBe('2019-03-26');
	});
});
