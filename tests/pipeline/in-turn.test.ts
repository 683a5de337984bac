import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();

describe('many met by one side, and not by each other', () => {
	test.each([
		['외교부 장관은 3일 가나 외교장관, 네팔 통상장관 등과 각각 면담했다.', 'KOR-GHA', 'KOR-NPL'],
		['가나 외교장관, 네팔 통상장관 등과 각각 면담', 'KOR-GHA', 'KOR-NPL'],
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
