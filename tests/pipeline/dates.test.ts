import { describe, expect, test } from 'vitest';
import { formatEdtf, type PartialDate } from '#lib/domain/edtf.ts';
import type { Language } from '#lib/domain/vocabulary.ts';
import { anchorDate, type Anchor } from '#lib/pipeline/04-date/anchor.ts';
import { fold } from '#lib/pipeline/text/fold.ts';
import { datesIn } from '#lib/pipeline/04-date/grammar.ts';
import { dateMention, type DateMention } from '#lib/pipeline/04-date/mention.ts';
import { relativeDatesIn } from '#lib/pipeline/04-date/relative.ts';
import { readDocument } from '#lib/pipeline/extract.ts';
import { lexicon, read, sourceOf } from './lexicon.ts';

function mentions(language: Language, text: string): DateMention[] {
	const tables = lexicon.language(language);
	return tables ? datesIn(text, fold(text), { start: 0, end: text.length }, tables.dates) : [];
}

test.each<[Language, string, string[]]>([
	['en', 'on 12 December 2025', ['2025-12-12']],
	['en', 'on December 12, 2025', ['2025-12-12']],
	['en', 'on March 17', ['XXXX-03-17']],
	['en', 'March 17-18, 2021', ['2021-03-17/2021-03-18']],
	['en', 'from 30 June to 2 July 2024', ['2024-06-30/2024-07-02']],
	['en', 'in December 2025', ['2025-12']],
	['en', '2024-05-06', ['2024-05-06']],
	// A day that no calendar has is no day; its month still stands there.
	['en', '31 February 2024', ['2024-02']],
	['en', 'it cost 2024,50 or 1,999 dollars', []],
	['es', 'el 3 de mayo de 2024', ['2024-05-03']],
	['es', 'del 3 al 5 de mayo de 2024', ['2024-05-03/2024-05-05']],
	['es', 'el 1.º de marzo', ['XXXX-03-01']],
	['es', 'Quito (ene. 9/15).', ['2015-01-09']],
	['es', 'el jueves 19 empresas', []],
	['pt', 'na quarta-feira (2/1)', ['XXXX-01-02']],
	['pt', '08 - Mai - 2024', ['2024-05-08']],
	['pt', '06:10 - 03/07/23 por Lusa', ['2023-07-03']],
	['pt', 'entre os dias 31 de março e 2 de abril de 2021', ['2021-03-31/2021-04-02']],
	['pt', 'em 7 de setembro de 2022', ['2022-09-07']],
	['pt', 'nos dias 18 e 19 de novembro de 2024', ['2024-11-18/2024-11-19']],
	['it', 'il 12 dicembre 2025', ['2025-12-12']],
	['it', 'dal 13 al 15 giugno 2024', ['2024-06-13/2024-06-15']],
	['it', "il 10 e l'11 luglio 2025", ['2025-07-10/2025-07-11']],
	['it', "dal 10 all'11 luglio 2025", ['2025-07-10/2025-07-11']],
	['fr', 'les lundi 3 et mardi 4 mars 2025', ['2025-03-03/2025-03-04']],
	['fr', 'le 1er août 2023', ['2023-08-01']],
	['fr', 'du 4 au 5 octobre 2024', ['2024-10-04/2024-10-05']],
	['de', 'am 24. und 25.08.', ['XXXX-08-24/XXXX-08-25']],
	['de', 'vom 3. bis 5.6.2024', ['2024-06-03/2024-06-05']],
	['de', 'am 13./14. Mai 2024', ['2024-05-13/2024-05-14']],
	['de', 'am 15.04. in Lima', ['XXXX-04-15']],
	['de', 'um 3.5. Prozent', []],
	['ko', '2024년 6월 12일', ['2024-06-12']],
	['ko', '2024. 6. 12.', ['2024-06-12']],
	['ko', '6월 4일부터 5일까지', ['XXXX-06-04/XXXX-06-05']],
	['ko', '3월 17일(수)', ['XXXX-03-17']],
	['ko', '2.18일 오후', ['XXXX-02-18']],
	['zh', '二〇二三年九月二十三日', ['2023-09-23']],
	['zh', '十二月四日(星期二)和五日(星期三)', ['XXXX-12-04/XXXX-12-05']],
	['zh', '一九九九年', ['1999']],
	['zh', '今(2/10)晚', ['XXXX-02-10']],
	['zh', '2023年5月18日至19日', ['2023-05-18/2023-05-19']],
	['zh', '民國113年5月20日', ['2024-05-20']],
	['zh', '2023年5月', ['2023-05']],
	['ja', '令和6年5月20日', ['2024-05-20']],
	['ja', '令和元年10月1日', ['2019-10-01']],
	['ja', '平成30年4月27日', ['2018-04-27']],
	['ja', '2024年5月26日から27日', ['2024-05-26/2024-05-27']]
])('%s: %j is %j', (language, text, wanted) => {
	expect(mentions(language, text).map(({ from, to }) => formatEdtf(from, to))).toEqual(wanted);
});

test.each<[Language, string]>([
	['es', 'el jueves 19, en Lima'],
	['pt', 'nesta sexta-feira (19)']
])('%s: beside its weekday the number in %j is a day', (language, text) => {
	expect(mentions(language, text).map(({ from }) => from.day)).toEqual([19]);
});

test.each<[Language, string, number]>([
	['en', 'Thursday, 18 March', 4],
	['en', 'March 18th (Thur)', 4],
	['ko', '3월 17일(수)', 3],
	['es', 'el jueves 18 de marzo', 4]
])('%s: in %j the weekday is %i', (language, text, weekday) => {
	expect(mentions(language, text)[0]?.weekday).toBe(weekday);
});

describe('the year of a day without one', () => {
	const day = (month: number, day: number, weekday: number | null = null) =>
		dateMention({ start: 0, end: 1 }, { year: null, month, day }, { weekday });
	const on = (
		year: number,
		month: number | null = null,
		dayOf: number | null = null
	): PartialDate => ({
		year,
		month,
		day: dayOf
	});
	const anchor = (facts: Partial<Anchor>): Anchor => ({
		published: null,
		titleYear: null,
		notBefore: null,
		isFuture: false,
		...facts
	});

	test.each<[string, DateMention, Partial<Anchor>, string | null, string | null]>([
		['stays unknown without anything to go by', day(12, 12), {}, 'XXXX-12-12', 'stated'],
		[
			'is that of the document',
			day(12, 12),
			{ published: on(2025, 12, 14) },
			'2025-12-12',
			'completed'
		],
		[
			'is the one before early in a year',
			day(12, 28),
			{ published: on(2025, 1, 3) },
			'2024-12-28',
			'completed'
		],
		[
			'is the next one when it is announced',
			day(1, 9),
			{ published: on(2024, 12, 20), isFuture: true },
			'2025-01-09',
			'completed'
		],
		[
			'is that in the name of the event',
			day(5, 6),
			{ titleYear: 2023, published: on(2024) },
			'2023-05-06',
			'title'
		],
		[
			'is found by its weekday after a known event',
			day(3, 18, 4),
			{ notBefore: 2020 },
			'2021-03-18',
			'weekday'
		],
		[
			'is confirmed by its weekday',
			day(3, 18, 4),
			{ published: on(2021, 3, 17) },
			'2021-03-18',
			'weekday'
		],
		[
			'does not make a day that the calendar has not',
			dateMention(
				{ start: 0, end: 1 },
				{ year: null, month: null, day: 28 },
				{ to: { year: null, month: null, day: 30 } }
			),
			{ published: on(2025, 2, 28) },
			'2025-02-28',
			'completed'
		],
		['is not guessed by a weekday alone', day(3, 18, 4), {}, 'XXXX-03-18', 'stated']
	])('%s', (_, mention, facts, edtf, basis) => {
		expect(anchorDate(mention, anchor(facts))).toEqual({ edtf, basis });
	});

	test('a range over New Year ends in the year after', () => {
		const mention = { ...day(12, 30), to: { year: null, month: 1, day: 2 } };
		expect(anchorDate(mention, anchor({ published: on(2025, 12, 28) }))?.edtf).toBe(
			'2025-12-30/2026-01-02'
		);
	});

	test('"yesterday" needs the day of the document', () => {
		const yesterday = dateMention(
			{ start: 0, end: 1 },
			{ year: null, month: null, day: null },
			{ relative: -1 }
		);
		expect(anchorDate(yesterday, anchor({ published: on(2024, 3, 1) }))?.edtf).toBe('2024-02-29');
		expect(anchorDate(yesterday, anchor({ published: on(2024, 3) }))).toBeNull();
	});
});

describe('dates told from the document’s own day, Wednesday 15 May 2024', () => {
	const anchor: Anchor = {
		published: { year: 2024, month: 5, day: 15 },
		titleYear: null,
		notBefore: null,
		isFuture: false
	};
	const all = (language: Language, text: string): (string | undefined)[] => {
		const tables = lexicon.language(language);
		if (!tables) return [];
		const span = { start: 0, end: text.length };
		const relative = relativeDatesIn(text, fold(text), span, tables.dates.relative);
		return [...mentions(language, text), ...relative].map(
			(mention) => anchorDate(mention, anchor)?.edtf
		);
	};

	test.each<[Language, string, string[]]>([
		['en', 'last Wednesday', ['2024-05-08']],
		['es', 'el lunes pasado', ['2024-05-13']],
		['es', 'en enero pasado', ['2024-01']],
		['es', 'a las 11 de la mañana', ['2024-05-15']],
		['es', 'mañana por la mañana', ['2024-05-16']],
		['fr', 'vendredi prochain', ['2024-05-17']],
		['en', 'on Monday and Tuesday', ['2024-05-13/2024-05-14']],
		['en', 'next month', ['2024-06']],
		['en', 'met at the Museum of Tomorrow', []],
		['pt', 'no mês passado', ['2024-04']],
		['ko', '다음 달', ['2024-06']],
		['ja', '先月', ['2024-04']],
		['en', 'in April', ['2024-04']],
		['en', 'in June last year', ['2023-06']],
		['zh', '去年12月', ['2023-12']],
		['ko', '지난해 12월', ['2023-12']],
		['ja', '昨年9月', ['2023-09']],
		['it', 'dopodomani', ['2024-05-17']]
	])('%s: %j is %j', (language, text, wanted) => {
		expect(all(language, text)).toEqual(wanted);
	});
});

describe('the day of a wire and the date at the foot of its page', () => {
	const own = (text: string) => readDocument(sourceOf(text), lexicon).telling.own?.edtf ?? null;
	test('a date of another season is not the year of the wire', () => {
		expect(
			own(
				'Roma, 09 feb 13:49 - (Agenzia) - Il ministro della Difesa del Kenya ha incontrato a Roma il suo omologo del Nepal, con il quale ha parlato di caffè e di tè.\nRedazione\n22 luglio 2021'
			)
		).toBe('XXXX-02-09');
	});
	test('a date over a page may be English', () => {
		expect(
			own(
				'Visita a Lima\nSunday, 3 December 2023\nIl presidente del Kenya ha incontrato a Lima il presidente del Perù, con il quale ha parlato di caffè e di tè per molte ore.'
			)
		).toBe('2023-12-03');
	});
	test('the date of a law is no date of a meeting', () => {
		const text =
			"Loi n° 2018-102 du 3 mars 2018 autorisant l'approbation de l'accord entre le Gouvernement du Kenya et le Gouvernement du Pérou, signé à Lima le 8 juin 2015.";
		expect(read(text).drafts.map(({ date }) => date?.edtf)).toEqual(['2015-06-08']);
	});
});
