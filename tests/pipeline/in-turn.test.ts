import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();

describe('many met by one side, and not by each other', () => {
	test.each([
		['외교부 장관은 3일 가나 외교장관, 네팔 통상장관 등과 각각 면담했다.', 'KOR-GHA', 'KOR-NPL'],
		['가나 외교장관, 네팔 통상장관 등과 각각 면담', 'KOR-GHA', 'KOR-NPL'],
		[
			'외교부 장관은 가나·네팔 외교장관과 각각 회담하고 논의 중인 협정의 협력 방안을 논의했다.',
			'KOR-GHA',
			'KOR-NPL'
		],
		['日豪防衛相会談(共同声明発出)、日英防衛相会談、日ケニアフォーラム閉幕', 'JPN-AUS', 'JPN-GBR'],
		['산업부 장관은 가나 투자장관, 네팔 광업장관과도 만났다.', 'KOR-GHA', 'KOR-NPL'],
		[
			'외교부 장관은 (가나) 아마 멘사 외교장관, (네팔) 라메시 구룽 외교장관과 회담을 가졌다.',
			'KOR-GHA',
			'KOR-NPL'
		],
		[
			'외교부 차관은 4일 가나와 네팔, 5일 오만 등 10개국 차관과 연쇄 면담을 가졌다.',
			'KOR-GHA',
			'KOR-NPL',
			'KOR-OMN'
		],
		[
			'外相は3日、ガーナのメンサー外相、ネパールのグルン首相と個別に会談した。',
			'JPN-GHA',
			'JPN-NPL'
		],
		[
			'経済産業大臣は、ガーナのメンサー・エネルギー転換大臣、ネパールのグルン水資源大臣とそれぞれ会談しました。',
			'JPN-GHA',
			'JPN-NPL'
		],
		[
			'午前に日・ガーナ外相会談が行われ、午後に日・ネパール外相会談が行われた。',
			'JPN-GHA',
			'JPN-NPL'
		]
	])('%s', (text, ...all) => {
		const publisher = /[\u3041-\u3096]/.test(text) ? '外務省' : '외교부';
		expect(pairs(`${publisher}\n\n${text}`)).toEqual(expected(...all));
	});
});

test('whoever was received one after another did not come together', () => {
	const { drafts } = read('외교부 차관은 3일 가나 외교차관, 네팔 통상장관을 각각 접견했다.');
	expect(drafts.map(({ parties }) => parties.length)).toEqual([2, 2]);
});

test('a forum of one state with a region is between them, wherever it is held', () => {
	const text =
		'오만 외교부 주최로 열린 제3차 한-중앙아 특별 협력 포럼에는 카자흐스탄, 우즈베키스탄, 타지키스탄 장관이 참석했다.';
	expect(pairs(text)).toEqual(expected('KOR-KAZ', 'KOR-OMN', 'KOR-TJK', 'KOR-UZB'));
});

describe('who does not take part', () => {
	test.each([
		[
			'外務省\n\nケニアの外相は、日・ASEAN外相会議の場でネパールの外相と会談した。',
			['JPN-ASEAN', 'KEN-NPL']
		],
		['中国外務省の報道官は、王毅外相がネパールの外相と会談すると発表した。', ['CHN-NPL']],
		['ガーナ政府(財務省に相当)はネパールの外相と会談した。', ['GHA-NPL']],
		[
			'ガーナはネパールと協定を締結した。2009年のケニア、2011年のオマーンに続いて三件目である。',
			['GHA-NPL']
		],
		['이러한 협력을 위해 가나 장관은 네팔 장관과 우호협력 협정에 서명했다.', ['GHA-NPL']]
	])('%s', (text, all) => {
		expect(pairs(text)).toEqual(expected(...all));
	});
});

test('one who holds two offices is of one state', () => {
	expect(pairs('중국 국무위원 겸 외교부장은 가나 부총리 겸 재무장관과 회담했다.')).toEqual(
		expected('CHN-GHA')
	);
});

test('two states with the city of each are one tour', () => {
	expect(
		pairs('農林水産省\n\n大臣は、アルゼンチン(ブエノスアイレス)及びエクアドル(キト)に出張した。')
	).toEqual(expected('JPN-ARG', 'JPN-ECU'));
});
