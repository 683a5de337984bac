import { describe, expect, it } from 'vitest';
import type { TextFile } from '#lib/domain/document.ts';
import { findByWords } from '#lib/query/find-by-words.ts';
import { findPassages } from '#lib/query/find-passages.ts';
import { fold, searchTerms } from '#lib/query/fold.ts';
import { findAll, type Findable } from '#lib/query/word-search.ts';

describe('words in quotation marks', () => {
	it.each([
		['supply chain', ['supply', 'chain']],
		['"supply chain" lithium', ['supply chain', 'lithium']],
		['“Supply  Chain”', ['supply chain']],
		['«cadena de suministro» 「공급망 협력」', ['cadena de suministro', '공급망 협력']],
		['"supply ch', ['supply ch']],
		['" ""', []],
		["Côte d’Ivoire's", ['cote', "d'ivoire's"]]
	])('are one term: %s', (typed, terms) => expect(searchTerms(typed)).toEqual(terms));

	const names = ['Global supply chain forum', 'Chain of custody, supply of copper'];
	const items = names.map((label, at): Findable => ({
		kind: 'engagement',
		id: `${at}`,
		label,
		detail: '',
		words: ''
	}));
	const texts = names.map((text, at): TextFile => ({
		id: `${at}`,
		sha256: '',
		length: text.length,
		segments: [{ start: 0, text: `${text}.` }]
	}));

	it.each([
		['supply chain', ['0', '1']],
		['"supply chain"', ['0']],
		['“Supply Chain” global', ['0']],
		['"chain supply"', []]
	])('stand together among names, texts and rows: %s', (typed, ids) => {
		expect(findAll(items, typed).map(({ id }) => id)).toEqual(ids);
		expect(findPassages(texts, typed).map(({ document }) => document)).toEqual(ids);
		expect(findByWords(items, typed, ({ label }) => fold(label)).map(({ id }) => id)).toEqual(ids);
	});

	it('stand in one line of a record', () => {
		const record = { ...(items[0] as Findable), words: 'Chile\nLithium' };
		expect(findAll([record], '"chile lithium"')).toEqual([]);
		expect(findAll([record], 'chile lithium')).toHaveLength(1);
	});
});
