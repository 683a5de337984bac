import { describe, expect, test } from 'vitest';
import { coverageFindings } from '../../../scripts/lexicons/coverage.ts';
import { readLexiconFiles, type LexiconFile } from '../../../scripts/lexicons/files.ts';
import type { Finding } from '../../../scripts/lexicons/finding.ts';
import { lintLexicons } from '../../../scripts/lexicons/lint.ts';
import { meaningFindings } from '../../../scripts/lexicons/meanings.ts';
import { referenceFindings } from '../../../scripts/lexicons/references.ts';
import { shapeFindings } from '../../../scripts/lexicons/shape.ts';
import { spellingFindings } from '../../../scripts/lexicons/spelling.ts';
import { headingFindings, wordSetFindings } from '../../../scripts/lexicons/word-sets.ts';
import { readLexicon } from '../../../scripts/lexicon-files.ts';

const known = { countries: new Set(['CHL', 'PER', 'COG', 'COD']) };

function file(name: string, data: unknown): LexiconFile {
	const [kind = '', language] = name.replace('.json', '').split('/');
	return { name, kind, language: language ?? null, data };
}

function told(findings: readonly Finding[]): string[] {
	return findings.map(({ level, rule, where }) => `${level} ${rule}: ${where}`);
}

test('the committed lexicons have no error', () => {
	const countries = new Set(Object.keys(readLexicon().countries));
	const errors = lintLexicons(readLexiconFiles(), { countries }).filter(
		({ level }) => level === 'error'
	);
	expect(errors).toEqual([]);
}, 30_000);

describe('shape', () => {
	test('a file of a kind has its schema', () => {
		expect(shapeFindings([file('titles/en.json', { minister: ['minister'] })])).toEqual([]);
		expect(told(shapeFindings([file('titles/en.json', { minister: 'minister' })]))).toEqual([
			'error shape: titles/en.json minister'
		]);
		expect(told(shapeFindings([file('verbs/en.json', {})]))).toEqual([
			'error shape: verbs/en.json'
		]);
	});

	test('a country is told by its code and has no unknown lists', () => {
		const wrong = file('countries/en.json', { CHL: { nams: ['Chile'] } });
		expect(told(shapeFindings([wrong]))).toEqual(['error shape: countries/en.json CHL.nams']);
	});
});

describe('spelling', () => {
	test.each([
		['not-nfc', 'Peru\u0301'],
		['typographic', 'Côte d’Ivoire'],
		['typographic', 'ＥＵ'],
		['space', 'Peru '],
		['empty', '']
	])('%s', (rule, word) => {
		expect(told(spellingFindings([file('titles/fr.json', { minister: [word] })]))).toEqual([
			`error ${rule}: titles/fr.json minister`
		]);
	});

	test('an entry stands once in its list, and in as many lists as it needs', () => {
		const lists = { minister: ['minister', 'minister'], official: ['minister'] };
		expect(told(spellingFindings([file('titles/en.json', lists)]))).toEqual([
			'error twice: titles/en.json minister'
		]);
	});

	test('examples of rules are prose', () => {
		const row = { id: 'fr.meet.a', reason: 'L’un.', yes: [['D’accord']], no: ['L’un.', 'L’un.'] };
		expect(spellingFindings([file('rules/fr.json', [row])])).toEqual([]);
	});
});

describe('meanings', () => {
	const meanings = (...files: LexiconFile[]) => told(meaningFindings(files, 'en'));

	test('a word for two states has to be marked', () => {
		const states = { COG: { names: ['Congo'] }, COD: { names: ['Congo'] } };
		expect(meanings(file('countries/en.json', states))).toEqual([
			'error two-meanings: countries/en.json COG names, countries/en.json COD names'
		]);
		const marked = {
			COG: { names: ['Congo'], ambiguous: ['Congo'] },
			COD: { names: ['Congo'], ambiguous: ['Congo'] }
		};
		expect(meanings(file('countries/en.json', marked))).toEqual([]);
	});

	test('a word for two sectors is weak in one of them', () => {
		const sectors = { energy: { strong: ['hydrogen'] }, hydrogen: { strong: ['hydrogen'] } };
		expect(meanings(file('sectors/en.json', sectors))).toHaveLength(1);
		const weak = { energy: { weak: ['hydrogen'] }, hydrogen: { strong: ['hydrogen'] } };
		expect(meanings(file('sectors/en.json', weak))).toEqual([]);
	});

	test('a leader may serve two parties', () => {
		const people = ['PRT', 'EU'].map((country) => ({ country, names: { en: ['A. Person'] } }));
		expect(meanings(file('people.json', people))).toEqual([]);
	});

	test('small words and single letters would be found everywhere', () => {
		const grammar = file('grammar/en.json', { of: ['of'], common: ['minister', 'his'] });
		const titles = file('titles/en.json', { minister: ['minister', 'his', 'of', 'M'] });
		expect(meanings(grammar, titles)).toEqual([
			'error one-letter: titles/en.json minister',
			'error stop-word: titles/en.json minister',
			'error stop-word: titles/en.json minister'
		]);
	});

	test('the words of rules are no names', () => {
		const rules = file('rules/en.json', [{ id: 'en.meet.reunion', surfaces: ['reunion'] }]);
		const countries = file('countries/en.json', { REU: { names: ['Réunion'] } });
		expect(meanings(rules, countries)).toEqual([
			'error never-matches: countries/en.json REU names'
		]);
	});

	test('what is written small matches any case already', () => {
		const titles = file('titles/en.json', { minister: ['Minister', 'minister', 'Premier'] });
		expect(meanings(titles)).toEqual(['warning implied: titles/en.json minister']);
	});

	test('a seat that is an office too is worth a look', () => {
		const bodies = file('bodies/en.json', { government: ['Palace'] });
		const countries = file('countries/en.json', { CHL: { seats: ['Palace'] } });
		expect(meanings(bodies, countries)).toEqual([
			'warning name-and-title: countries/en.json CHL seats'
		]);
	});
});

test('lists that are asked for small single words have no others', () => {
	const persons = file('persons/en.json', { stops: ['And', 'as well'], verbs: ['met'] });
	const dates = file('dates/en.json', { months: { May: 5 }, weekdays: {}, relative: {} });
	expect(told(wordSetFindings([persons, dates]))).toEqual([
		'error never-matches: persons/en.json stops',
		'error never-matches: persons/en.json stops',
		'error never-matches: dates/en.json months'
	]);
});

test('a heading over links matches itself', () => {
	const headings = { 'links-heading': ['related', '[related]'] };
	expect(headingFindings([file('boilerplate/en.json', headings)])).toHaveLength(1);
});

describe('references', () => {
	const references = (...files: LexiconFile[]) => told(referenceFindings(files, known));

	test('ids stand in the taxonomies', () => {
		expect(references(file('countries/en.json', { CHL: {}, XYZ: {} }))).toEqual([
			'error unknown-id: countries/en.json'
		]);
		const taxonomy = file('sectors.json', [{ id: 'energy' }]);
		expect(references(taxonomy, file('sectors/en.json', { energy: {}, enrgy: {} }))).toEqual([
			'error unknown-id: sectors/en.json'
		]);
		const blocs = file('blocs.json', [{ id: 'AES', members: ['CHL', 'XYZ'] }]);
		expect(references(blocs, file('people.json', [{ country: 'AES' }]))).toEqual([
			'error unknown-id: blocs.json AES'
		]);
	});

	test('a rule proves itself', () => {
		const row = { id: 'en.meet.a', trigger: 'meet', yes: [['A met B.', 'A-B']], no: ['No.'] };
		const bare = { id: 'en.meet.b', trigger: 'meet', yes: [], no: [] };
		const host = { id: 'en.host.c', trigger: 'host', yes: [], no: ['No.'] };
		expect(references(file('rules/en.json', [row, bare, host]))).toEqual([
			'error no-example: rules/en.json en.meet.b',
			'error no-example: rules/en.json en.meet.b',
			'warning no-example: rules/en.json en.host.c'
		]);
		expect(references(file('rules/en.json', [row, row]))).toEqual(['error twice: rules/en.json']);
	});
});

test('what one language lacks and others have', () => {
	const rules = ['en', 'es'].map((language) => file(`rules/${language}.json`, []));
	const titles = [
		file('titles/en.json', { minister: ['minister'], royal: ['Prince'] }),
		file('titles/es.json', { minister: ['ministro'], royal: [] })
	];
	const blocs = file('blocs.json', [{ id: 'EU', names: { en: ['EU'] } }]);
	expect(told(coverageFindings([...rules, ...titles, blocs]))).toEqual([
		'warning missing-language: titles/es.json',
		'warning missing-language: blocs.json EU'
	]);
	expect(told(coverageFindings([...rules, ...titles.slice(0, 1)]))).toEqual([
		'error missing-file: titles/es.json'
	]);
});
