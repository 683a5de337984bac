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
		// "Also" marks the subject where nobody else is one.
		['장관은 페루 대통령을 예방했고, 칠레 대통령도 만났다.', ['CHL-KOR', 'KOR-PER']]
	])('%s', (text, expected) => {
		expect(pairs(text)).toEqual(expected);
	});

	test('whoever is marked as the object is received, before the host too', () => {
		const [draft] = read(
			'페루 신임 대사를 접견한 보 반 트엉 베트남 주석은 협력을 강조했다.'
		).drafts;
		expect(draft?.venue?.country).toBe('VNM');
	});
});
