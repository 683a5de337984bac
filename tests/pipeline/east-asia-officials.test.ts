import { describe, expect, test } from 'vitest';
import { pairsOf, read } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));

describe('whose an official is in Korean, Chinese and Japanese', () => {
	test.each<[string, string[]]>([
		// A leader whom the lexicon has with the office: the office alone is the same one's later on.
		[
			'マルコス大統領は26日、インドの外相と会談した。また同外相は大統領に国賓としてのインド訪問を招待した。',
			['IND-PHL']
		],
		// One who holds two offices, the second with a ministry that states have by the same name.
		[
			'무라트 사르센 카자흐스탄 부총리겸 외교부 장관이 20일 페루를 방문해 페루 총리와 회담했다.',
			['KAZ-PER']
		],
		// A short name in brackets is that of whoever stands before it.
		[
			'조코 위도도(조코위) 인도네시아 대통령과 호주 총리는 4일 정상회담을 가졌다. 조코위 대통령은 협력을 강화하자고 말했다.',
			['AUS-IDN']
		],
		// Sounds of a name that the text has with its office are no states.
		[
			'美國總統20日與到訪的澳洲總理阿爾巴尼斯簽署協議。總統在白宮與阿爾巴尼斯會晤時表示感謝。',
			['AUS-USA']
		],
		// Behind a name and "and" the next office is of the same state.
		['访柬期间,加纳总理会见柬埔寨参议院主席赛宗和国会主席韩桑林。', ['GHA-KHM']]
	])('%s', (text, expected) => {
		expect(pairs(text)).toEqual(expected);
	});

	test.each<[string, string[]]>([
		// A state named before the second office: two officials.
		['카자흐스탄 부총리는 대한민국 외교부 장관과 회담했다.', ['KAZ-KOR']],
		// A state of its own stands before whoever is named second.
		['加纳总理会见柬埔寨总统赛宗和秘鲁外长。', ['GHA-KHM', 'GHA-PER']]
	])('but: %s', (text, expected) => {
		expect(pairs(text)).toEqual(expected);
	});
});
