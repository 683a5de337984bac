import { describe, expect, test } from 'vitest';
import { pairsOf, read } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const date = (text: string) => read(text).drafts[0]?.date?.edtf;

describe('compounds of codes, bare ministries and closing dates of East Asian pages', () => {
	test.each<[string, string[]]>([
		// "The three countries" are those of the compound above.
		[
			'한미일 정상, 협력 격상\n\n3국 정상은 2023년 8월 18일 미국 캠프데이비드에서 회의를 열고 훈련 정례화에 합의했다.',
			['JPN-KOR', 'JPN-USA', 'KOR-USA']
		],
		// Not where the compound names another number of states.
		['한미 동맹 강화\n\n3국 정상은 2023년 8월 18일 회의를 열고 훈련 정례화에 합의했다.', []],
		// Equals of one compound, whatever their meeting is called.
		[
			'한미일 3국 정상이 2023년 8월 18일 캠프데이비드에서 정상회의를 개최했다.',
			['JPN-KOR', 'JPN-USA', 'KOR-USA']
		],
		['日米韓の外相が会談した。', ['JPN-KOR', 'JPN-USA', 'KOR-USA']],
		// A joint committee is no body of the text's own state.
		['加纳外长2024年10月同秘鲁外长举行磋商,两国决定成立最高协调委员会。', ['GHA-PER']],
		// The head of a ministry that has its own row is of the state before it.
		['加纳内政部长在利马会见秘鲁公安部长罗哈斯。', ['GHA-PER']],
		['广西壮族自治区主席王平2023年9月率团对泰国、越南进行友好访问。', ['CHN-THA', 'CHN-VNM']],
		['페루 해군은 칠레 해군과 연합훈련을 실시했다.', ['CHL-PER']],
		['북한은 한미 연합훈련을 비난했다.', []],
		// The name of a state's own body goes on behind its kind.
		['한국 광해광업공단은 페루 국영 광물기업 안데스마이닝과 양해각서를 교환했다.', ['KOR-PER']],
		// Politics at home speak of the fruits of a visit; those who went tell of them.
		['야당 대표는 대통령의 페루 방문 성과를 비판했다.', []],
		['外務大臣はペルー訪問の成果を説明した。', ['JPN-PER']],
		// Envoys whom two sides send each other are nobody's own.
		[
			'페루 총리와 가나 대통령이 별도로 만나 상대국 주재 대사를 다시 임명하기로 합의했다.',
			['GHA-PER']
		],
		// A command under the flag of a body is not that body.
		[
			'외교부 장관은 서울에서 페루 외교장관과 회담을 열고 유엔군사령부 문제를 논의했다.',
			['KOR-PER']
		],
		// Whom an own official met abroad is of the state where they met; at home he is not.
		['総務副大臣はリマで運輸省の事務次官と覚書に署名した。', ['JPN-PER']],
		['総務副大臣は東京で運輸省の事務次官と覚書に署名した。', []],
		[
			'中巴经济走廊联合工作组会议在北京召开,国家发展改革委副主任与巴基斯坦规划部常秘共同担任主席。',
			['CHN-PAK']
		]
	])('%s', (text, wanted) => {
		expect(pairs(text).sort()).toEqual([...wanted].sort());
	});

	test('what stands behind the last full stop dates the page', () => {
		expect(date('加纳外长20日在利马会见秘鲁外长。(2023-06-21 环球网)')).toBe('2023-06-20');
		expect(date('페루 외교장관이 10일 가나 외교장관과 회담했다. [입력 2025.07.10 22:11]')).toBe(
			'2025-07-10'
		);
	});
});
