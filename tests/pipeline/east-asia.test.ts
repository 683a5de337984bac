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
});
