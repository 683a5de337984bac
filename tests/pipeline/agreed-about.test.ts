import { expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

test.each([
	// An agreement of others about which two speak.
	[
		'페루 통상장관과 노르웨이 통상장관은 리마에서 회담했다. 양측은 한-중 경제동반자협정 협상 동향 등에 대해서도 의견을 교환했다.',
		['PER-NOR']
	],
	[
		'ペルーの首相はノルウェーの首相と会談し、日本とEUの経済連携協定の早期発効に向けて協力することで一致した。',
		['PER-NOR']
	],
	[
		'페루 문화장관과 노르웨이 문화장관은 리마에서 회담했다. 양국 장관은 한·중·일 3국 간 문화교류 사업을 논의했다.',
		['PER-NOR']
	],
	[
		'페루 문화장관과 노르웨이 문화장관은 리마에서 회담했다. 양국 장관은 한·중·일 예술교육 포럼 정례화 방안을 논의했다.',
		['PER-NOR']
	],
	// What they sign themselves, or agree to sign, is theirs.
	['日本とEUは経済連携協定について大筋合意した。', ['JPN-EU']],
	['日本とEUは経済連携協定に署名し、協力について意見交換した。', ['JPN-EU']],
	['페루와 노르웨이는 투자보장협정을 체결하고 협력 방안에 대해 의견을 교환했다.', ['PER-NOR']],
	['한·중·일 문화장관은 서울에서 문화교류 사업을 논의했다.', ['KOR-CHN', 'KOR-JPN', 'CHN-JPN']]
])('%s', (text, pairs) => {
	expect(pairsOf(read(text)).sort()).toEqual(pairs.map(undirected).sort());
});

test.each([
	// One syllable of a name that stood beside the same office; of a foreigner also the last.
	[
		'친강 중국 외교부장이 나이로비에서 케냐 외교장관과 회담했다. 친 부장은 이어 가봉을 방문했다.',
		['CHN-KEN', 'CHN-GAB']
	],
	[
		'팜 민 찐 베트남 총리가 하노이에서 라오스 총리와 회담했다. 찐 총리는 이어 몽골을 방문했다.',
		['VNM-LAO', 'VNM-MNG']
	],
	// 두 ("two") is nobody's name, though another's begins with it.
	[
		'두테르테 필리핀 대통령이 마닐라에서 페루 대통령과 회담했다. 두 대통령은 협력에 합의했다.',
		['PHL-PER']
	]
])('%s', (text, pairs) => {
	expect(pairsOf(read(text)).sort()).toEqual(pairs.map(undirected).sort());
});
