import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

describe('a firm named by its state', () => {
	test.each([
		["Germany's Siemens signed a contract with the Egyptian government.", 'DEU-EGY'],
		['Mongolia and French nuclear group Orano signed an investment agreement.', 'FRA-MNG'],
		['French nuclear group Orano and Mongolia signed an investment agreement.', 'FRA-MNG'],
		['Le groupe français Orano et la Mongolie ont signé un accord.', 'FRA-MNG'],
		['La Mongolie et le français Orano ont signé un accord.', 'FRA-MNG']
	])('contracts for it with a government: %s', (text, pair) => {
		expect(pairsOf(read(text))).toEqual([undirected(pair)]);
	});

	test.each([
		["Germany's Siemens signed a contract with France's Alstom."],
		['German engineering group Siemens signed a deal with French rival firm Alstom.'],
		['Le groupe français Renault a signé un accord avec le constructeur chinois Geely.']
	])('does nothing for it with another firm: %s', (text) => {
		expect(pairsOf(read(text))).toEqual([]);
	});

	test("one that is the state's own acts for it in everything", () => {
		const text =
			"Bolivia's state lithium company YLB signed agreements with Germany's ACI Systems and China's CBC consortium.";
		expect(pairsOf(read(text)).sort()).toEqual(['BOL-CHN', 'BOL-DEU'].map(undirected).sort());
	});
});

describe('several firms of one state', () => {
	test.each([
		[
			'April 18, 2023 - Kenya signed agreements with three Norwegian companies to build a road.',
			'KEN-NOR'
		],
		[
			'Le 18 avril 2023. Le Kenya a signé des accords avec trois entreprises norvégiennes pour construire une route.',
			'KEN-NOR'
		],
		[
			'El ministro de Energía de Kenia firmó un convenio con varias compañías noruegas para construir una carretera.',
			'KEN-NOR'
		]
	])('deal for it: %s', (text, pair) => {
		expect(pairsOf(read(text))).toEqual([undirected(pair)]);
	});
});
