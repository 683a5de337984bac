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

	test('a contract names the mineral; who sells is not said', () => {
		expect(links('Peru and Ghana signed an offtake agreement for nickel.')).toEqual([
			['nickel', null, null]
		]);
	});
});
