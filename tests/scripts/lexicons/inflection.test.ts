import { expect, test } from 'vitest';
import { formsOf, inflected, inflectedNames } from '../../../scripts/lexicons/inflection.ts';

const PARADIGMS = {
	adjf: ['ая', 'ой', 'ой', 'ую'],
	ja: ['я', 'и', 'и', 'ю'],
	m: ['', 'а', 'у', 'а']
};

test('the marked words of an entry stand in the same case at a time, and no form twice', () => {
	expect(formsOf('Российск~adjf Федераци~ja', PARADIGMS)).toEqual([
		'Российская Федерация',
		'Российской Федерации',
		'Российскую Федерацию'
	]);
	expect(formsOf('министр~m иностранных дел', PARADIGMS)).toEqual([
		'министр иностранных дел',
		'министра иностранных дел',
		'министру иностранных дел'
	]);
});

test('what is not marked stays as it is', () => {
	expect(formsOf('C5+1', PARADIGMS)).toEqual(['C5+1']);
	const data = { names: ['Чили', 'Чили'], head: 'first', none: null };
	expect(inflected(data, PARADIGMS)).toEqual(data);
});

test('lists inside lists and ministries with their state are found', () => {
	const data = { national: [{ text: 'Минфин~m', country: 'RUS' }], rows: [{ not: ['стол~m'] }] };
	expect(inflected(data, PARADIGMS)).toEqual({
		national: ['Минфин', 'Минфина', 'Минфину'].map((text) => ({ text, country: 'RUS' })),
		rows: [{ not: ['стол', 'стола', 'столу'] }]
	});
});

test('in the tables of all languages each name takes the endings of its own', () => {
	const rows = [{ id: 'EU', names: { en: ['EU'], ru: ['Евросоюз~m'] } }];
	expect(inflectedNames(rows, { ru: PARADIGMS })).toEqual([
		{ id: 'EU', names: { en: ['EU'], ru: ['Евросоюз', 'Евросоюза', 'Евросоюзу'] } }
	]);
});

test('a paradigm that the language does not have is an error', () => {
	expect(() => formsOf('стол~x', PARADIGMS)).toThrow('no paradigm "x"');
});
