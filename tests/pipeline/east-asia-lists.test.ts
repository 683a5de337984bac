import { describe, expect, test } from 'vitest';
import { pairsOf, read } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const drafts = (text: string) => read(text).drafts;

describe('lists and participants in Korean, Chinese and Japanese', () => {
	test.each<[string, string[]]>([
		// Whoever went round several states met each of them; they did not meet each other.
		[
			'総理大臣は、4月29日から7日間の日程で、エジプト、ガーナ、ケニアのアフリカ3か国を歴訪し、首脳会談を行いました。',
			['EGY-JPN', 'GHA-JPN', 'JPN-KEN']
		],
		// The first of a list carries no particle of the next, and none that says "subject".
		[
			'외교부 장관은 3일 리마에서 칠레를 시작으로 미얀마·베트남·캄보디아·브루나이 등의 외교장관들과 양자회담을 했다.',
			['BRN-KOR', 'CHL-KOR', 'KHM-KOR', 'KOR-MMR', 'KOR-VNM']
		],
		['外務大臣は、ガーナのアドゥ大使はじめ駐日大使と意見交換を行った。', ['GHA-JPN']],
		// Marks of a list within a sentence do not end it.
		[
			'외교부 장관은 3.3.(목) 서울에서 ▴「아이사타 살(Aissata Sall)」 세네갈 외교장관, ▴「낸시 템보(Nancy Tembo)」 말라위 외교장관과 회담을 가졌다.',
			['KOR-MWI', 'KOR-SEN']
		],
		// A list of those who came, below the report on a meeting.
		[
			'外務大臣は東京で、ペルーのロハス大使と意見交換を行った。\n\n【出席者】\n\nペルー/アナ・ロハス大使\n\nタイ/ソムチャイ・スワンナ大使\n\nラオス/カムパン・ビロード次期大使',
			['JPN-LAO', 'JPN-PER', 'JPN-THA']
		],
		// Whose presidency it is stands in brackets.
		[
			'農林水産大臣はG20農業大臣会合に出席した。\n\n出席者\n\n我が国、インド(議長国)、ペルー、ケニア、ガーナ',
			['GHA-IND', 'IND-JPN', 'IND-KEN', 'IND-PER']
		],
		// Later sentences say who was there.
		[
			'閣僚会合が11日、議長国インドネシアのジャカルタで始まった。ロシアの外相が出席。ペルーの外相も出席した。',
			['IDN-PER', 'IDN-RUS']
		],
		[
			'外交部长将主持召开第三次中国—太平洋岛国外长会。基里巴斯总统、纽埃总理、汤加外交大臣等11个与中国建交的岛国外长,以及太平洋岛国论坛副秘书长将应邀参会。',
			['CHN-KIR', 'CHN-NIU', 'CHN-PIF', 'CHN-TON']
		],
		['泰国外长会见越南外长。', ['THA-VNM']],
		// A list of those by whom a call was paid.
		[
			'外務大臣は、駐日ペルー大使、駐日ガーナ大使及び駐日ケニア大使による表敬を受けました。',
			['GHA-JPN', 'JPN-KEN', 'JPN-PER']
		],
		// Of two meetings in one sentence each has its own.
		[
			'経済産業副大臣はペルーに出張しました。また、チリ政府要人との会談に加え、ガーナのアドゥ大臣とも会談しました。',
			['CHL-JPN', 'GHA-JPN', 'JPN-PER']
		],
		// Whoever leaves for a conference goes to it.
		['대통령이 16일 캐나다에서 열리는 주요 7개국(G7) 정상회의 참석을 위해 출국한다.', ['CAN-KOR']],
		// Whoever presides together with another, by a name in two scripts.
		[
			'외교부 장관은 비엔티안에서 「제12차 한-메콩 외교장관회의」를 라오스 살름싸이 꼼마싯(Saleumxay Kommasith) 부총리 겸 외교장관과 공동 주재하였다.',
			['KOR-LAO', 'KOR-MEKONG']
		],
		// A ministry by its name alone is the one told before.
		[
			'러시아 외무장관이 베이징에서 중국 외교부장과 회담했다고 러시아 외무부가 밝혔다. 라브로프 장관은 인도 외교장관과도 회담했다고 외무부는 덧붙였다.',
			['CHN-RUS', 'IND-RUS']
		],
		// The first of a mission is of the state that sent it.
		[
			'외교부 장관이 2일 하노이에서 페루 외교장관과 회담했다. 리용호 외무상 등 북한 대표단은 칠레를 방문한다.',
			['CHL-PRK', 'KOR-PER']
		],
		[
			'李家超抵達老撾首都萬象,展開訪問三個東南亞國家聯盟成員國老撾、柬埔寨和越南的行程。',
			['HKG-KHM', 'HKG-LAO', 'HKG-VNM']
		]
	])('%s', (text, expected) => {
		expect(pairs(text)).toEqual(expected);
	});
});

describe('what is no party', () => {
	test.each<[string, string[]]>([
		// The head of a body that the lexicon has not is of no state.
		['ペルー外相が訪日した。翌日、UNRWAのロッシ事務局長が総理大臣と会談を行った。', ['JPN-PER']],
		// Forces of the United Nations, and those who are sent to them.
		[
			'외교부 장관은 페루 외교장관과 회담하고 유엔 남수단 임무단에 파견 중인 우리 부대를 소개했다.',
			['KOR-PER']
		],
		// A part of the world of which one state is the first.
		['외교부 장관은 페루 외교장관과 중남미 국가와는 처음으로 전략대화를 개최했다.', ['KOR-PER']],
		// An agency by what it does.
		['무상원조 전담기관인 코이카는 페루 수교 30주년 행사를 열었다.', []],
		// Ministers of whichever states.
		[
			'外務大臣はペルーの外相と会談した。また、参加各国の外相との間で6つの会談を行った。',
			['JPN-PER']
		],
		// Talks of which others wait what comes.
		['エコノミストは「日米交渉の行方を見極める必要がある」と話した。', []],
		// By what agreement something is done.
		['中国外长会见秘鲁外长,表示将根据中国同加纳签署的协定继续合作。', ['CHN-PER']],
		// An envoy to an organisation.
		['외교부 차관은 차드 주AU 대사를 면담하였다.', ['KOR-TCD']]
	])('%s', (text, expected) => {
		expect(pairs(text)).toEqual(expected);
	});
});

describe('days and places', () => {
	test('so many days are no day', () => {
		const [visit] = drafts('総理大臣は2023年4月29日から7日間の日程でエジプトを訪問した。');
		expect(visit?.date?.edtf).toBe('2023-04-29');
	});

	test('what happens elsewhere in another clause is no venue', () => {
		const [talks] = drafts(
			'日米韓外相会合では、中国で感染が拡大し、地理的な広がりを見せていることから意見交換を行った。'
		);
		expect(talks?.venue?.country).not.toBe('CHN');
	});

	test('where somebody was just then is where he met others', () => {
		const [talks] = drafts(
			'閣僚会合出席のためマプト(モザンビーク)を訪問中の外務大臣は,ルワンダの外務大臣と会談を行った。'
		);
		expect(talks?.venue?.country).toBe('MOZ');
	});

	test('a name written by sound is not cut short', () => {
		const [talks] = drafts('中国外长在阿拉曼同埃及外长举行会谈。');
		expect(talks?.venue?.country).toBe('EGY');
	});

	test.each([
		['外交部長於今(112)年11月6日至12日訪問拉脫維亞。', '2023-11-06/2023-11-12'],
		['2025/09/19\n\n外交部長昨(18)午宴歡迎捷克參議院外交委員會主席。', '2025-09-18'],
		['中国外长六月廿四日至廿五日访问秘鲁。', 'XXXX-06-24/XXXX-06-25'],
		['28~29일 서울서 한-페루 외교장관회담\n\n2014.07.24', '2014-07-28/2014-07-29'],
		['这是普京自2000年后再度访问朝鲜。', undefined]
	])('%s', (text, expected) => {
		const [visit] = drafts(text);
		expect(visit?.date?.edtf).toBe(expected);
	});

	test('what was said on an earlier visit does not tell of it', () => {
		expect(
			pairs('2013年,习近平主席访问坦桑尼亚期间提出的理念,已成为中国团结合作的基本政策。')
		).toEqual([]);
	});
});
