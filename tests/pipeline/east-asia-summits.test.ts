import { expect, test } from 'vitest';
import { pairsOf, read } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));

test.each<[string, string[]]>([
	// Whoever is called the host, and who came; who is said not to have come did not.
	[
		'在安哥拉首都罗安达举行的欧盟-非盟峰会进入第2天。东道主安哥拉总统致辞。加纳总统、肯尼亚总统、秘鲁总统等出席峰会。丹麦首相和卢森堡首相则无法与会。',
		['AFRICAN_UNION-AGO', 'AGO-EU', 'AGO-GHA', 'AGO-KEN', 'AGO-PER']
	],
	// Whoever watches what others do takes no part in it; nor does the neighbour of another.
	['中国外长到访萨摩亚，双方签署协议。澳洲和美国正在密切关注中国外长的太平洋之旅。', ['CHN-WSM']],
	['中国再与澳洲邻国签署合作协议。中国外长到访萨摩亚，双方签署协议。', ['CHN-WSM']],
	['加纳外长会见秘鲁外长，关注地区局势。', ['GHA-PER']]
])('%s', (text, expected) => {
	expect(pairs(text)).toEqual(expected);
});

test('right behind the name of a state no city of another one', () => {
	const [draft] = read('G7外長會議在加拿大安大略省舉行,美國國務卿、日本外務大臣出席。').drafts;
	expect(draft?.venue?.country).toBe('CAN');
});
