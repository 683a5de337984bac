import { describe, expect, test } from 'vitest';
import { datasetsOf, read } from './lexicon.ts';

const outcomes = (text: string) => [
	...new Set(read(text).drafts.flatMap((draft) => draft.outcomes.map(({ kind }) => kind)))
];

describe('outcomes', () => {
	test.each([
		['en', 'Peru and Ghana signed an agreement. Both sides agreed to set up a working group.'],
		['es', 'Perú y Ghana firmaron un acuerdo. Ambos países acordaron crear un grupo de trabajo.'],
		[
			'pt',
			'O Peru e Gana assinaram um acordo. Os dois países decidiram criar um grupo de trabalho.'
		],
		[
			'it',
			'Il Perù e il Ghana hanno firmato un accordo. I due Paesi hanno deciso di formare gruppi di lavoro.'
		],
		[
			'fr',
			'Le Pérou et le Ghana ont signé un accord. Les deux pays ont décidé de créer un groupe de travail.'
		],
		['ko', '페루와 가나는 협정에 서명했다. 양국은 실무그룹을 구성하기로 했다.'],
		['zh', '秘鲁与加纳签署协定。双方决定成立工作组。'],
		['ja', 'ペルーとガーナは協定に署名した。両国は作業部会を設置することで一致した。']
	])('a working group that is set up, in %s', (_, text) => {
		expect(outcomes(text)).toEqual(expect.arrayContaining(['agreement', 'working-group']));
	});

	test.each([
		['fund', 'Peru and Ghana signed an agreement. They established a fund for small firms.'],
		['declaration', 'Peru and Ghana held talks and issued a joint statement.'],
		['other', 'Peru and Ghana held talks and adopted a roadmap.']
	])('%s', (kind, text) => {
		expect(outcomes(text)).toContain(kind);
	});

	test.each([
		'Peru and Ghana held talks. The working group meets in May.',
		'Peru and Ghana held talks in a hall that a pension fund owns.'
	])('nothing was set up: %s', (text) => {
		expect(outcomes(text)).toEqual([]);
	});

	test('an article at the start of a sentence is no part of the name', () => {
		const text = 'Peru and Ghana held talks. The Lima Declaration was adopted by both sides.';
		expect(read(text).drafts[0]?.outcomes.map(({ name }) => name)).toEqual(['Lima Declaration']);
	});
});

describe('supply', () => {
	const links = (text: string) =>
		datasetsOf({ doc: text }).minerals.links.map(({ mineral, supplier, demand }) => [
			mineral,
			supplier,
			demand
		]);

	test.each([
		['Peru and Ghana signed an agreement. Peru will export copper to Ghana.', 'copper', 'PER'],
		['Peru and Ghana signed an agreement. Ghana will buy lithium from Peru.', 'lithium', 'PER'],
		['Peru and Ghana held talks. Peru has large reserves of lithium.', 'lithium', 'PER'],
		['Perú y Ghana firmaron un acuerdo. Ghana comprará litio de Perú.', 'lithium', 'PER'],
		['Le Pérou et le Ghana ont signé un accord. Le Pérou exportera du cuivre.', 'copper', 'PER'],
		['페루와 가나는 협정에 서명했다. 페루는 가나에 리튬을 수출한다.', 'lithium', 'PER'],
		['秘鲁与加纳签署协定。加纳将从秘鲁进口锂。', 'lithium', 'PER']
	])('%s', (text, mineral, supplier) => {
		expect(links(text)).toEqual([[mineral, supplier, 'GHA']]);
	});

	test.each([
		[
			'Peru and Ghana held talks. Ghana seeks a stable supply of copper; Peru supplies half of all copper.'
		],
		['Perú y Ghana celebraron una reunión. Ghana busca un suministro de cobre; Perú vende cobre.'],
		['O Peru e Gana realizaram conversações. Gana busca cobre; o Peru tem jazidas de cobre.'],
		[
			'Il Perù e il Ghana hanno tenuto colloqui. Il Ghana cerca rame; il Perù ha giacimenti di rame.'
		],
		['Le Pérou et le Ghana ont tenu des entretiens. Le Pérou possède des gisements de cuivre.']
	])('who seeks it does not have it: %s', (text) => {
		expect(links(text)).toEqual([['copper', 'PER', 'GHA']]);
	});

	test.each([
		['Peru and Ghana held talks. Ghana needs lithium.', 'lithium'],
		['Perú y Ghana celebraron una reunión. Ghana necesita litio.', 'lithium'],
		['Le Pérou et le Ghana ont tenu des entretiens. Le Ghana cherche du lithium.', 'lithium'],
		['秘鲁与加纳举行会谈。加纳寻求稳定的锂供应。', 'lithium'],
		['ペルーとガーナは会談した。ガーナはリチウムの安定供給を求めている。', 'lithium'],
		['Peru and Ghana held talks. Ghana wants to secure access to lithium reserves.', 'lithium']
	])('that one side seeks it does not make the other have it: %s', (text, mineral) => {
		expect(links(text)).toEqual([[mineral, null, 'GHA']]);
	});

	test.each([
		'Peru and Ghana held talks on the supply of lithium.',
		'Peru and Ghana held talks. Peru and Ghana both produce and need lithium.',
		'Perú y Ghana celebraron una reunión sobre el suministro de litio.',
		'페루와 가나는 리튬 공급망에 관해 회담을 했다.',
		'秘鲁与加纳就锂供应链举行会谈。'
	])('a noun of both sides, or two sides at once, say nothing: %s', (text) => {
		expect(links(text)).toEqual([['lithium', null, null]]);
	});

	test.each([
		['페루와 칠레는 회담을 했다. 칠레는 페루의 리튬 매장량에 관심을 보였다.', 'PER', 'CHL'],
		['페루와 칠레는 회담을 했다. 칠레는 페루에서 리튬을 공급받는다.', 'PER', 'CHL'],
		['페루와 칠레는 회담을 했다. 페루가 칠레에 리튬을 공급한다.', 'PER', 'CHL'],
		['페루와 칠레는 회담을 했다. 칠레는 안정적인 리튬 공급을 원한다.', null, 'CHL'],
		['秘鲁与加纳举行会谈。秘鲁向加纳供应锂。', 'PER', 'GHA'],
		['ペルーとチリは会談した。チリはリチウムを求め、ペルーはリチウムを輸出する。', 'PER', 'CHL']
	])('%s', (text, supplier, demand) => {
		expect(links(text)).toEqual([['lithium', supplier, demand]]);
	});

	test('a contract names the mineral; who sells is not said', () => {
		expect(links('Peru and Ghana signed an offtake agreement for nickel.')).toEqual([
			['nickel', null, null]
		]);
	});
});
