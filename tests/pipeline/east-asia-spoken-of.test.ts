import { describe, expect, test } from 'vitest';
import { pairsOf, read } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const dates = (text: string) => read(text).drafts.map(({ date }) => date?.edtf ?? null);

describe('what two speak of in Korean, Chinese and Japanese', () => {
	test.each<[string, string[]]>([
		// Of whose doings others are worried, or around which they talk.
		[
			'日本の外務大臣はペルーの外相と会談した。両外相は意見を交わし、ロシアとの軍事協力の進展に深刻な懸念を共有した。',
			['JPN-PER']
		],
		[
			'ガーナの大統領は、ペルーの大統領と、ウクライナの穀物輸出の停滞をめぐって協議を行った。',
			['GHA-PER']
		],
		// The three of whom two say that they go on working together.
		[
			'日本の外務大臣は韓国の外相と会談した。両外相は日米韓3か国で連携していくことを確認しました。',
			['JPN-KOR']
		],
		[
			'한국 외교부 장관은 일본 외무상과 회담했다. 양국 장관은 한미일 협력을 강화하기로 합의했다.',
			['JPN-KOR']
		],
		// What a speaker would like to be done.
		[
			'日本の外務大臣はペルーの外相と会談した。大臣は「ロシアと北朝鮮の問題で、しっかり連携していきたい」と述べた。',
			['JPN-PER']
		]
	])('%s', (text, expected) => {
		expect(pairs(text)).toEqual(expected);
	});

	test.each<[string, string[]]>([
		['日本の外務大臣は、ペルーとの協力を強化することで合意した。', ['JPN-PER']],
		['日米韓3か国は安全保障で連携することで一致した。', ['JPN-KOR', 'JPN-USA', 'KOR-USA']],
		['日本の外務大臣はペルーの外相と会い、「連携した」と述べた。', ['JPN-PER']]
	])('but: %s', (text, expected) => {
		expect(pairs(text)).toEqual(expected);
	});
});

describe('days that date nothing that is told', () => {
	test.each<[string, (string | null)[]]>([
		// The last time before this.
		['러시아 대통령이 북한을 방문했다. 방북은 2000년 7월 이후 24년 만이다.', [null]],
		// As of when it is told.
		['日本の外務大臣はペルーの外相と会談した。(2018年10月19日現在)', [null]],
		// Since when the two have relations.
		['自2019年9月21日建交后，中国外长会见基里巴斯外长。', [null]]
	])('%s', (text, expected) => {
		expect(dates(text)).toEqual(expected);
	});

	test('but the years of the era in Han figures', () => {
		expect(dates('民國一百一十三年五月三日,外交部長與帛琉總統在台北會談。')).toEqual([
			'2024-05-03'
		]);
		expect(dates('民國八十八年十二月廿九日,外交部長與帛琉總統在台北會談。')).toEqual([
			'1999-12-29'
		]);
	});
});
